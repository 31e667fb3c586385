// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.plan;

/**
 * A network cannot be run because a layer-wide function, such as softmax, needs all its neurons at once, and one of
 * them is fed by another one. {@link #cycle()} is the way from the one to the other: each neuron feeds the next one,
 * or shares that function with it.
 */
public class LayerWideCycleException extends CyclicNetworkException {

	private static final long serialVersionUID = 1L;

	private final int layer;

	/**
	 * Describes the way.
	 *
	 * @param layer index of the layer whose neurons belong together
	 * @param cycle neuron indices in order; copied
	 */
	public LayerWideCycleException(int layer, int[] cycle) {
		super("The activation function of layer " + layer + " needs all its neurons at once, but one of them feeds"
				+ " another: neuron " + arrows(cycle) + ". Remove or disable one of these connections or neurons,"
				+ " or give one of them an activation function of its own.", cycle);
		this.layer = layer;
	}

	/** {@return the index of the layer whose neurons belong together} */
	public final int layer() {
		return layer;
	}
}
