// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import org.eclipse.swt.graphics.Color;
import org.netwright.diagram.palette.EdgeColours;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.theme.DiagramColours;
import org.netwright.ui.theme.WorkbenchTheme;

/** The colours of pictures for the workbench's theme as it is now. UI thread only. */
public final class ScreenPalette {
	private ScreenPalette() {
	}

	/**
	 * The colours that go with the workbench's theme.
	 *
	 * @return the light or the dark palette
	 */
	public static Palette current() {
		Palette palette = WorkbenchTheme.isDark() ? Palette.dark() : Palette.light();
		return DiagramColours.areColoured() ? palette.withEdges(EdgeColours.BLUE_ORANGE) : palette;
	}

	/**
	 * One of them for SWT.
	 *
	 * @param tone what the colour is for
	 * @return an opaque colour, which needs no disposal
	 */
	public static Color color(Tone tone) {
		int argb = current().argb(tone);
		return new Color(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
	}
}
