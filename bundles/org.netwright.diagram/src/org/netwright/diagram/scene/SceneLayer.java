// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.TextStyle;

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
 * @param image whether its nodes are the cells of an image
 * @param firstNeuron the neuron index of its first node
 * @param count how many nodes it has
 * @param emphasis how large its texts are
 */
public record SceneLayer(int layer, String title, String subtitle, double titleX, double titleBaseline,
		double subtitleBaseline, Box box, boolean image, int firstNeuron, int count, Emphasis emphasis) {

	/** {@return a box around title and subtitle} */
	public Box titleBox() {
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
				: new SceneLayer(layer, title, subtitle, titleX + dx, titleBaseline + dy, subtitleBaseline + dy, box.translate(dx, dy), image, firstNeuron,
						count, emphasis);
	}
}
