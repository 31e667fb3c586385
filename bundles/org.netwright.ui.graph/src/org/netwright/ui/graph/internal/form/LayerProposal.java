// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

/**
 * What the form of a new layer begins with.
 *
 * @param size     how many neurons, or rows x columns; null for as many as the layer that was added last
 * @param function id of the function; null for that of the layer that was added last
 * @param way      what becomes of connections, where the layer is put between two others
 */
public record LayerProposal(String size, String function, Way way) {
	/** As the layer that was added last. */
	public static final LayerProposal LAST = new LayerProposal(null, null, Way.STAY);

	/** As the layer that was added last, with another function. */
	public static LayerProposal ofFunction(String function) {
		return new LayerProposal(null, function, Way.STAY);
	}

	/** As the layer that was added last, with another size. */
	public static LayerProposal ofSize(String size) {
		return new LayerProposal(size, null, Way.STAY);
	}

	/** As the layer that was added last, in the way of others. */
	public static LayerProposal inTheWay(Way way) {
		return new LayerProposal(null, null, way);
	}
}
