// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.export;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.ui.graph.internal.NetworkEditor;

/** Does something with the picture of the active diagram. */
abstract class PictureHandler extends AbstractHandler {

	@Override
	public final Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof NetworkEditor editor && editor.viewer() != null) {
			execute(event, editor, Picture.of(editor.viewer().getControl(), editor.getTitle()));
		}
		return null;
	}

	/** Does it, in the UI thread. */
	abstract void execute(ExecutionEvent event, NetworkEditor editor, Picture picture);

	/** Says in the status line of the editor what has happened. Any thread. */
	static void say(NetworkEditor editor, String message) {
		editor.getSite().getShell().getDisplay().asyncExec(() -> editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(message));
	}
}
