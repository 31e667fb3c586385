// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

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
			bounds.forward(region.from, region.to);
			bounds.backward(score.key);
			spent += 3 * score.cost;
			region.bound = Math.min(region.bound, score.bound(bounds));
			if (hopeless(region.bound)) {
				drop(region.bound);
				return;
			}
			changed = fixOneWay(region);
		}
		offer(guess(region));
		divider.choose(region, bounds);
		if (region.split < 0 || hopeless(region.bound)) {
			drop(settled(region) ? Double.NEGATIVE_INFINITY : region.bound);
			return;
		}
		open.add(region);
	}

	private boolean settled(Region region) {
		for (int input = 0; input < score.inputs; input++) {
			if (!region.fixed(input)) {
				return false;
			}
		}
		return true;
	}

	private boolean fixOneWay(Region region) {
		boolean changed = false;
		for (int input = 0; input < score.inputs; input++) {
			if (region.fixed(input)) {
				continue;
			}
			switch (score.push(bounds, input)) {
				case Bounds.UP -> {
					region.fix(input, region.to[input]);
					changed = true;
				}
				case Bounds.DOWN -> {
					region.fix(input, region.from[input]);
					changed = true;
				}
				case Bounds.NONE -> region.fix(input, within(region, input, score.domain.neutral()));
				default -> {
					// both ways: to be divided
				}
			}
		}
		return changed;
	}

	/** The best input so far, brought into the region. */
	private double[] guess(Region region) {
		double[] input = new double[score.inputs];
		for (int i = 0; i < input.length; i++) {
			input[i] = within(region, i, best == null ? score.domain.neutral() : best[i]);
		}
		return input;
	}

	private static double within(Region region, int input, double wanted) {
		return Math.max(region.from[input], Math.min(region.to[input], wanted));
	}
}
