// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;

/**
 * Finds the receptive fields of a network's neurons.
 *
 * <p>Only the inputs that can make a difference to a neuron are looked at. If there are few enough, all their levels are
 * tried. Otherwise, and for a box, bounds prove the maximum; where they would take too much work, climbing from several
 * places finds a large activation, and what bounds could not rule out is told as the remaining gap.
 *
 * <p>Results are the same on every run and with every number of threads. Maxima have the bits of
 * {@link Plan#propagate}. Immutable and shared between threads at will.
 */
public final class FieldSearch {

	/** So many values of exhaustive search are kept at a time. */
	private static final int VALUES = 1 << 22;

	private final Plan plan;
	private final NetworkGraph graph;
	private final FieldDomain domain;
	private final FieldLimits limits;

	private FieldSearch(Plan plan, FieldDomain domain, FieldLimits limits) {
		this.plan = plan;
		this.graph = plan.graph();
		this.domain = domain;
		this.limits = limits;
	}

	/**
	 * Searches with {@linkplain FieldLimits#standard() usual limits}.
	 *
	 * @param plan the network
	 * @param domain among which inputs
	 * @return a search
	 */
	public static FieldSearch of(Plan plan, FieldDomain domain) {
		return of(plan, domain, FieldLimits.standard());
	}

	/**
	 * Prepares a search.
	 *
	 * @param plan the network
	 * @param domain among which inputs
	 * @param limits how much it may spend
	 * @return a search
	 */
	public static FieldSearch of(Plan plan, FieldDomain domain, FieldLimits limits) {
		return new FieldSearch(plan, Objects.requireNonNull(domain, "domain"), Objects.requireNonNull(limits, "limits"));
	}

	/**
	 * The receptive field of one neuron. An input neuron has one as well: its own pixel.
	 *
	 * @param neuron a neuron index
	 * @param progress may cancel
	 * @return its receptive field
	 * @throws IndexOutOfBoundsException if there is no such neuron
	 * @throws CancellationException if it was cancelled
	 */
	public ReceptiveField field(int neuron, Progress progress) {
		List<ReceptiveField> found = new ArrayList<>(1);
		fields(new int[] {neuron}, progress, found::add);
		return found.getFirst();
	}

	/**
	 * The receptive fields of several neurons. What neurons have in common is done once.
	 *
	 * @param neurons neuron indices, in any order, without repetition; not modified and not kept
	 * @param progress hears how many are done, and may cancel
	 * @param sink takes each as soon as it is found, those that take little work first; called on this thread
	 * @throws IndexOutOfBoundsException if there is no such neuron
	 * @throws CancellationException if it was cancelled; what the sink has heard stays true
	 */
	public void fields(int[] neurons, Progress progress, Consumer<ReceptiveField> sink) {
		Bounds root = new Bounds(plan);
		double[] from = new double[graph.inputCount()];
		double[] to = new double[graph.inputCount()];
		Arrays.fill(from, domain.minimum());
		Arrays.fill(to, domain.maximum());
		root.forward(from, to);
		long[] done = {0};
		Consumer<ReceptiveField> counting = field -> {
			sink.accept(field);
			progress.worked(++done[0], neurons.length);
		};
		Map<Inputs, List<Integer>> groups = new LinkedHashMap<>();
		for (int neuron : neurons) {
			Objects.checkIndex(neuron, graph.neuronCount());
			if (neuron < graph.inputCount() || !graph.enabled(neuron)) {
				counting.accept(plain(neuron));
			} else {
				groups.computeIfAbsent(new Inputs(Cone.inputs(graph, root, neuron)), _ -> new ArrayList<>()).add(neuron);
			}
		}
		groups.entrySet().stream().sorted(Comparator.comparingInt(group -> group.getKey().input.length))
				.forEach(group -> search(group.getKey().input.length, group.getValue(), root, progress, counting));
	}

	/** Which inputs a neuron depends on. */
	private record Inputs(int[] input) {
		@Override
		public boolean equals(Object other) {
			return other instanceof Inputs inputs && Arrays.equals(input, inputs.input);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(input);
		}
	}

	private void search(int inputs, List<Integer> neurons, Bounds root, Progress progress,
			Consumer<ReceptiveField> sink) {
		double count = Math.pow(domain.levels().length, inputs);
		int together = count <= limits.exhaustive() && domain.discrete() ? (int) Math.max(1, VALUES / count) : 1;
		for (int first = 0; first < neurons.size(); first += together) {
			int[] some = neurons.subList(first, Math.min(neurons.size(), first + together)).stream()
					.mapToInt(Integer::intValue).toArray();
			Cone cone = Cone.of(graph, root, true, some);
			List<Findings> found = domain.discrete() && count <= limits.exhaustive()
					? new Exhaustive(cone, domain, limits).run(functions(some), Watching.of(progress))
					: List.of(new BoundedSearch(graph, root, some[0], domain, limits, Watching.of(progress)).run(cone));
			for (int i = 0; i < some.length; i++) {
				root.backward(some[i]);
				boolean[] idle = new boolean[graph.inputCount()];
				for (int input = 0; input < idle.length; input++) {
					idle[input] = root.push[input] == Bounds.NONE;
				}
				sink.accept(new ReceptiveField(some[i], domain, graph.inputCount(), cone.inputs, found.get(i), idle));
			}
		}
	}

	private ActivationFunction[] functions(int[] neurons) {
		return IntStream.of(neurons).mapToObj(this::function).toArray(ActivationFunction[]::new);
	}

	/** What makes a neuron's activation of its key; null if the key is the activation. */
	private ActivationFunction function(int neuron) {
		ActivationFunction function = graph.function(neuron);
		return Cone.bySum(function) ? function : null;
	}

	/** Of an input, which is its own value, or of a disabled neuron, which is 0 whatever the inputs are. */
	private ReceptiveField plain(int neuron) {
		FieldMethod method = domain.discrete() ? FieldMethod.EXHAUSTIVE : FieldMethod.BOUNDED;
		boolean input = graph.enabled(neuron);
		double[] most = input ? new double[] {domain.maximum()} : new double[0];
		double[] least = input ? new double[] {domain.minimum()} : new double[0];
		double maximum = input ? domain.maximum() : 0;
		double minimum = input ? domain.minimum() : 0;
		boolean[] no = new boolean[most.length];
		Findings found = new Findings(method, maximum, maximum, minimum, minimum, BigInteger.ONE, List.of(most), least,
				most, most, no, no);
		return new ReceptiveField(neuron, domain, graph.inputCount(), input ? new int[] {neuron} : new int[0], found,
				new boolean[graph.inputCount()]);
	}
}
