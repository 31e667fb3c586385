// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.theme;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Control;

/** The bold twin of a control's font for some of its rows, also when the control gets another font. UI thread only. */
public final class BoldType {
	private final Control control;
	private final LocalResourceManager resources;
	private Font plain;
	private Font bold;

	/**
	 * Bold for a control.
	 *
	 * @param control with whose end the fonts end
	 */
	public BoldType(Control control) {
		this.control = control;
		resources = new LocalResourceManager(JFaceResources.getResources(), control);
	}

	/**
	 * The font.
	 *
	 * @return bold and otherwise as the control's font is now; not to be disposed
	 */
	public Font font() {
		if (!control.getFont().equals(plain)) {
			plain = control.getFont();
			bold = resources.create(FontDescriptor.createFrom(plain).setStyle(SWT.BOLD));
		}
		return bold;
	}
}
