// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;

/**
 * A function with parameters to try it with.
 *
 * @param id of the function
 * @param parameters in order
 */
record TriedFunction(String id, double... parameters) {

	private static final Map<String, List<double[]>> OTHERS = Map.of(
			"celu", List.of(new double[] { 0.3 }, new double[] { 4 }),
			"elu", List.of(new double[] { 0 }, new double[] { 2.5 }),
			"hard-sigmoid", List.of(new double[] { 0, 0.25 }, new double[] { 3, 0 }),
			"hard-tanh", List.of(new double[] { -3, 0.25 }, new double[] { 0, 0 }),
			"leaky-relu", List.of(new double[] { 0 }, new double[] { 1 }),
			"prelu", List.of(new double[] { -0.5 }, new double[] { 0 }),
			"selu", List.of(new double[] { 0.5, 2 }),
			"silu", List.of(new double[] { 0 }, new double[] { 1.702 }, new double[] { 1000 }));

	/** Every function with its defaults, and some with other parameters. */
	static List<TriedFunction> all() {
		List<TriedFunction> result = new ArrayList<>();
		BuiltInFunctions.byId().forEach((id, type) -> {
			result.add(new TriedFunction(id, defaults(type)));
			OTHERS.getOrDefault(id, List.of()).forEach(values -> result.add(new TriedFunction(id, values)));
		});
		return result;
	}

	/** Those that work element by element. */
	static List<TriedFunction> elementwise() {
		return all().stream().filter(each -> !each.function().layerWide()).toList();
	}

	/** Those of a whole layer. */
	static List<TriedFunction> layerWide() {
		return all().stream().filter(each -> each.function().layerWide()).toList();
	}

	ActivationFunction function() {
		return BuiltInFunctions.byId().get(id).create(parameters);
	}

	/** The activation of one neuron. */
	double value(double z) {
		return value(function(), z);
	}

	static double value(ActivationFunction function, double z) {
		double[] values = { z };
		function.apply(values, 0, 1);
		return values[0];
	}

	private static double[] defaults(FunctionType type) {
		return type.parameters().stream().mapToDouble(FunctionParameter::defaultValue).toArray();
	}

	@Override
	public String toString() {
		return id + Arrays.toString(parameters);
	}
}
