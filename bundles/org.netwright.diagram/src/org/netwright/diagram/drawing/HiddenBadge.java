// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.LabelForm;
import org.netwright.diagram.scene.NodeKind;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneNode;

/** A badge at a neuron's upper left, where its input arrives: which share of that input is hidden. Thread-safe. */
final class HiddenBadge {

	private static final double LEAST_RADIUS = 11;
	private static final double LEAST_SHARE = 0.0005;
	private static final Stroke OUTLINE = Stroke.solid(0.8);

	private final Palette palette;
	private final Contributions contributions;
	private final TextStyle style;

	HiddenBadge(Scene scene, Palette palette, Contributions contributions) {
		this.palette = palette;
		this.contributions = contributions;
		style = new TextStyle(9 * scene.emphasis().text(), FontFace.BOLD, Anchor.MIDDLE);
	}

	void paint(Canvas canvas, SceneNode node, DiagramState state, Detail detail) {
		if (node.kind() == NodeKind.INPUT || node.labels() == LabelForm.NONE || node.radius() < LEAST_RADIUS || !detail.text(style.size())) {
			return;
		}
		double share = contributions.hiddenShare(node.neuron(), state);
		if (share < LEAST_SHARE) {
			return;
		}
		String text = text(share);
		double width = style.width(text) + 0.8 * style.size();
		double height = 1.35 * style.size();
		double x = Math.max(node.x() - 0.75 * node.radius(), node.bounds().x() + width / 2 + 1);
		double y = node.y() - 0.75 * node.radius();
		canvas.fillRectangle(x - width / 2, y - height / 2, width, height, height / 2, palette.argb(Tone.PAPER));
		canvas.strokeRectangle(x - width / 2, y - height / 2, width, height, height / 2, OUTLINE, palette.argb(Tone.PAPER_INK_SECONDARY));
		canvas.text(text, x, y + style.middle(), style, palette.argb(Tone.PAPER_INK));
	}

	/** Something is never nothing, and a part never all. */
	private static String text(double share) {
		long percent = share == 1 ? 100 : Math.clamp(Math.round(100 * share), 1, 99);
		return percent + "%";
	}
}
