// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** F1 in a dialog, where the platform's own command does nothing: asks the control that has the keyboard, as the system's help key does. */
public final class DialogHelpHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Control control = Display.getCurrent().getFocusControl();
		while (control != null && !control.isListening(SWT.Help)) {
			control = control.getParent();
		}
		if (control != null) {
			control.notifyListeners(SWT.Help, new Event());
		}
		return null;
	}
}
