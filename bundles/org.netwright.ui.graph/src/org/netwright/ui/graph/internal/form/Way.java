// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

/** What becomes of the connections between the layers before and behind a new one, in the order in which it is offered. */
public enum Way {
	/** They skip the new layer. */
	STAY,
	/** Each neuron of the new layer stands in the way of those from its neuron in the layer before. */
	ONE_TO_ONE,
	/** The new layer is connected with both completely, and they are gone. */
	ALL_TO_ALL
}
