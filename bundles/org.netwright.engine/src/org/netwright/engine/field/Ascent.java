// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.util.Arrays;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.gradient.Gradient;
import org.netwright.engine.gradient.NetworkGradient;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.progress.Progress;

/**
 * Climbs from several places: first along the gradient, within the domain; then all changes of one input are tried at
 * once, and as many of those that help are made together as help more than fewer. That needs no derivative, so it gets on
 * where rectifiers and steps are flat.
 *
 * <p>Fast batches show the way; whoever uses the result runs it again.
 */
final class Ascent {

	private static final int ROWS = 1 << 20;
	private static final int SWEEPS = 40;

	private final Score score;
	private final FieldLimits limits;
	private final Progress progress;
	private final Batch batch;
	/** Null where there is none. */
	private final Gradient gradient;
	private final double[] choices;
	private double[] rows = {};
	private double[] results = {};
	private long left;

	private record Change(int input, double to, double gain) {
	}

	Ascent(Score score, FieldLimits limits, Progress progress) {
		this.score = score;
		this.limits = limits;
		this.progress = progress;
		choices = score.domain.levels();
		batch = Batch.of(score.plan(), BatchOptions.standard().withThreads(limits.threads()));
		gradient = differentiable(score.plan().graph())
				? Gradient.of(score.plan(), BatchOptions.standard().withThreads(limits.threads())) : null;
		left = 40 * limits.work();
	}

	/** Climbs from a place that is known and from random ones, and offers what it reaches. */
	void run(BranchAndBound proof) {
		SplittableRandom random = new SplittableRandom(limits.seed());
		double[] place = proof.best() == null ? new double[score.inputs] : proof.best().clone();
		for (int start = 0; start < limits.starts() && left > 0; start++) {
			if (start > 0 || proof.best() == null) {
				Arrays.setAll(place, i -> choices[random.nextInt(choices.length)]);
			}
			climb(place);
			proof.offer(place);
		}
	}

	private void climb(double[] place) {
		if (gradient != null) {
			slide(place);
		}
		int sweeps = 0;
		while (sweeps < SWEEPS && left > 0 && improve(place, levelChanges(place))) {
			sweeps++;
		}
		if (score.domain.discrete()) {
			return;
		}
		double step = score.domain.range() / 4;
		while (step > score.domain.range() * 1e-9 && left > 0) {
			if (!improve(place, stepChanges(place, step))) {
				step /= 2;
			}
		}
	}

	private Change[] levelChanges(double[] place) {
		return IntStream.range(0, score.inputs).boxed()
				.flatMap(i -> Arrays.stream(choices).filter(value -> value != place[i])
						.mapToObj(value -> new Change(i, value, 0)))
				.toArray(Change[]::new);
	}

	private Change[] stepChanges(double[] place, double step) {
		FieldDomain domain = score.domain;
		return IntStream.range(0, score.inputs).boxed()
				.flatMap(i -> Arrays.stream(new double[] {Math.max(domain.minimum(), place[i] - step),
						Math.min(domain.maximum(), place[i] + step)}).filter(value -> value != place[i])
						.mapToObj(value -> new Change(i, value, 0)))
				.toArray(Change[]::new);
	}

	/** Makes the changes that help. */
	private boolean improve(double[] place, Change[] changes) {
		double before = scores(place, new Change[][] {{}})[0];
		Change[][] alone = Arrays.stream(changes).map(change -> new Change[] {change}).toArray(Change[][]::new);
		double[] after = scores(place, alone);
		Change[] good = IntStream.range(0, changes.length).filter(i -> after[i] > before)
				.mapToObj(i -> new Change(changes[i].input, changes[i].to, after[i] - before))
				.sorted(Comparator.comparingDouble((Change change) -> -change.gain)).toArray(Change[]::new);
		good = firstOfEach(good);
		if (good.length == 0) {
			return false;
		}
		return makeBest(place, before, good);
	}

	/** Makes as many of some changes as help most; they are sorted, the most promising first. */
	private boolean makeBest(double[] place, double before, Change[] good) {
		Change[][] together = prefixes(good);
		double[] reached = scores(place, together);
		int best = 0;
		for (int i = 1; i < reached.length; i++) {
			best = reached[i] > reached[best] || Double.isNaN(reached[best]) ? i : best;
		}
		if (!(reached[best] > before + Ties.tolerance(before))) {
			return false;
		}
		for (Change change : together[best]) {
			place[change.input] = change.to;
		}
		return true;
	}

	/**
	 * Follows the gradient: inputs go to the end that it points to, the most promising ones first, as many as help most.
	 * Ends where that does not help, where nothing slopes, and where somebody's function has no gradient.
	 */
	private void slide(double[] place) {
		for (int step = 0; step < SWEEPS && left > 0; step++) {
			left -= 3 * score.cost;
			NetworkGradient slope = gradient.output(place, 0);
			Change[] towards = IntStream.range(0, score.inputs).mapToObj(i -> towards(i, place[i], score.sense * slope.input(i)))
					.filter(change -> change.gain > 0)
					.sorted(Comparator.comparingDouble((Change change) -> -change.gain)).toArray(Change[]::new);
			if (towards.length == 0 || !makeBest(place, score.sense * slope.value(), towards)) {
				return;
			}
		}
	}

	private Change towards(int input, double from, double slope) {
		double to = slope > 0 ? score.domain.maximum() : score.domain.minimum();
		return new Change(input, to, slope * (to - from));
	}

	/** Whether all functions can carry a gradient back. */
	private static boolean differentiable(NetworkGraph graph) {
		return IntStream.range(graph.inputCount(), graph.neuronCount()).noneMatch(n -> graph.function(n).layerWide());
	}

	private Change[] firstOfEach(Change[] sorted) {
		boolean[] taken = new boolean[score.inputs];
		return Arrays.stream(sorted).filter(change -> {
			boolean first = !taken[change.input];
			taken[change.input] = true;
			return first;
		}).toArray(Change[]::new);
	}

	/** All of them, half of them, and so on to the best one alone. */
	private static Change[][] prefixes(Change[] changes) {
		return IntStream.iterate(changes.length, length -> length > 0, length -> length / 2)
				.mapToObj(length -> Arrays.copyOf(changes, length)).toArray(Change[][]::new);
	}

	private double[] scores(double[] place, Change[][] changed) {
		double[] scores = new double[changed.length];
		int most = Math.clamp(ROWS / Math.max(1, score.inputs), 1, Math.max(1, changed.length));
		rows = rows.length < most * score.inputs ? new double[most * score.inputs] : rows;
		results = results.length < most ? new double[most] : results;
		for (int first = 0; first < changed.length; first += most) {
			int count = Math.min(most, changed.length - first);
			for (int row = 0; row < count; row++) {
				System.arraycopy(place, 0, rows, row * score.inputs, score.inputs);
				for (Change change : changed[first + row]) {
					rows[row * score.inputs + change.input] = change.to;
				}
			}
			batch.propagate(rows, count, results, Watching.of(progress));
			for (int row = 0; row < count; row++) {
				scores[first + row] = score.sense * results[row];
			}
		}
		left -= changed.length * score.cost;
		return scores;
	}
}
