// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.export;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.graph.internal.NetworkEditor;

/** Puts the picture of the active diagram on the clipboard, twice as large as at 100 %, so that it stays crisp on a slide. */
public final class CopyPictureHandler extends PictureHandler {
	private static final double SCALE = 2;
	/** What programs still take from a clipboard. */
	private static final double LARGEST = 8_000;

	@Override
	void execute(ExecutionEvent event, NetworkEditor editor, Picture picture) {
		double scale = Math.min(SCALE, LARGEST / Math.max(picture.bounds().width(), picture.bounds().height()));
		Display display = editor.getSite().getShell().getDisplay();
		Job.create(NLS.bind(Messages.Copy_job, picture.name()), monitor -> {
			ImageData data = Pixels.of(picture, scale);
			if (!monitor.isCanceled()) {
				display.asyncExec(() -> copy(display, data));
				say(editor, NLS.bind(Messages.Copy_done, Numbers.count(data.width), Numbers.count(data.height)));
			}
		}).schedule();
	}

	private static void copy(Display display, ImageData data) {
		Clipboard clipboard = new Clipboard(display);
		clipboard.setContents(new Object[] { data }, new Transfer[] { ImageTransfer.getInstance() });
		clipboard.dispose();
	}
}
