// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;

class TurningPointsTest {

	private static final double[] ENDS = {-20, -5, -2, -1.2784645427610738, -1, -0.5, 0, 1e-9, 0.7, 3, 20};

	/** Many values between, and none of them beyond those at the ends and the turning points. */
	@Test
	void valuesLieBetweenThoseAtTheEndsAndTurningPoints() {
		for (Map.Entry<String, FunctionType> type : BuiltInFunctions.byId().entrySet()) {
			ActivationFunction function = type.getValue().create(
					type.getValue().parameters().stream().mapToDouble(FunctionParameter::defaultValue).toArray());
			for (int i = 0; !function.layerWide() && i < ENDS.length; i++) {
				for (int j = i + 1; j < ENDS.length; j++) {
					check(type.getKey(), function, ENDS[i], ENDS[j]);
				}
			}
		}
		FunctionType folded = BuiltInFunctions.byId().get("prelu");
		check("prelu", folded.create(-0.5), -4, 1);
		assertEquals(1, folded.create(-0.5).turns(-4, 1).length);
	}

	private static void check(String id, ActivationFunction function, double from, double to) {
		double[] turns = function.turns(from, to);
		assertNotNull(turns, id);
		double[] places = Arrays.copyOf(turns, turns.length + 2);
		places[turns.length] = from;
		places[turns.length + 1] = to;
		Arrays.sort(places);
		double[] values = places.clone();
		function.apply(values, 0, values.length);
		for (int part = 0; part + 1 < places.length; part++) {
			double least = Math.min(values[part], values[part + 1]);
			double most = Math.max(values[part], values[part + 1]);
			double slack = 4 * Math.ulp(Math.max(Math.abs(least), Math.abs(most)));
			for (int step = 0; step <= 500; step++) {
				double[] value = {Math.min(places[part + 1], places[part] + (places[part + 1] - places[part]) * step / 500)};
				function.apply(value, 0, 1);
				assertTrue(value[0] >= least - slack && value[0] <= most + slack,
						id + " from " + from + " to " + to + ": " + value[0] + " is not between " + least + " and " + most);
			}
		}
	}

	@Test
	void whatIsNotKnownIsNotClaimed() {
		ActivationFunction unknown = new ActivationFunction() {
			@Override
			public void apply(double[] values, int from, int to) {
				Arrays.fill(values, from, to, 1);
			}

			@Override
			public double derivative(double preActivation, double activation) {
				return 0;
			}
		};
		assertNull(unknown.turns(0, 1));
		FunctionType sine = BuiltInFunctions.byId().get("sine");
		assertNull(sine.create().turns(-1000, 1000), "too many to be of use");
		assertEquals(2, sine.create().turns(0, 5).length);
		assertNull(BuiltInFunctions.byId().get("softmax").create().turns(0, 1));
	}
}
