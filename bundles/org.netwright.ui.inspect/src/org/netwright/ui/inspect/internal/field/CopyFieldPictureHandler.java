// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;

/** Copies the receptive field that is shown, as a picture. */
public final class CopyFieldPictureHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		FieldCommand.view(event).copyPicture();
		return null;
	}
}
