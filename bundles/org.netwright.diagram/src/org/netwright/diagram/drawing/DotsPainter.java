// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.eclipse.osgi.util.NLS;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.internal.Messages;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.text.Numbers;

/** Draws the dots that stand for neurons which are left out, with their number, and a ring where one of those is selected or wins. Thread-safe. */
final class DotsPainter {

	private static final double DOT = 1.7;
	private static final double APART = 6;
	private static final Stroke OUTLINE = Stroke.solid(0.8);
	private static final double RING = 2;

	private final Scene scene;
	private final Palette palette;
	private final TextStyle style;

	DotsPainter(Scene scene, Palette palette) {
		this.scene = scene;
		this.palette = palette;
		style = scene.emphasis().small().withAnchor(Anchor.START);
	}

	void paint(Canvas canvas, SceneLayer layer, DiagramState state, Detail detail) {
		Box box = layer.leftOut().box();
		String text = NLS.bind(Messages.leftOut, Numbers.count(layer.leftOut().count()));
		canvas.beginGroup(text);
		canvas.fillRectangle(box.x(), box.y(), box.width(), box.height(), box.height() / 2, palette.argb(Tone.PAPER));
		canvas.strokeRectangle(box.x(), box.y(), box.width(), box.height(), box.height() / 2, OUTLINE, palette.argb(Tone.PAPER_INK_SECONDARY));
		boolean words = detail.text(style.size());
		double dotsWidth = 2 * APART + 2 * DOT;
		double width = words ? dotsWidth + APART + style.width(text) : dotsWidth;
		double left = box.centreX() - width / 2;
		for (int dot = 0; dot < 3; dot++) {
			canvas.fillCircle(left + DOT + dot * APART, box.centreY(), DOT, palette.argb(Tone.PAPER_INK));
		}
		if (words) {
			canvas.text(text, left + dotsWidth + APART, box.centreY() + style.middle(), style, palette.argb(Tone.PAPER_INK));
		}
		ring(canvas, layer, box, state);
		canvas.endGroup();
	}

	private void ring(Canvas canvas, SceneLayer layer, Box box, DiagramState state) {
		boolean wins = isLeftOut(layer, state.winner());
		if (wins || state.selected().stream().anyMatch(neuron -> isLeftOut(layer, neuron))) {
			Box ring = box.grow(2 * RING);
			canvas.strokeRectangle(ring.x(), ring.y(), ring.width(), ring.height(), ring.height() / 2,
					Stroke.solid(scene.emphasis().line() * RING), palette.argb(wins ? Tone.ACCENT : Tone.SELECTION));
		}
	}

	private boolean isLeftOut(SceneLayer layer, int neuron) {
		return neuron >= layer.firstNeuron() && neuron < layer.firstNeuron() + layer.count() && scene.node(neuron).leftOut();
	}
}
