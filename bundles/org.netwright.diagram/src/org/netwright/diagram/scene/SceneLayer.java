// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.model.LayerDisplay;
import org.netwright.model.Tint;

/**
 * A layer as it is drawn.
 *
 * @param layer its place in the document, 0 for the input layer
 * @param title its name, shortened to the room there is
 * @param subtitle its size and function, shortened to the room there is
 * @param titleX the middle of both
 * @param titleBaseline where the title stands
 * @param subtitleBaseline where the subtitle stands
 * @param box around its nodes, with half the room between them
 * @param cells where its cells are if it is drawn as one picture of them; else null
 * @param leftOut the dots that stand for neurons which are not drawn; null where all are
 * @param more what the document has to ask for to show more of it; null if all its neurons are drawn by themselves
 * @param less what the document has to ask for to show it as one picture of cells; null if it is one, or too small for that
 * @param firstNeuron the neuron index of its first node
 * @param count how many nodes it has
 * @param emphasis how large its texts are
 * @param tint the colour of its panel; {@link Tint#NONE} for no panel
 * @param panel the area behind its title and its nodes
 */
public record SceneLayer(int layer, String title, String subtitle, double titleX, double titleBaseline,
		double subtitleBaseline, Box box, CellBlock cells, LeftOut leftOut,
		LayerDisplay more, LayerDisplay less, int firstNeuron, int count, Emphasis emphasis, Tint tint, Box panel) {

	/** {@return a box around title and subtitle} */
	public Box titleBox() {
		return titleBox(emphasis, title, subtitle, titleX, titleBaseline, subtitleBaseline);
	}

	static Box titleBox(Emphasis emphasis, String title, String subtitle, double titleX, double titleBaseline, double subtitleBaseline) {
		TextStyle large = emphasis.title();
		TextStyle small = emphasis.small();
		double width = Math.max(large.width(title), small.width(subtitle));
		double top = titleBaseline - large.size() * large.face().ascent();
		double bottom = subtitleBaseline + small.size() * small.face().descent();
		return new Box(titleX - width / 2, top, width, bottom - top);
	}

	/** {@return the same layer elsewhere} */
	SceneLayer moved(double dx, double dy) {
		return dx == 0 && dy == 0 ? this
				: new SceneLayer(layer, title, subtitle, titleX + dx, titleBaseline + dy, subtitleBaseline + dy, box.translate(dx, dy),
						cells == null ? null : cells.moved(dx, dy), leftOut == null ? null : leftOut.moved(dx, dy), more, less, firstNeuron, count,
						emphasis, tint, panel.translate(dx, dy));
	}
}
