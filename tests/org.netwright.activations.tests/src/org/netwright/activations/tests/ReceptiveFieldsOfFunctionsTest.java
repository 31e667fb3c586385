// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.FieldLimits;
import org.netwright.engine.field.FieldMethod;
import org.netwright.engine.field.FieldSearch;
import org.netwright.engine.field.Pixel;
import org.netwright.engine.field.ReceptiveField;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.progress.Progress;

/**
 * Receptive fields rely on what functions say of themselves: monotone, bounds, layer-wide. Random networks of all
 * functions, with other functions beside them in the same layer, against every input there is.
 */
class ReceptiveFieldsOfFunctionsTest {

	private static final FieldDomain LEVELS = FieldDomain.levels(-1, 0, 1);

	@Test
	void twoHundredNetworksOfAllFunctionsMatchBruteForce() {
		for (long seed = 0; seed < 200; seed++) {
			Plan plan = network(seed);
			List<Trace> all = traces(plan);
			int[] neurons = IntStream.range(plan.graph().inputCount(), plan.graph().neuronCount()).toArray();
			String where = "seed " + seed + ": ";
			FieldSearch.of(plan, LEVELS).fields(neurons, Progress.NONE, field -> check(plan, all, field, where));
			FieldSearch.of(plan, LEVELS, FieldLimits.standard().withExhaustive(1).withWork(100_000)).fields(neurons,
					Progress.NONE, field -> checkBounds(all, field, where));
			FieldSearch.of(plan, FieldDomain.box(-1, 0, 1), FieldLimits.standard().withWork(100_000)).fields(neurons,
					Progress.NONE, field -> checkBounds(all, field, where));
		}
	}

	private static void check(Plan plan, List<Trace> all, ReceptiveField field, String seed) {
		int neuron = field.neuron();
		ActivationFunction function = plan.graph().function(neuron);
		String where = seed + "neuron " + neuron + " with " + function + ", " + field;
		boolean bySum = function.monotone() && !function.layerWide();
		double[] keys = all.stream().mapToDouble(t -> bySum ? t.preActivation(neuron) : t.activation(neuron)).toArray();
		double largest = IntStream.range(0, keys.length).mapToDouble(s -> keys[s]).max().orElseThrow();
		double slack = 1e-12 * Math.max(1, Math.abs(largest));
		long count = IntStream.range(0, keys.length).filter(s -> keys[s] >= largest - slack).count();
		assertEquals(FieldMethod.EXHAUSTIVE, field.method(), where);
		assertEquals(BigInteger.valueOf(count), field.maximiserCount().orElseThrow(), where);
		Trace best = all.get(IntStream.range(0, keys.length).filter(s -> keys[s] == largest).findFirst().orElseThrow());
		assertEquals(best.activation(neuron) + 0.0, field.maximum() + 0.0, where);
		for (int pixel = 0; pixel < field.inputCount(); pixel++) {
			assertEquals(matters(all, neuron, pixel), field.pixel(pixel) != Pixel.DONT_CARE, where + ", pixel " + pixel);
		}
	}

	private static void checkBounds(List<Trace> all, ReceptiveField field, String seed) {
		String where = seed + field;
		for (Trace trace : all) {
			double activation = trace.activation(field.neuron());
			assertTrue(activation <= field.upperBound() && activation >= field.lowerBound(), where);
			assertTrue(field.method() != FieldMethod.BOUNDED || activation <= field.maximum() + 1e-11, where);
		}
		for (int pixel = 0; pixel < field.inputCount(); pixel++) {
			assertTrue(field.pixel(pixel) != Pixel.DONT_CARE || !matters(all, field.neuron(), pixel), where + ", pixel " + pixel);
		}
	}

	private static boolean matters(List<Trace> all, int neuron, int pixel) {
		int period = (int) Math.pow(3, pixel);
		return IntStream.range(0, all.size()).filter(s -> s / period % 3 < 2)
				.anyMatch(s -> all.get(s).activation(neuron) != all.get(s + period).activation(neuron));
	}

	private static List<Trace> traces(Plan plan) {
		int inputs = plan.graph().inputCount();
		return IntStream.range(0, (int) Math.pow(3, inputs)).mapToObj(sample -> {
			double[] input = new double[inputs];
			int rest = sample;
			for (int i = 0; i < inputs; i++) {
				input[i] = rest % 3 - 1;
				rest /= 3;
			}
			return plan.propagate(input);
		}).toList();
	}

	/** Parameters are at their defaults, or halfway to a bound that is near. */
	private static ActivationFunction make(FunctionType type, Random random) {
		return type.create(type.parameters().stream().mapToDouble(p -> parameter(p, random)).toArray());
	}

	private static double parameter(FunctionParameter parameter, Random random) {
		double least = Math.max(parameter.minimum(), parameter.defaultValue() - 2);
		double most = Math.min(parameter.maximum(), parameter.defaultValue() + 2);
		return switch (random.nextInt(3)) {
			case 0 -> (least + parameter.defaultValue()) / 2;
			case 1 -> (most + parameter.defaultValue()) / 2;
			default -> parameter.defaultValue();
		};
	}

	private static Plan network(long seed) {
		Random random = new Random(seed);
		List<FunctionType> types = List.copyOf(BuiltInFunctions.byId().values());
		int inputs = 1 + (int) (seed % (seed % 10 == 0 ? 9 : 6));
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(inputs);
		List<Integer> before = new ArrayList<>(IntStream.range(0, inputs).boxed().toList());
		for (int layer = 0; layer < 3; layer++) {
			builder.layer();
			List<Integer> fresh = new ArrayList<>();
			ActivationFunction shared = make(types.get((int) ((seed + layer) % types.size())), random);
			for (int i = 0; i < 4; i++) {
				ActivationFunction own = make(types.get(random.nextInt(types.size())), random);
				int neuron = builder.neuron(random.nextGaussian(), i < 2 ? shared : own);
				for (int source : before) {
					if (random.nextInt(3) > 0) {
						builder.connect(source, neuron, random.nextInt(9) == 0 ? 0 : 1.5 * random.nextGaussian());
					}
				}
				fresh.add(neuron);
			}
			before.addAll(fresh);
		}
		try {
			return Plan.compile(builder.build());
		} catch (CyclicNetworkException e) {
			throw new AssertionError(e);
		}
	}
}
