// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.swt.widgets.Composite;

/** What the inspector says while there is nothing to inspect. */
final class HintPage extends InspectorPage {
	HintPage(Composite parent) {
		super(parent);
	}

	/** Says what is the case, and what to do. */
	void show(String what, String then) {
		head(what, then, ""); //$NON-NLS-1$
	}

	@Override
	void show(Scope scope, Subject subject) {
		show(Messages.Inspector_gone, Messages.Inspector_goneWhy);
	}

	@Override
	Sheet sheet() {
		return Sheet.of(lines());
	}
}
