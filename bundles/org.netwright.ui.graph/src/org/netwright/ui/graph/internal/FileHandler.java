// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.HandlerUtil;

/** Save As and Close All while a network is in front. The platform's own handlers switch themselves off under a dialog, and so for Quick Access. */
public final class FileHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActiveEditor(event) instanceof NetworkEditor editor) {
			if (event.getCommand().getId().equals(IWorkbenchCommandConstants.FILE_SAVE_AS)) {
				editor.doSaveAs();
			} else {
				editor.getSite().getPage().closeAllEditors(true);
			}
		}
		return null;
	}
}
