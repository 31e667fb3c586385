// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Several pages of a view in one place, of which one is shown. UI thread only. */
public final class Pages extends Composite {
	private final StackLayout layout = new StackLayout();

	/**
	 * Creates the place; the pages are its children.
	 *
	 * @param parent its parent
	 */
	public Pages(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(layout);
	}

	/**
	 * Brings a page to the front.
	 *
	 * @param page one of the children
	 * @return whether another one was there before
	 */
	public boolean show(Control page) {
		if (layout.topControl == page) {
			return false;
		}
		layout.topControl = page;
		layout();
		return true;
	}

	/**
	 * The page in front.
	 *
	 * @return null before one was shown
	 */
	public Control top() {
		return layout.topControl;
	}

	/** Gives the focus to the page in front. */
	@Override
	public boolean setFocus() {
		return layout.topControl != null && layout.topControl.setFocus();
	}
}
