// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.walk;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Trace;

/**
 * The way through a network, whatever the input: in <em>steps</em>, one for each neuron, and in <em>stages</em>, one for each
 * layer. Neurons that share a layer-wide function take one step together. Where connections do not all run to later layers, a
 * stage is what can be computed next, which may be neurons of several layers. Layers without neurons are no stages.
 *
 * <p>Positions run from {@link WalkPosition#START} to {@link #end}. Methods that take a position take it as far as there is a way:
 * one of a longer walk is the end. Immutable, used from any thread.
 */
public final class Walk {

	private final NetworkSnapshot network;
	/** {@code [steps][]}: which neurons each step computes, by index. */
	private final int[][] neurons;
	/** {@code [stages + 1]}: how many steps are done before each stage. */
	private final int[] stageStart;
	private final String[] stageName;

	private Walk(NetworkSnapshot network, int[][] neurons, int[] stageStart) {
		this.network = network;
		this.neurons = neurons;
		this.stageStart = stageStart;
		this.stageName = new String[stageStart.length - 1];
		Arrays.setAll(stageName, this::name);
	}

	/**
	 * Finds the way through a network. Compiles it if nobody has.
	 *
	 * @param network one that can be computed
	 * @return its walk
	 */
	public static Walk of(NetworkSnapshot network) {
		Plan plan = network.plan();
		int[] size = new int[plan.momentCount()];
		for (int neuron = 0; neuron < plan.graph().neuronCount(); neuron++) {
			size[plan.momentOf(neuron)]++;
		}
		int[][] neurons = new int[size.length][];
		Arrays.setAll(neurons, moment -> new int[size[moment]]);
		for (int neuron = plan.graph().neuronCount() - 1; neuron >= 0; neuron--) {
			int moment = plan.momentOf(neuron);
			neurons[moment][--size[moment]] = neuron;
		}
		int[] starts = new int[plan.stepCount() + 1];
		int stages = 0;
		for (int step = 0; step < plan.stepCount(); step++) {
			if (plan.momentsUntil(step) > starts[stages]) {
				starts[++stages] = plan.momentsUntil(step);
			}
		}
		return new Walk(network, neurons, Arrays.copyOf(starts, stages + 1));
	}

	/** {@return the network} */
	public NetworkSnapshot network() {
		return network;
	}

	/** {@return how many steps lead to the end} */
	public int stepCount() {
		return neurons.length;
	}

	/** {@return how many stages there are, the inputs included} */
	public int stageCount() {
		return stageName.length;
	}

	/**
	 * What people call a stage.
	 *
	 * @param stage 0 to {@link #stageCount()} - 1
	 * @return the name of its layer; of several all of them, with plus signs
	 */
	public String stageName(int stage) {
		return stageName[stage];
	}

	private String name(int stage) {
		NetworkGraph graph = network.graph();
		Set<Integer> layers = new LinkedHashSet<>();
		for (int neuron : stageNeurons(stage)) {
			layers.add(graph.layerOf(neuron));
		}
		return layers.stream().sorted().map(network::layerName).collect(Collectors.joining(" + "));
	}

	/**
	 * What a stage computes.
	 *
	 * @param stage 0 to {@link #stageCount()} - 1
	 * @return neuron indices in the order of the steps; a new array
	 */
	public int[] stageNeurons(int stage) {
		return Arrays.stream(neurons, stageStart[stage], stageStart[stage + 1]).flatMapToInt(Arrays::stream).toArray();
	}

	/**
	 * The stage that a position is in.
	 *
	 * @param position how far one has come
	 * @return the stage of the last step that is done; -1 at the start
	 */
	public int stage(WalkPosition position) {
		return stageOf(fit(position).steps());
	}

	private int stageOf(int steps) {
		int stage = -1;
		while (stage + 1 < stageName.length && stageStart[stage + 1] < steps) {
			stage++;
		}
		return stage;
	}

	/** {@return where everything is known} */
	public WalkPosition end() {
		return new WalkPosition(stepCount(), WalkUnit.LAYER);
	}

	/**
	 * Where a stage is complete.
	 *
	 * @param stage 0 to {@link #stageCount()} - 1; -1 for the start
	 * @return the position, with the whole stage looked at
	 */
	public WalkPosition after(int stage) {
		return new WalkPosition(stageStart[stage + 1], WalkUnit.LAYER);
	}

	/**
	 * Where a neuron has just been computed.
	 *
	 * @param neuron a neuron index
	 * @return the position, with this neuron looked at
	 */
	public WalkPosition at(int neuron) {
		return new WalkPosition(network.plan().momentOf(neuron) + 1, WalkUnit.NEURON);
	}

	/**
	 * One neuron or layer on.
	 *
	 * @param position how far one has come
	 * @param unit how far to go; a layer that is begun is completed first
	 * @return the next position; the end where one is there
	 */
	public WalkPosition next(WalkPosition position, WalkUnit unit) {
		int steps = fit(position).steps();
		if (steps == stepCount()) {
			return fit(position);
		}
		return unit == WalkUnit.NEURON ? new WalkPosition(steps + 1, unit) : after(stageOf(steps + 1));
	}

	/**
	 * One neuron or layer back.
	 *
	 * @param position how far one has come
	 * @param unit how far to go; a layer that is begun is taken back to where the one before was complete
	 * @return the position before; the start where one is there
	 */
	public WalkPosition previous(WalkPosition position, WalkUnit unit) {
		int steps = fit(position).steps();
		if (steps == 0) {
			return WalkPosition.START;
		}
		return unit == WalkUnit.NEURON ? new WalkPosition(steps - 1, unit) : after(stageOf(steps) - 1);
	}

	/**
	 * What is looked at: the neurons that the last step computed, or all of its stage.
	 *
	 * @param position how far one has come
	 * @return neuron indices, a new array; empty at the start
	 */
	public int[] neurons(WalkPosition position) {
		WalkPosition here = fit(position);
		if (here.steps() == 0) {
			return new int[0];
		}
		return here.unit() == WalkUnit.NEURON ? neurons[here.steps() - 1].clone() : stageNeurons(stageOf(here.steps()));
	}

	/**
	 * What is known at a position.
	 *
	 * @param complete all values of an input
	 * @param position how far one has come
	 * @return the same values, of which those that come later are not yet computed
	 */
	public Trace known(Trace complete, WalkPosition position) {
		return complete.upTo(fit(position).steps());
	}

	/**
	 * The same position on this walk, for one that was on the walk of this network before it changed: at the same neuron, if it is
	 * still there.
	 *
	 * @param position how far one had come
	 * @param before the walk that it was on
	 * @return a position on this walk
	 */
	public WalkPosition carriedOver(WalkPosition position, Walk before) {
		if (before.fit(position).equals(before.end())) {
			return end();
		}
		int[] seen = before.neurons(position);
		if (seen.length == 0) {
			return WalkPosition.START;
		}
		int neuron = network.indexOf(before.network.id(seen[seen.length - 1]));
		if (neuron < 0) {
			return fit(position);
		}
		WalkPosition there = at(neuron);
		return position.unit() == WalkUnit.NEURON ? there : after(stageOf(there.steps()));
	}

	private WalkPosition fit(WalkPosition position) {
		return position.steps() <= stepCount() ? position : new WalkPosition(stepCount(), position.unit());
	}

	@Override
	public String toString() {
		return "walk of " + stepCount() + " steps through " + network;
	}
}
