// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.engine.function.ActivationFunction;

/**
 * Values of functions to 25 digits, from {@code golden/make_golden.py}.
 *
 * @param id of the function
 * @param parameters of the function, in order
 * @param z the pre-activations; one unless the function is layer-wide
 * @param activation exact, for each pre-activation
 * @param derivative exact; null for a layer-wide function
 */
record GoldenValue(String id, double[] parameters, double[] z, List<BigDecimal> activation, BigDecimal derivative) {

	private static final double NOTHING = 1e-290;

	/** All values of functions that work element by element. */
	static List<GoldenValue> functions() throws IOException {
		List<GoldenValue> result = new ArrayList<>();
		for (String line : lines("/golden/functions.csv")) {
			String[] part = line.split(",");
			result.add(new GoldenValue(part[0], numbers(part[1]), numbers(part[2]), List.of(new BigDecimal(part[3])),
					new BigDecimal(part[4])));
		}
		return result;
	}

	/** All layers of functions that are layer-wide. */
	static List<GoldenValue> layers() throws IOException {
		List<GoldenValue> result = new ArrayList<>();
		for (String line : lines("/golden/layers.csv")) {
			String[] part = line.split(",");
			result.add(new GoldenValue(part[0], new double[0], numbers(part[1]),
					Arrays.stream(part[2].split(" ")).map(BigDecimal::new).toList(), null));
		}
		return result;
	}

	ActivationFunction function() {
		return BuiltInFunctions.byId().get(id).create(parameters);
	}

	/** How far a number is from an exact one, in units in the last place of the exact one. */
	static double ulps(double actual, BigDecimal exact) {
		double nearest = exact.doubleValue();
		if (Math.abs(nearest) < NOTHING) {
			return Math.abs(actual) < NOTHING ? 0 : Double.POSITIVE_INFINITY;
		}
		if (!Double.isFinite(actual)) {
			return Double.POSITIVE_INFINITY;
		}
		return new BigDecimal(actual).subtract(exact).abs()
				.divide(new BigDecimal(Math.ulp(nearest)), MathContext.DECIMAL64).doubleValue();
	}

	@Override
	public String toString() {
		return id + Arrays.toString(parameters) + " at " + (z.length == 1 ? z[0] + " " + Double.toHexString(z[0]) : z.length);
	}

	private static List<String> lines(String resource) throws IOException {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				GoldenValue.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.startsWith("#")).toList();
		}
	}

	private static double[] numbers(String text) {
		return text.isEmpty() ? new double[0] : Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
	}
}
