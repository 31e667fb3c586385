// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.function;

/**
 * Remaps weighted sums: {@code a = f(z)}, where {@code z} is a neuron's pre-activation and {@code a} its activation.
 *
 * <p>An instance is immutable and may be used by any number of threads at once. Its parameters, if it has any, were
 * fixed when its {@link FunctionType} made it.
 *
 * <p>A function that is not {@link #layerWide() layer-wide} works element by element: what it gives for one
 * pre-activation must be the same to the last bit whatever range it is part of.
 */
public interface ActivationFunction {

	/**
	 * Replaces each pre-activation in {@code [from, to)} by its activation.
	 *
	 * @param values pre-activations on entry, activations on return. Modified between {@code from} and {@code to};
	 *     nothing outside that range may be read or written
	 * @param from first index, inclusive
	 * @param to last index, exclusive; {@code from == to} is legal and does nothing
	 */
	void apply(double[] values, int from, int to);

	/**
	 * The derivative {@code f'(z)} of one neuron; for a layer-wide function the diagonal
	 * {@code d a_i / d z_i} of its Jacobian.
	 *
	 * <p>Both ends are given because many derivatives are cheapest from the result, such as {@code 1 - a^2} for tanh.
	 * At a kink, any value between the derivatives of both sides is right.
	 *
	 * @param preActivation the weighted sum {@code z}
	 * @param activation what {@link #apply} made of it, {@code a}
	 * @return {@code f'(z)}
	 */
	double derivative(double preActivation, double activation);

	/**
	 * Whether the neurons of a layer that use this instance depend on each other, as in softmax. All enabled neurons
	 * of one layer that share a layer-wide instance are then passed to {@link #apply} as one range, in document order.
	 *
	 * @return true if one activation depends on the pre-activations of its neighbours
	 */
	default boolean layerWide() {
		return false;
	}

	/**
	 * Whether a larger pre-activation never gives a smaller activation. Searches for the largest activation then
	 * look for the largest pre-activation instead, which saturation does not blur.
	 *
	 * @return true only if {@code f} never decreases
	 */
	default boolean monotone() {
		return false;
	}

	/**
	 * No activation lies below this.
	 *
	 * @return a lower bound of all activations, as tight as is known; negative infinity if there is none
	 */
	default double lowerBound() {
		return Double.NEGATIVE_INFINITY;
	}

	/**
	 * No activation lies above this.
	 *
	 * @return an upper bound of all activations, as tight as is known; positive infinity if there is none
	 */
	default double upperBound() {
		return Double.POSITIVE_INFINITY;
	}
}
