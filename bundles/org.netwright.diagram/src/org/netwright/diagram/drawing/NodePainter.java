// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.internal.Messages;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Emphasis;
import org.netwright.diagram.scene.LabelForm;
import org.netwright.diagram.scene.Measures;
import org.netwright.diagram.scene.NodeKind;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.diagram.text.Numbers;

/** Draws one neuron: its fill, what is in it, its texts, its rings. Thread-safe. */
final class NodePainter {

	private static final Stroke FINE_OUTLINE = Stroke.solid(0.8);
	private static final double BAR_HEIGHT = 6;
	private static final double UNKNOWN = 0.35;
	private static final double OUTDATED = 0.6;
	private static final int MINUS_HANGS_FROM = 10;

	private final NodeFill fill;
	private final Palette palette;
	private final CurvePainter curves;
	private final HiddenBadge badges;
	private final double textScale;
	private final double lineScale;
	private final TextStyle nameStyle;
	private final TextStyle nameBold;
	private final TextStyle insideStyle;
	private final TextStyle indexStyle;
	private final TextStyle valueStyle;
	private final Stroke outlineStroke;
	private final Stroke disabledStroke;

	NodePainter(Scene scene, Palette palette, NodeFill fill, Contributions contributions) {
		this.fill = fill;
		this.palette = palette;
		badges = new HiddenBadge(scene, palette, contributions);
		Emphasis emphasis = scene.emphasis();
		textScale = emphasis.text();
		lineScale = emphasis.line();
		nameStyle = emphasis.name();
		nameBold = new TextStyle(nameStyle.size(), FontFace.BOLD, Anchor.START);
		insideStyle = nameStyle.withAnchor(Anchor.MIDDLE);
		indexStyle = emphasis.small().withAnchor(Anchor.END);
		valueStyle = emphasis.small().withAnchor(Anchor.START);
		outlineStroke = emphasis.of(Stroke.solid(1.2));
		disabledStroke = emphasis.of(Stroke.dashed(1.4, 4, 3));
		curves = new CurvePainter(palette, lineScale);
	}

	void paint(Canvas canvas, SceneNode node, DiagramState state, OutputScale scale, Detail detail) {
		boolean live = NodeFill.isLive(node, state);
		double value = state.activation(node.neuron());
		canvas.beginGroup(title(node, live, value));
		int fill = this.fill.of(node, state);
		shape(canvas, node, fill);
		if (node.labels() == LabelForm.INSIDE && live) {
			inside(canvas, node, fill, shown(node, state, value), detail);
		}
		if (node.kind() != NodeKind.INPUT && node.enabled() && detail.curve(node.radius())) {
			curves.paint(canvas, node.function(), node.x(), node.y(), node.radius(), fill,
					state.preActivation(node.neuron()), value);
		}
		switch (node.labels()) {
		case INSIDE, NUMBERED -> index(canvas, node, detail);
		case BELOW -> below(canvas, node, live, shown(node, state, value), detail);
		case STACK -> stack(canvas, node, state, scale, detail);
		case LINE -> line(canvas, node, state, scale, detail);
		case NONE -> {
			// there is no room for texts
		}
		}
		rings(canvas, node, state);
		field(canvas, node, state, detail);
		badges.paint(canvas, node, state, detail);
		canvas.endGroup();
	}

	/** A field that is not known has a faint frame, where fields are asked for. */
	private void field(Canvas canvas, SceneNode node, DiagramState state, Detail detail) {
		Box room = node.field();
		if (room == null || state.fields().size() == 0 || !detail.field(room.width())) {
			return;
		}
		FieldTile tile = state.fields().tile(node.neuron());
		if (tile == null) {
			double side = Math.min(room.width(), room.height());
			canvas.strokeRectangle(room.x(), room.centreY() - side / 2, side, side, 1, FINE_OUTLINE, Argb.fade(palette.argb(Tone.NODE_OUTLINE), UNKNOWN));
			return;
		}
		tile.paintSmall(canvas, palette, room);
		if (state.fields().isOutdated(node.neuron())) {
			canvas.fillRectangle(room.x() - 1, room.y() - 1, room.width() + 2, room.height() + 2, 0,
					Argb.fade(palette.argb(Tone.CANVAS), OUTDATED));
		}
	}

	/** The number at a neuron: its activation, or how that changes. */
	private static double shown(SceneNode node, DiagramState state, double value) {
		return state.difference() == null ? value : state.difference().change(node.neuron());
	}

	private static String title(SceneNode node, boolean live, double value) {
		if (!node.enabled()) {
			return node.name() + ": " + Messages.switchedOff;
		}
		String missing = node.functionMissing() ? " (" + Messages.functionMissing + ")" : "";
		return (live ? node.name() + ": " + Numbers.signed(value, 3) : node.name()) + missing;
	}

	private void shape(Canvas canvas, SceneNode node, int fill) {
		double r = node.radius();
		Stroke outline = node.enabled() ? outlineStroke : disabledStroke;
		int colour = palette.argb(node.enabled() ? Tone.NODE_OUTLINE : Tone.DISABLED);
		if (isSquare(node)) {
			double corner = 6 * r / 22;
			canvas.fillRectangle(node.x() - r, node.y() - r, 2 * r, 2 * r, corner, fill);
			canvas.strokeRectangle(node.x() - r, node.y() - r, 2 * r, 2 * r, corner, outline, colour);
		} else {
			canvas.fillCircle(node.x(), node.y(), r, fill);
			canvas.strokeCircle(node.x(), node.y(), r, r < 8 && node.enabled() ? FINE_OUTLINE : outline, colour);
		}
		if (!node.enabled()) {
			double d = 0.7 * r;
			canvas.line(node.x() - d, node.y() + d, node.x() + d, node.y() - d, outlineStroke, colour);
		}
	}

	private void inside(Canvas canvas, SceneNode node, int fill, double value, Detail detail) {
		String text = Numbers.compact(value);
		double room = 2 * node.radius() - 6;
		double size = Math.min(insideStyle.size(), insideStyle.size() * node.radius() / 20);
		size = Math.min(size, size * room / insideStyle.withSize(size).width(text));
		if (detail.text(size)) {
			TextStyle style = insideStyle.withSize(size);
			canvas.text(text, node.x(), node.y() + style.middle(), style, palette.markOn(fill));
		}
	}

	private void index(Canvas canvas, SceneNode node, Detail detail) {
		TextStyle style = indexStyle.withSize(Math.min(indexStyle.size(), 1.6 * node.radius()));
		if (detail.text(style.size())) {
			canvas.text(Integer.toString(node.place() + 1), node.x() - node.radius() - 12, node.y() + style.middle(),
					style, palette.argb(Tone.INK_SECONDARY));
		}
	}

	private void below(Canvas canvas, SceneNode node, boolean live, double value, Detail detail) {
		if (live && detail.text(valueStyle.size())) {
			canvas.text(Numbers.signed(value, 2), node.x(), node.y() + node.radius() + 15 * textScale, valueStyle.withAnchor(Anchor.MIDDLE),
					palette.argb(Tone.INK));
		}
	}

	private void stack(Canvas canvas, SceneNode node, DiagramState state, OutputScale scale, Detail detail) {
		double left = node.right() + Measures.LABEL_GAP;
		boolean wins = state.winner() == node.neuron();
		TextStyle style = wins ? nameBold : nameStyle;
		if (detail.text(style.size())) {
			canvas.text(style.fit(node.name(), node.labelWidth()), left, node.y() - 8 * textScale, style, palette.argb(Tone.INK));
		}
		bar(canvas, left, node.y() - textScale, node.labelWidth(), BAR_HEIGHT * textScale, node, state, scale, detail);
		if (state.isComputed(node.neuron()) && detail.text(valueStyle.size())) {
			String text = value(node, state) + change(node, state);
			double hang = text.charAt(0) == Numbers.MINUS ? valueStyle.width(text.substring(0, 1)) : 0;
			canvas.text(text, left - hang, node.y() + 20 * textScale, valueStyle, palette.argb(Tone.INK));
		}
	}

	private void line(Canvas canvas, SceneNode node, DiagramState state, OutputScale scale, Detail detail) {
		double left = node.right() + Measures.LABEL_GAP;
		double size = Math.min(valueStyle.size(), 2.4 * node.radius());
		TextStyle style = (state.winner() == node.neuron() ? nameBold : valueStyle).withSize(size);
		TextStyle number = indexStyle.withSize(size);
		double numberWidth = 3.4 * size;
		double barWidth = 26 * textScale;
		if (detail.text(size)) {
			double room = node.labelWidth() - numberWidth - barWidth - 8;
			double baseline = node.y() + style.middle();
			canvas.text(style.fit(node.name(), room), left, baseline, style, palette.argb(Tone.INK));
			if (state.isComputed(node.neuron())) {
				canvas.text(value(node, state), left + node.labelWidth(), baseline, number, palette.argb(Tone.INK));
			}
		}
		bar(canvas, left + node.labelWidth() - numberWidth - barWidth, node.y() - 2 * textScale, barWidth, 4 * textScale, node, state, scale,
				detail);
	}

	private static String value(SceneNode node, DiagramState state) {
		double value = state.activation(node.neuron());
		return Numbers.plain(value, Math.abs(value) < MINUS_HANGS_FROM ? 3 : 2);
	}

	/** How an output changes, after its value. */
	private static String change(SceneNode node, DiagramState state) {
		double change = state.difference() == null ? 0 : state.difference().change(node.neuron());
		return change == 0 || Double.isNaN(change) ? "" : " (" + Numbers.signed(change, 3) + ")";
	}

	private void bar(Canvas canvas, double left, double top, double width, double height, SceneNode node,
			DiagramState state, OutputScale scale, Detail detail) {
		if (!detail.bars()) {
			return;
		}
		canvas.fillRectangle(left, top, width, height, height / 2, palette.argb(Tone.BAR_TRACK));
		double value = state.activation(node.neuron());
		if (Double.isNaN(value)) {
			return;
		}
		double zero = scale.share(0) * width;
		double end = scale.share(value) * width;
		double from = Math.min(zero, end);
		int colour = palette.argb(state.winner() == node.neuron() ? Tone.ACCENT : Tone.BAR);
		canvas.fillRectangle(left + from, top, Math.abs(end - zero), height,
				Math.min(height, Math.abs(end - zero)) / 2, colour);
		if (scale.low() < 0) {
			canvas.line(left + zero, top - 2, left + zero, top + height + 2, outlineStroke, palette.argb(Tone.INK));
		}
	}

	private void rings(Canvas canvas, SceneNode node, DiagramState state) {
		double gap = Math.clamp(0.2 * node.radius(), 1.5, 4.5);
		double reach = node.radius() + gap;
		if (state.winner() == node.neuron()) {
			double width = lineScale * Math.clamp(0.15 * node.radius(), 1.2, 3.5);
			ring(canvas, node, reach, Stroke.solid(width), palette.argb(Tone.ACCENT));
			reach += gap;
		}
		if (state.selected().contains(node.neuron())) {
			ring(canvas, node, reach, Stroke.solid(lineScale * Math.clamp(0.1 * node.radius(), 1, 2.2)),
					palette.argb(Tone.SELECTION));
		} else if (state.hovered() == node.neuron()) {
			ring(canvas, node, reach, Stroke.solid(lineScale), palette.argb(Tone.HOVER));
		}
	}

	private static void ring(Canvas canvas, SceneNode node, double reach, Stroke stroke, int argb) {
		if (isSquare(node)) {
			double corner = 6 * node.radius() / 22 + reach - node.radius();
			canvas.strokeRectangle(node.x() - reach, node.y() - reach, 2 * reach, 2 * reach, corner, stroke, argb);
		} else {
			canvas.strokeCircle(node.x(), node.y(), reach, stroke, argb);
		}
	}

	private static boolean isSquare(SceneNode node) {
		return node.kind() == NodeKind.INPUT;
	}
}
