// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.tool;

import org.netwright.ui.graph.internal.form.LayerProposal;

/** What a tool puts on the canvas. */
public sealed interface Creation {

	/** One neuron, in the layer beside it. */
	record OfNeuron() implements Creation {
	}

	/**
	 * A layer between two others.
	 *
	 * @param proposal what its form begins with
	 */
	record OfLayer(LayerProposal proposal) implements Creation {
	}

	/** A note, anywhere and as large as the rectangle that is dragged. */
	record OfNote() implements Creation {
	}

	/**
	 * A function: for the neuron or layer that is clicked, for a new neuron in a column, or for a new layer between columns.
	 *
	 * @param function its id
	 */
	record OfFunction(String function) implements Creation {
	}
}
