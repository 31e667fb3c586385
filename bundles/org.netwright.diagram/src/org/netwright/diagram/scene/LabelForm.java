// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

/** Where a node's texts are, by the room that its layer has. */
public enum LabelForm {
	/** There is no room for texts. */
	NONE,
	/** The value is in the node, the node's number at its left. */
	INSIDE,
	/** Only the node's number, at its left. */
	NUMBERED,
	/** The value is under the node. */
	BELOW,
	/** At the right of the node: the name, a bar under it, the value under that. */
	STACK,
	/** At the right of the node, all in one line: the name, a short bar, the value. */
	LINE
}
