// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.stream.IntStream;

import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.scene.EdgeForm;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;

/**
 * The lines of a scene's edges, made once: as thick as weights are, or in as many steps as can be told apart, as thick as
 * something else is. Immutable.
 */
final class EdgeLines {

	private static final double WIDER = 1.2;
	private static final double CASING = 2;
	private static final int STEPS = 40;

	/** One edge's line: at rest, emphasised, and the casing below it. */
	record Line(Stroke rest, Stroke emphasised, Stroke casing, double opacity) {
	}

	private final Line[] byWeight;
	private final Line[] solid;
	private final Line[] dashed;

	EdgeLines(Scene scene, EdgeLook look) {
		byWeight = scene.edges().stream().map(edge -> byWeight(edge, look)).toArray(Line[]::new);
		EdgeForm form = EdgeForm.of(byWeight.length, scene.emphasis());
		boolean values = look.shown() != EdgeLook.Quantity.WEIGHT;
		solid = values ? steps(form, false) : null;
		dashed = !values ? null : look.dashNegative() ? steps(form, true) : solid;
	}

	private static Line byWeight(SceneEdge edge, EdgeLook look) {
		if (!edge.enabled()) {
			return new Line(edge.stroke(), edge.stroke(), Stroke.solid(edge.stroke().width() + CASING), edge.opacity());
		}
		return line(edge.stroke().width(), look.dashNegative() && edge.weight() < 0, edge.opacity());
	}

	private static Line[] steps(EdgeForm form, boolean dashes) {
		return IntStream.rangeClosed(0, STEPS).mapToDouble(step -> (double) step / STEPS)
				.mapToObj(strength -> line(form.width(strength), dashes, form.opacity(strength))).toArray(Line[]::new);
	}

	private static Line line(double width, boolean dashes, double opacity) {
		return new Line(stroke(width, dashes), stroke(width + WIDER, dashes), Stroke.solid(width + CASING), opacity);
	}

	/** Dashes are longer than those of what is switched off, and longer where the line is thicker. */
	private static Stroke stroke(double width, boolean dashes) {
		return dashes ? Stroke.dashed(width, 7 + 2 * width, 3 + 1.5 * width) : Stroke.solid(width);
	}

	/** The line of an edge as thick as its weight. */
	Line of(int edge) {
		return byWeight[edge];
	}

	/**
	 * The line of an edge as thick as what it shows.
	 *
	 * @param value -1 to 1, of the largest amount; not-a-number while there is none
	 */
	Line of(int edge, double value) {
		if (Double.isNaN(value)) {
			return byWeight[edge];
		}
		return (value < 0 ? dashed : solid)[(int) Math.round(Math.abs(value) * STEPS)];
	}
}
