// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.theme;

import org.eclipse.swt.widgets.Widget;

/** Marks controls for the style sheets of the themes, {@code org.netwright.app/css}: what is paper, what is secondary, what is now. */
public final class Paper {
	private static final String ID = "org.eclipse.e4.ui.css.id"; //$NON-NLS-1$

	private Paper() {
	}

	/**
	 * Marks a composite that is the page of a view: it and all that is in it get the paper and the ink of pictures.
	 *
	 * @param widget marked before it is shown
	 */
	public static void page(Widget widget) {
		widget.setData(ID, "NetwrightPaper"); //$NON-NLS-1$
	}

	/**
	 * Marks a text on a page that is less important than others.
	 *
	 * @param widget marked before it is shown
	 */
	public static void secondary(Widget widget) {
		widget.setData(ID, "NetwrightSecondary"); //$NON-NLS-1$
	}

	/**
	 * Marks a text on a page that says what is the case now: it is amber.
	 *
	 * @param widget marked before it is shown
	 */
	public static void now(Widget widget) {
		widget.setData(ID, "NetwrightNow"); //$NON-NLS-1$
	}

	/**
	 * Leaves the colours of a control to itself: no style sheet changes them, as a control that paints all of its area wants it.
	 *
	 * @param widget marked before it is shown
	 */
	public static void ownColours(Widget widget) {
		widget.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE); //$NON-NLS-1$
	}

	/**
	 * Marks a text on a page that says what is wrong.
	 *
	 * @param widget marked before it is shown
	 */
	public static void wrong(Widget widget) {
		widget.setData(ID, "NetwrightWrong"); //$NON-NLS-1$
	}
}
