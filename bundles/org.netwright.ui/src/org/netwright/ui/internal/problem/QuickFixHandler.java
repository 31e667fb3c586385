// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.problem;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Offers what can be done at once about the selected problem. */
public final class QuickFixHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof ProblemsView view) {
			view.offerFixes();
		}
		return null;
	}
}
