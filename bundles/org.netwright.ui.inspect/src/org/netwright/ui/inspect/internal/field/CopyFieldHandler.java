// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Copies what the view of receptive fields says, as text. */
public final class CopyFieldHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		FieldCommand.view(event).copy();
		return null;
	}
}
