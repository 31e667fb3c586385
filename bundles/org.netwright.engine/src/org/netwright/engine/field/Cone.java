// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.stream.IntStream;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;

/**
 * The part of a network that some neurons depend on, as a small network of its own whose inputs are those that can make
 * a difference. What is the same for all inputs of the domain is a number in it. It computes what the whole network
 * computes, to the last bit.
 *
 * <p>The <em>key</em> of a neuron is what its search looks at: its pre-activation where its function is monotone, else its
 * activation. Keys are neurons of their own here; they are the last layer.
 */
final class Cone {

	/** Gives sums as they are. */
	static final ActivationFunction SUM = new ActivationFunction() {
		@Override
		public void apply(double[] values, int from, int to) {
			// the sum itself
		}

		@Override
		public double derivative(double preActivation, double activation) {
			return 1;
		}

		@Override
		public boolean monotone() {
			return true;
		}
	};

	/** Ready to run. */
	final Plan plan;
	/** By input neuron of the cone: the input neuron of the whole network, rising. */
	final int[] inputs;
	/** By place among those asked for: the neuron of the cone that is the key. */
	final int[] keys;

	private final NetworkGraph whole;
	private final Bounds root;
	private final boolean sums;
	private final int[] index;
	private final boolean[] needed;

	private Cone(NetworkGraph whole, Bounds root, boolean sums, int[] targets) {
		this.sums = sums;
		this.whole = whole;
		this.root = root;
		needed = new boolean[whole.neuronCount()];
		index = new int[whole.neuronCount()];
		keys = new int[targets.length];
		mark(targets);
		inputs = IntStream.range(0, whole.inputCount()).filter(input -> needed[input]).toArray();
		plan = compile(build(targets));
	}

	/**
	 * Cuts out what neurons depend on.
	 *
	 * @param whole the network
	 * @param root its bounds for the whole domain
	 * @param sums whether keys are pre-activations where functions are monotone; otherwise all are activations
	 * @param targets enabled neurons that are not inputs
	 * @return their common cone
	 */
	static Cone of(NetworkGraph whole, Bounds root, boolean sums, int... targets) {
		return new Cone(whole, root, sums, targets);
	}

	/** Whether a neuron is judged by its pre-activation. */
	static boolean bySum(ActivationFunction function) {
		return function.monotone() && !function.layerWide();
	}

	/** {@return which input neurons can make a difference to a neuron's key, without making a cone} */
	static int[] inputs(NetworkGraph whole, Bounds root, int target) {
		boolean[] needed = new boolean[whole.neuronCount()];
		Deque<Integer> open = new ArrayDeque<>();
		begin(whole, root, true, target, needed, open);
		spread(whole, root, needed, open);
		return IntStream.range(0, whole.inputCount()).filter(input -> needed[input]).toArray();
	}

	private boolean bySum(int target) {
		return sums && bySum(whole.function(target));
	}

	private void mark(int[] targets) {
		Deque<Integer> open = new ArrayDeque<>();
		for (int target : targets) {
			begin(whole, root, sums, target, needed, open);
		}
		spread(whole, root, needed, open);
	}

	private static void begin(NetworkGraph whole, Bounds root, boolean sums, int target, boolean[] needed,
			Deque<Integer> open) {
		if (sums && bySum(whole.function(target))) {
			addSources(whole, root, target, needed, open);
		} else if (!needed[target]) {
			needed[target] = true;
			open.add(target);
		}
	}

	private static void spread(NetworkGraph whole, Bounds root, boolean[] needed, Deque<Integer> open) {
		while (!open.isEmpty()) {
			int neuron = open.poll();
			if (fixed(whole, root, neuron) || neuron < whole.inputCount()) {
				continue;
			}
			addSources(whole, root, neuron, needed, open);
			if (whole.function(neuron).layerWide()) {
				int layer = whole.layerOf(neuron);
				for (int other = whole.layerStart(layer); other < whole.layerStart(layer + 1); other++) {
					if (!needed[other] && Bounds.shares(whole, neuron, other)) {
						needed[other] = true;
						open.add(other);
					}
				}
			}
		}
	}

	private static void addSources(NetworkGraph whole, Bounds root, int neuron, boolean[] needed, Deque<Integer> open) {
		for (int c = whole.incomingStart(neuron); c < whole.incomingStart(neuron + 1); c++) {
			int source = whole.source(c);
			if (!root.dead(c) && !needed[source]) {
				needed[source] = true;
				open.add(source);
			}
		}
	}

	/** Whether a neuron is a number. */
	private static boolean fixed(NetworkGraph whole, Bounds root, int neuron) {
		return neuron >= whole.inputCount() && root.constant[neuron];
	}

	private NetworkGraph build(int[] targets) {
		NetworkGraphBuilder builder = NetworkGraph.builder().inputs(inputs.length);
		for (int i = 0; i < inputs.length; i++) {
			index[inputs[i]] = i;
		}
		for (int layer = 1; layer < whole.layerCount(); layer++) {
			builder.layer();
			for (int neuron = whole.layerStart(layer); neuron < whole.layerStart(layer + 1); neuron++) {
				if (needed[neuron]) {
					index[neuron] = fixed(whole, root, neuron) ? builder.neuron(root.low[neuron], SUM)
							: builder.neuron(whole.bias(neuron), whole.function(neuron));
				}
			}
		}
		builder.layer();
		Arrays.setAll(keys, i -> builder.neuron(bySum(targets[i]) ? whole.bias(targets[i]) : 0, SUM));
		connect(builder, targets);
		return builder.build();
	}

	private void connect(NetworkGraphBuilder builder, int[] targets) {
		for (int neuron = whole.inputCount(); neuron < needed.length; neuron++) {
			if (needed[neuron] && !fixed(whole, root, neuron)) {
				connect(builder, neuron, index[neuron]);
			}
		}
		for (int i = 0; i < targets.length; i++) {
			if (bySum(targets[i])) {
				connect(builder, targets[i], keys[i]);
			} else {
				builder.connect(index[targets[i]], keys[i], 1);
			}
		}
	}

	private void connect(NetworkGraphBuilder builder, int neuron, int target) {
		for (int c = whole.incomingStart(neuron); c < whole.incomingStart(neuron + 1); c++) {
			if (!root.dead(c)) {
				builder.connect(index[whole.source(c)], target, whole.weight(c));
			}
		}
	}

	private static Plan compile(NetworkGraph graph) {
		try {
			return Plan.compile(graph);
		} catch (CyclicNetworkException e) {
			throw new IllegalStateException("a part of a network without cycles has none", e);
		}
	}
}
