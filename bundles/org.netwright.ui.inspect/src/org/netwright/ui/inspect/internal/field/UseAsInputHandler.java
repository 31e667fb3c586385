// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Makes the input that makes the selected neuron most active the current one. */
public final class UseAsInputHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		FieldCommand.view(event).useAsInput();
		return null;
	}
}
