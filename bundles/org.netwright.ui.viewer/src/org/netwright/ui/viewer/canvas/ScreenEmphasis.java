// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import org.netwright.diagram.scene.Emphasis;
import org.netwright.ui.theme.PresentationMode;

/** How large texts and how thick lines of diagrams are now. Thread-safe. */
public final class ScreenEmphasis {
	private ScreenEmphasis() {
	}

	/**
	 * What goes with the screen that the workbench is shown on.
	 *
	 * @return larger in projector mode
	 */
	public static Emphasis current() {
		return PresentationMode.isProjector() ? Emphasis.PROJECTOR : Emphasis.NORMAL;
	}
}
