// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.function;

import java.util.Arrays;

/**
 * Remaps weighted sums: {@code a = f(z)}, where {@code z} is a neuron's pre-activation and {@code a} its activation.
 *
 * <p>An instance is immutable and may be used by any number of threads at once. Its parameters, if it has any, were
 * fixed when its {@link FunctionType} made it.
 *
 * <p>A function that is not {@link #layerWide() layer-wide} works element by element: what it gives for one
 * pre-activation must be the same to the last bit whatever range it is part of. That holds for each of the bulk methods
 * below, but one of them need not give the same bits as another.
 *
 * <p>Only {@link #apply(double[], int, int)} and {@link #derivative} must be written. The other methods exist to be fast;
 * what they do by default is right. No method allocates in proportion to the number of calls.
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
	 * @param activation what {@link #apply(double[], int, int)} made of it, {@code a}
	 * @return {@code f'(z)}
	 */
	double derivative(double preActivation, double activation);

	/**
	 * The same as {@link #apply(double[], int, int)} for many values, where speed counts more than the last bits:
	 * batches use this, while what a person sees of a single input comes from {@code apply}. By default it is
	 * {@code apply}.
	 *
	 * @param values pre-activations on entry, activations on return. Modified between {@code from} and {@code to};
	 *     nothing outside that range may be read or written
	 * @param from first index, inclusive
	 * @param to last index, exclusive; {@code from == to} is legal and does nothing
	 */
	default void applyFast(double[] values, int from, int to) {
		apply(values, from, to);
	}

	/**
	 * How exact {@link #applyFast} is: no activation of a finite pre-activation is farther from the exact value than
	 * this many units in the last place ({@link Math#ulp(double)}) of the exact value, except that what is nearer to 0
	 * than 1e-290 may be given as 0. Infinite and not-a-number pre-activations give exactly what
	 * {@link #apply(double[], int, int)} gives.
	 *
	 * @return the largest error in ulp, 0.5 if results are correctly rounded; not-a-number if nobody has measured it
	 */
	default double fastError() {
		return Double.NaN;
	}

	/**
	 * The same in single precision: replaces each pre-activation in {@code [from, to)} by its activation, rounded to
	 * float. By default it goes through doubles and {@link #applyFast}, in a buffer that each thread keeps, so that the
	 * result is the nearest float but for rare ties; an implementation of its own stays within 6 units in the last place
	 * of a float and says so, see {@link #floatError}.
	 *
	 * @param values pre-activations on entry, activations on return. Modified between {@code from} and {@code to};
	 *     nothing outside that range may be read or written
	 * @param from first index, inclusive
	 * @param to last index, exclusive; {@code from == to} is legal and does nothing
	 */
	default void apply(float[] values, int from, int to) {
		FloatBridge.apply(this, values, from, to);
	}

	/**
	 * How exact {@link #apply(float[], int, int)} is: no activation of a finite pre-activation is farther from the exact
	 * value than this many units in the last place ({@link Math#ulp(float)}) of the exact value as a float, except that
	 * what is nearer to 0 than 1e-36 may be given as 0. Infinite and not-a-number pre-activations give what
	 * {@link #apply(double[], int, int)} gives. Where the function turns, an activation may be that far beyond its bounds.
	 *
	 * @return the largest error in ulp of a float; 0.51 by default, which is what rounding from doubles does
	 */
	default double floatError() {
		return 0.51;
	}

	/**
	 * Carries a gradient back through the function, which is the product of a vector with the function's Jacobian:
	 * <pre>{@code dL/dz_i = sum_j dL/da_j * da_j/dz_i}</pre>
	 * Element by element this is {@code dL/da_i * f'(z_i)}, which is what is done by default, one {@link #derivative}
	 * after the other; a function whose derivative is worth writing as a loop does it here. A layer-wide function has to
	 * write it itself, in time proportional to the range; the range is then one layer of one input, as with
	 * {@code apply}.
	 *
	 * @param preActivations weighted sums {@code z}; not modified
	 * @param activations what {@code apply} or {@code applyFast} made of them; not modified
	 * @param gradient {@code dL/da} on entry, {@code dL/dz} on return. Modified between {@code from} and {@code to};
	 *     neither of the other two arrays
	 * @param from first index in all three arrays, inclusive
	 * @param to last index, exclusive
	 * @throws UnsupportedOperationException if the function is layer-wide and does not say how
	 */
	default void backpropagate(double[] preActivations, double[] activations, double[] gradient, int from, int to) {
		if (layerWide()) {
			throw new UnsupportedOperationException(
					"a layer-wide function has no gradient unless it implements backpropagate");
		}
		for (int i = from; i < to; i++) {
			gradient[i] *= derivative(preActivations[i], activations[i]);
		}
	}

	/**
	 * The derivative of many neurons: {@code slopes[i] = f'(z_i)} for each {@code i} in {@code [from, to)}, as
	 * {@link #derivative} gives it or nearly so: the difference is no more than rounding makes of a function's largest
	 * slope. For a layer-wide function these are the diagonal of its Jacobian.
	 *
	 * @param preActivations weighted sums {@code z}; not modified
	 * @param activations what {@code apply} or {@code applyFast} made of them; not modified
	 * @param slopes the result. Modified between {@code from} and {@code to}; neither of the other two arrays
	 * @param from first index in all three arrays, inclusive
	 * @param to last index, exclusive
	 */
	default void derivatives(double[] preActivations, double[] activations, double[] slopes, int from, int to) {
		if (layerWide()) {
			for (int i = from; i < to; i++) {
				slopes[i] = derivative(preActivations[i], activations[i]);
			}
		} else {
			Arrays.fill(slopes, from, to, 1);
			backpropagate(preActivations, activations, slopes, from, to);
		}
	}

	/**
	 * Whether the neurons of a layer that use this instance depend on each other, as in softmax. All enabled neurons
	 * of one layer that share a layer-wide instance are then passed to the bulk methods as one range, in document order.
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
	 * Where the function turns from rising to falling or back, between two pre-activations. Proofs about many inputs at
	 * once rest on it: between neighbouring turning points, and beyond the last one, values lie between those at the ends.
	 *
	 * @param from the smaller pre-activation, finite
	 * @param to the larger one, finite
	 * @return all turning points between both, rising, each rounded to a double; empty if there are none; null if that is not known, as by default
	 *     where the function is not {@link #monotone() monotone}. Not modified by the caller
	 */
	default double[] turns(double from, double to) {
		return monotone() && !layerWide() ? new double[0] : null;
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
