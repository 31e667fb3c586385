// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.CancellationException;

import org.netwright.engine.progress.Progress;

/**
 * Finds the largest score and proves it: regions of the domain whose bound is not above the best score so far are
 * dropped, the most promising one is divided next. Inputs that push one way only, within a region, are fixed at that
 * end.
 */
final class BranchAndBound {

	private static final long MEMORY = 64L << 20;

	private final Score score;
	private final Bounds bounds;
	private final Pushes pushes;
	private final Divider divider;
	private final Progress progress;
	private final long work;
	private final PriorityQueue<Region> open = new PriorityQueue<>(
			Comparator.comparingDouble((Region region) -> -region.bound).thenComparingLong(region -> region.number));
	private double[] best;
	private double value = Double.NEGATIVE_INFINITY;
	private double dropped = Double.NEGATIVE_INFINITY;
	private long spent;

	BranchAndBound(Score score, long work, Progress progress) {
		this.score = score;
		this.work = work;
		this.progress = progress;
		bounds = new Bounds(score.plan());
		pushes = new Pushes(score, bounds);
		divider = new Divider(score.domain);
		examine(divider.whole(score.inputs));
	}

	/** Goes on until all is proved or the work is done. */
	void run() {
		long most = MEMORY / (16L * score.inputs + 128);
		while (!open.isEmpty() && spent < work && open.size() < most) {
			Region region = open.poll();
			if (hopeless(region.bound)) {
				drop(region.bound);
				open.clear();
				return;
			}
			for (Region part : divider.divide(region)) {
				examine(part);
			}
		}
	}

	/** {@return whether nothing is left that could be larger, but for rounding} */
	boolean proved() {
		return open.isEmpty() || hopeless(open.peek().bound);
	}

	/** {@return the largest score that was found; minus infinity if all were not-a-number} */
	double value() {
		return value;
	}

	/** {@return an input that has it; null if all were not-a-number} */
	double[] best() {
		return best;
	}

	/** {@return no score is larger} */
	double bound() {
		double rest = open.isEmpty() ? Double.NEGATIVE_INFINITY : open.peek().bound;
		return Math.max(Math.max(value, dropped), rest);
	}

	/** Takes an input that somebody else has found. */
	void offer(double[] input) {
		double own = score.of(input);
		if (own > value || best == null && !Double.isNaN(own)) {
			value = own;
			best = input.clone();
		}
	}

	private boolean hopeless(double bound) {
		return best != null && bound <= value + Ties.tolerance(value);
	}

	private void drop(double bound) {
		dropped = Math.max(dropped, bound);
	}

	private void examine(Region region) {
		if (progress.cancelled()) {
			throw new CancellationException("The search for a receptive field was cancelled.");
		}
		boolean changed = true;
		while (changed) {
			spent += (3 + region.cuts.size()) * score.cost;
			if (!bounds.forward(region)) {
				return;
			}
			region.bound = Math.min(region.bound, score.bound(bounds));
			if (hopeless(region.bound)) {
				drop(region.bound);
				return;
			}
			pushes.look(region);
			changed = fix(region);
		}
		offer(region.nearest(i -> best == null ? score.domain.neutral() : best[i]));
		divider.choose(region, bounds);
		if (region.split < 0 || hopeless(region.bound)) {
			drop(Arrays.equals(region.from, region.to) ? Double.NEGATIVE_INFINITY : region.bound);
			return;
		}
		open.add(region);
	}

	private boolean fix(Region region) {
		boolean changed = false;
		for (int input = 0; input < score.inputs; input++) {
			byte move = pushes.of(input);
			if (move == Bounds.NONE || region.fixed(input)) {
				continue;
			}
			changed |= move != Bounds.BOTH;
			region.fix(input, move == Bounds.UP ? region.to[input] : move == Bounds.DOWN ? region.from[input]
					: region.nearest(input, score.domain.neutral()));
		}
		return changed;
	}
}
