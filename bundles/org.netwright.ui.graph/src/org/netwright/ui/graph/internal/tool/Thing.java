// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.tool;

/** What a tool puts on the canvas. */
public enum Thing {
	/** One neuron, in the layer beside it. */
	NEURON,
	/** A layer of neurons. */
	LAYER,
	/** A note. */
	NOTE
}
