// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Forgets what was pinned. */
public final class ForgetBaselineHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) {
		CompareCommand.network(event).ifPresent(network -> network.baseline().clear());
		return null;
	}
}
