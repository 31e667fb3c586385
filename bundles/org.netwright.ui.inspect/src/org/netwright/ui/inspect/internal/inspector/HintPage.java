// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.swt.widgets.Composite;

/** What the inspector says while there is nothing to inspect. */
final class HintPage extends InspectorPage {
	HintPage(Composite parent) {
		super(parent);
	}

	void show(String message) {
		head(message, "", ""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	void show(Scope scope, Subject subject) {
		show(Messages.Inspector_gone);
	}

	@Override
	Sheet sheet() {
		return Sheet.of(lines());
	}
}
