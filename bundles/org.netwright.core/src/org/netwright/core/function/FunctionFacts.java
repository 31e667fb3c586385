// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.function;

import java.util.Map;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.Saturation;

/**
 * What can be told of a function with certain parameters without knowing its formula.
 *
 * @param function the instance
 * @param lowest no activation lies below; negative infinity if there is no bound
 * @param highest no activation lies above; positive infinity if there is no bound
 * @param monotone whether a larger sum never gives a smaller activation
 * @param layerWide whether activations of one layer depend on each other
 * @param saturation where it is nearly flat
 */
public record FunctionFacts(ActivationFunction function, double lowest, double highest, boolean monotone, boolean layerWide, Saturation saturation) {

	/**
	 * Makes a function and asks it.
	 *
	 * @param descriptor which function
	 * @param parameters values by name; what is left out has its default
	 * @return what it tells
	 * @throws IllegalArgumentException if a parameter is wrong, see {@link FunctionDescriptor#create}
	 * @throws FunctionFailedException if the contributed code cannot be loaded or throws
	 */
	public static FunctionFacts of(FunctionDescriptor descriptor, Map<String, Double> parameters) {
		ActivationFunction function = descriptor.create(parameters);
		return new FunctionFacts(function, function.lowerBound(), function.upperBound(), function.monotone(), function.layerWide(), Saturation.of(function));
	}
}
