// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

/** What part a neuron plays, which decides how it is drawn. */
public enum NodeKind {
	/** In layer 0: a pixel, drawn as a square. */
	INPUT,
	/** Between input and output. */
	HIDDEN,
	/** In the last layer, unless that is the input layer. */
	OUTPUT
}
