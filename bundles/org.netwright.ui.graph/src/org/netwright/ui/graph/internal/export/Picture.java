// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.export;

import java.io.IOException;
import java.io.OutputStream;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.palette.EdgeColours;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.scene.Scene;
import org.netwright.ui.theme.DiagramColours;
import org.netwright.ui.theme.WorkbenchTheme;
import org.netwright.ui.viewer.canvas.ScreenLook;
import org.netwright.ui.viewer.network.DiagramControl;

/**
 * What a diagram shows at a moment, to be taken away: all of it, whatever part is in view, without what is selected. Immutable, so
 * that it may be drawn on any thread.
 *
 * @param name  what people call it
 * @param scene what is laid out
 * @param state the values
 * @param dark  whether it is in the colours of the dark theme
 */
record Picture(String name, Scene scene, DiagramState state, boolean dark) {

	/** What a control shows now, in the colours in which it shows it. */
	static Picture of(DiagramControl control, String name) {
		return new Picture(name, control.scene(), control.state().atRest(), WorkbenchTheme.isDark());
	}

	Picture inColours(boolean darkOnes) {
		return new Picture(name, scene, state, darkOnes);
	}

	/** How wide and high it is at 100 %, in pixels. */
	Box bounds() {
		return scene.bounds();
	}

	DiagramPainter painter() {
		Palette palette = dark ? Palette.dark() : Palette.light();
		return new DiagramPainter(scene, DiagramColours.areColoured() ? palette.withEdges(EdgeColours.BLUE_ORANGE) : palette, ScreenLook.current());
	}

	void write(PictureFormat format, int scale, OutputStream out) throws IOException {
		format.write(painter(), state, scale, out);
	}
}
