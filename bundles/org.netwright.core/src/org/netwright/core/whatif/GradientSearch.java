// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.batch.SampleSource;
import org.netwright.engine.gradient.Gradient;
import org.netwright.engine.plan.Workspace;
import org.netwright.engine.progress.Progress;

/**
 * Looks for few changes of an input that give another outcome, change by change: from each of the few inputs that are nearest
 * to it, those single changes are tried that the gradient promises most of, and the nearest of all go on. What is found is
 * rid of changes that are not needed. Finds few changes, though not always the fewest.
 */
final class GradientSearch {

	/** So many inputs go on after each change. */
	private static final int BEAM = 6;
	/** So many changes are tried of each, the most promising ones. */
	private static final int TRIED = 512;
	private static final int MOST_CHANGES = 128;

	private final NetworkSnapshot network;
	private final double[] input;
	private final Verdict before;
	private final Goal goal;
	private final int[] places;
	private final double[][] others;
	private final Progress progress;
	private final Batch batch;
	private final Gradient gradient;
	private final Workspace workspace;

	/** An input and how near it is to the goal. */
	private record State(double[] values, double nearness) {
	}

	/** One change more. */
	private record Step(State from, int place, double to, double promise) {
	}

	GradientSearch(NetworkSnapshot network, double[] input, Verdict before, Goal goal, int[] places, double[][] others,
			Progress progress) {
		this.network = network;
		this.input = input;
		this.before = before;
		this.goal = goal;
		this.places = places;
		this.others = others;
		this.progress = progress;
		batch = Batch.of(network.plan(), BatchOptions.standard().asReference());
		gradient = Gradient.of(network.plan());
		workspace = network.plan().workspace();
	}

	/** Offers what it finds. */
	void run(Kept kept) {
		List<State> beam = List.of(new State(input, Double.NEGATIVE_INFINITY));
		int depth = Math.min(MOST_CHANGES, places.length);
		for (int changes = 1; changes <= depth; changes++) {
			if (progress.cancelled()) {
				throw new CancellationException("The search for few changes was cancelled after " + (changes - 1) + ".");
			}
			progress.worked(changes - 1, depth);
			List<Step> steps = new ArrayList<>();
			for (State state : beam) {
				steps.addAll(steps(state));
			}
			List<double[]> reached = new ArrayList<>();
			beam = take(steps, reached);
			if (!reached.isEmpty()) {
				keepFewest(reached, kept);
				return;
			}
		}
	}

	/** The changes to try, the most promising ones where there are many. */
	private List<Step> steps(State state) {
		double[] slope = slope(state.values);
		List<Step> steps = new ArrayList<>();
		for (int p = 0; p < places.length; p++) {
			int place = places[p];
			if (Double.compare(state.values[place], input[place]) == 0) {
				for (double to : others[p]) {
					steps.add(new Step(state, place, to, slope[place] * (to - input[place])));
				}
			}
		}
		if (steps.size() > TRIED) {
			steps.sort(Comparator.comparingDouble((Step step) -> Double.isNaN(step.promise) ? Double.POSITIVE_INFINITY : -step.promise));
			return steps.subList(0, TRIED);
		}
		return steps;
	}

	/** By input: how much nearer the goal comes; 0 where a function has no gradient. */
	private double[] slope(double[] values) {
		network.plan().propagate(values, workspace);
		try {
			return gradient.weighted(values, goal.direction(network, before, outputs(workspace))).inputs();
		} catch (UnsupportedOperationException e) {
			return new double[values.length];
		}
	}

	private double[] outputs(Workspace run) {
		return IntStream.range(0, network.graph().outputCount()).mapToDouble(run::output).toArray();
	}

	/** Tries all steps; those that get there are reached, the nearest of the others go on. */
	private List<State> take(List<Step> steps, List<double[]> reached) {
		double[] nearness = new double[steps.size()];
		double[] outputs = new double[network.graph().outputCount()];
		batch.stream(new Steps(steps), tile -> {
			for (int s = 0; s < tile.samples(); s++) {
				for (int output = 0; output < outputs.length; output++) {
					outputs[output] = tile.output(s, output);
				}
				int step = (int) tile.first() + s;
				nearness[step] = goal.nearness(network, before, outputs);
				if (goal.isMet(before, network.decision().decide(network.graph(), outputs))) {
					reached.add(values(steps.get(step)));
				}
			}
		}, new Cancelling(progress));
		Integer[] order = IntStream.range(0, nearness.length).boxed().toArray(Integer[]::new);
		Arrays.sort(order, Comparator.comparingDouble((Integer step) -> -nearness[step]));
		List<State> next = new ArrayList<>();
		Set<List<Double>> seen = new HashSet<>();
		for (int i = 0; i < order.length && next.size() < BEAM; i++) {
			double[] values = values(steps.get(order[i]));
			if (seen.add(Arrays.stream(values).boxed().toList())) {
				next.add(new State(values, nearness[order[i]]));
			}
		}
		return next;
	}

	private static double[] values(Step step) {
		double[] values = step.from.values.clone();
		values[step.place] = step.to;
		return values;
	}

	private final class Steps implements SampleSource {
		private final List<Step> steps;
		private int next;

		Steps(List<Step> steps) {
			this.steps = steps;
		}

		@Override
		public long count() {
			return steps.size();
		}

		@Override
		public int read(double[] inputs, int samples) {
			int given = Math.min(samples, steps.size() - next);
			for (int i = 0; i < given; i++) {
				Step step = steps.get(next++);
				System.arraycopy(step.from.values, 0, inputs, i * input.length, input.length);
				inputs[i * input.length + step.place] = step.to;
			}
			return given;
		}
	}

	/** Takes away what is not needed of each, and keeps those with the fewest changes. */
	private void keepFewest(List<double[]> reached, Kept kept) {
		Set<List<Double>> fewest = new HashSet<>();
		List<double[]> inputs = new ArrayList<>();
		int least = Integer.MAX_VALUE;
		for (double[] values : reached) {
			double[] reduced = reduce(values);
			int changes = (int) IntStream.of(places).filter(i -> Double.compare(reduced[i], input[i]) != 0).count();
			if (changes < least) {
				least = changes;
				fewest.clear();
				inputs.clear();
			}
			if (changes == least && fewest.add(Arrays.stream(reduced).boxed().toList())) {
				inputs.add(reduced);
			}
		}
		for (double[] values : inputs) {
			Verdict verdict = verdict(values);
			if (kept.wants(verdict)) {
				kept.add(values, verdict);
			}
		}
	}

	private double[] reduce(double[] values) {
		double[] reduced = values.clone();
		for (int place : places) {
			double changed = reduced[place];
			if (Double.compare(changed, input[place]) != 0) {
				reduced[place] = input[place];
				if (!goal.isMet(before, verdict(reduced))) {
					reduced[place] = changed;
				}
			}
		}
		return reduced;
	}

	private Verdict verdict(double[] values) {
		network.plan().propagate(values, workspace);
		return network.decision().decide(network.graph(), outputs(workspace));
	}

	/** Passes on that somebody lost interest, and nothing else. */
	private record Cancelling(Progress progress) implements Progress {
		@Override
		public boolean cancelled() {
			return progress.cancelled();
		}

		@Override
		public void worked(long done, long total) {
			// changes are counted, not inputs
		}
	}
}
