// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.export;

import java.nio.file.Path;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.osgi.util.NLS;
import org.netwright.ui.document.NetworkSource;
import org.netwright.ui.graph.internal.NetworkEditor;

/** Exports the picture of the active diagram to a file. */
public final class ExportHandler extends PictureHandler {

	@Override
	void execute(ExecutionEvent event, NetworkEditor editor, Picture picture) {
		ExportDialog dialog = new ExportDialog(editor.getSite().getShell(), picture, proposed(editor));
		dialog.open();
		if (dialog.request() != null) {
			ExportJob job = new ExportJob(dialog.request(), done -> say(editor, NLS.bind(Messages.Export_done, done.file())));
			job.setUser(true);
			job.schedule();
		}
	}

	private static NetworkSource source(NetworkEditor editor) {
		return (NetworkSource) editor.getEditorInput();
	}

	/** Beside the network's own file, or at home. */
	private static Path proposed(NetworkEditor editor) {
		Path file = source(editor).file().orElseGet(() -> Path.of(System.getProperty("user.home"), source(editor).getName())); //$NON-NLS-1$
		String name = file.getFileName().toString();
		int end = name.lastIndexOf('.');
		return file.resolveSibling(end > 0 ? name.substring(0, end) : name);
	}
}
