// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

/** Which way connections take from neuron to neuron. */
public enum EdgeShape {
	/** Smooth curves that leave and arrive level. */
	CURVED,
	/** Straight lines, with a bend only where they pass layers that they skip. */
	STRAIGHT
}
