// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;

/**
 * The order of computation. Values live in slots: the inputs first, then run after run, where a run is the enabled
 * neurons of one step and layer that share a function, so that one call remaps them all; then whatever is disabled.
 */
final class Schedule {

	/** {@code [steps][]}: the neurons of each step, by index. */
	final int[][] steps;
	/** {@code [neurons]}: where the values of each neuron are. */
	final int[] slotOf;
	/** {@code [runs + 1]}: the first slot of each run. */
	final int[] runStart;
	/** {@code [runs]}: what each run is remapped with. */
	final ActivationFunction[] runFunction;
	/** {@code [neurons]}: how many moments of a step-by-step run come before the one that computes each neuron. */
	final int[] momentOf;
	/** {@code [steps]}: how many moments have passed when each step is complete. */
	final int[] stepEnd;

	private final NetworkGraph graph;

	private Schedule(NetworkGraph graph, Units units, int[][] steps) {
		this.graph = graph;
		this.steps = steps;
		this.slotOf = new int[graph.neuronCount()];
		this.momentOf = new int[graph.neuronCount()];
		this.stepEnd = new int[steps.length];
		List<List<Integer>> runs = new ArrayList<>();
		for (int step = 1; step < steps.length; step++) {
			addRuns(steps[step], runs);
		}
		this.runStart = new int[runs.size() + 1];
		this.runFunction = new ActivationFunction[runs.size()];
		assignSlots(runs);
		assignMoments(units);
	}

	static Schedule of(NetworkGraph graph) throws CyclicNetworkException {
		Units units = Units.of(graph);
		return new Schedule(graph, units, Ranking.steps(graph, units));
	}

	/** The slots in use end here; those of disabled neurons follow. */
	int end() {
		return runStart[runStart.length - 1];
	}

	private void addRuns(int[] step, List<List<Integer>> runs) {
		Map<ActivationFunction, List<Integer>> open = new IdentityHashMap<>();
		int layer = -1;
		for (int neuron : step) {
			if (graph.layerOf(neuron) != layer) {
				layer = graph.layerOf(neuron);
				open.clear();
			}
			if (graph.enabled(neuron)) {
				List<Integer> run = open.computeIfAbsent(graph.function(neuron), function -> {
					List<Integer> fresh = new ArrayList<>();
					runs.add(fresh);
					return fresh;
				});
				run.add(neuron);
			}
		}
	}

	private void assignSlots(List<List<Integer>> runs) {
		int slot = 0;
		while (slot < graph.inputCount()) {
			slotOf[slot] = slot;
			slot++;
		}
		runStart[0] = slot;
		for (int run = 0; run < runs.size(); run++) {
			for (int neuron : runs.get(run)) {
				slotOf[neuron] = slot++;
			}
			runFunction[run] = graph.function(runs.get(run).get(0));
			runStart[run + 1] = slot;
		}
		for (int neuron = graph.inputCount(); neuron < slotOf.length; neuron++) {
			if (!graph.enabled(neuron)) {
				slotOf[neuron] = slot++;
			}
		}
	}

	/** Neurons in the order of their steps, one per moment; those of one unit share the moment of the first. */
	private void assignMoments(Units units) {
		int[] momentOfUnit = new int[units.count()];
		Arrays.fill(momentOfUnit, -1);
		int moment = 0;
		for (int step = 0; step < steps.length; step++) {
			for (int neuron : steps[step]) {
				int unit = units.of()[neuron];
				if (momentOfUnit[unit] < 0) {
					momentOfUnit[unit] = moment++;
				}
				momentOf[neuron] = momentOfUnit[unit];
			}
			stepEnd[step] = moment;
		}
	}
}
