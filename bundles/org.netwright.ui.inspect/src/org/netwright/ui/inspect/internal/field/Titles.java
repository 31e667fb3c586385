// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;

/** Bold type, for as long as its label lives. */
final class Titles {
	private static final int LARGER = 3;

	private Titles() {
	}

	static void large(Label label) {
		set(label, LARGER);
	}

	static void bold(Label label) {
		set(label, 0);
	}

	private static void set(Label label, int larger) {
		label.setFont(new LocalResourceManager(JFaceResources.getResources(), label)
				.create(FontDescriptor.createFrom(label.getFont()).setStyle(SWT.BOLD).increaseHeight(larger)));
	}
}
