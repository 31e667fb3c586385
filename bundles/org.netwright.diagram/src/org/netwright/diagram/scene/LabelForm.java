// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

/** Where a node's texts are, by the room that its layer has. */
public enum LabelForm {
	/** There is no room for texts. */
	NONE(0),
	/** The value is in the node, the node's number at its left. */
	INSIDE(0),
	/** Only the node's number, at its left. */
	NUMBERED(0),
	/** The value is under the node. */
	BELOW(0),
	/** At the right of the node: the name, a bar under it, the value under that. */
	STACK(100),
	/** At the right of the node, all in one line: the name, a short bar, the value. */
	LINE(156);

	private final double width;

	LabelForm(double width) {
		this.width = width;
	}

	/** The width of the texts at the right of the node, in diagram units; 0 if there are none. */
	double width(Emphasis emphasis) {
		return width * emphasis.text();
	}

	/** How far the texts reach to the right of the node's edge, in diagram units; 0 if there are none. */
	double reach(Emphasis emphasis) {
		return width == 0 ? 0 : Measures.LABEL_GAP + width(emphasis);
	}
}
