// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IWorkbenchWindow;
import org.netwright.app.internal.command.NetworkOpener;

/** Files that are dragged onto a window, wherever, are opened. */
final class FileDrop extends DropTargetAdapter {
	private final IWorkbenchWindow window;

	private FileDrop(IWorkbenchWindow window) {
		this.window = window;
	}

	static void accept(IWorkbenchWindow window) {
		DropTarget target = new DropTarget(window.getShell(), DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK | DND.DROP_DEFAULT);
		target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		target.addDropListener(new FileDrop(window));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		copy(event);
	}

	@Override
	public void dragOperationChanged(DropTargetEvent event) {
		copy(event);
	}

	/** The file stays where it is, whatever the other side would have done. */
	private static void copy(DropTargetEvent event) {
		event.detail = (event.operations & DND.DROP_COPY) != 0 ? DND.DROP_COPY : event.operations & DND.DROP_LINK;
	}

	/** What is said about files that cannot be opened waits until the drag is over for both sides. */
	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] names) {
			List<Path> files = Arrays.stream(names).map(Path::of).toList();
			window.getShell().getDisplay().asyncExec(() -> NetworkOpener.openDropped(window.getActivePage(), files));
		} else {
			event.detail = DND.DROP_NONE;
		}
	}
}
