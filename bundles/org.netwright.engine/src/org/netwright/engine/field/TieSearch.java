// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.progress.Progress;

/**
 * Finds all inputs whose score is the largest one, once that is known. Regions that cannot attain it are dropped.
 *
 * <p>Where only levels belong to the domain, an input is fixed only if every other value makes a difference, so that
 * none is missed; if the work suffices for all regions, they can be counted. In a box there may be a continuum of them:
 * there an input that pushes one way is fixed, and then tried at other values.
 */
final class TieSearch {

	private final Score score;
	private final double largest;
	private final int kept;
	private final Progress progress;
	private final Bounds bounds;
	private final Pushes pushes;
	private final Divider divider;
	private final boolean[] strict;
	/** By input: whether all that attain the maximum agree in it. */
	private final boolean[] certain;
	private final List<double[]> found = new ArrayList<>();
	private final double[] least;
	private final double[] most;
	private final Deque<Region> open = new ArrayDeque<>();
	private final double near;
	private BigInteger count = BigInteger.ZERO;
	private long left;

	TieSearch(Score score, double largest, double[] known, FieldLimits limits, long work, Progress progress) {
		this.score = score;
		this.largest = largest;
		this.kept = limits.kept();
		this.progress = progress;
		left = work;
		bounds = new Bounds(score.plan());
		pushes = new Pushes(score, bounds);
		divider = new Divider(score.domain);
		near = score.domain.range() * 1e-6;
		least = new double[score.inputs];
		most = new double[score.inputs];
		Arrays.fill(least, Double.POSITIVE_INFINITY);
		Arrays.fill(most, Double.NEGATIVE_INFINITY);
		strict = strict();
		certain = new boolean[score.inputs];
		keep(known);
	}

	void run() {
		Region whole = divider.whole(score.inputs);
		bounds.forward(whole);
		pushes.look(whole);
		for (int input = 0; input < score.inputs; input++) {
			byte push = score.push(bounds, input);
			certain[input] = strict[input] && (push == Bounds.UP || push == Bounds.DOWN);
		}
		open.push(whole);
		while (!open.isEmpty() && left > 0) {
			if (progress.cancelled()) {
				throw new CancellationException("The search for a receptive field was cancelled.");
			}
			examine(open.pop());
		}
		if (!complete()) {
			for (double[] input : List.copyOf(found)) {
				tryOthers(input);
			}
		}
	}

	/** {@return whether all were found} */
	private boolean complete() {
		return open.isEmpty() && score.domain.discrete();
	}

	/** {@return how many there are; null if that is not known} */
	BigInteger count() {
		return complete() ? count : null;
	}

	List<double[]> maximisers() {
		return found;
	}

	double[] least() {
		return least;
	}

	double[] most() {
		return most;
	}

	/** By input: whether another value of it makes a difference to a sum whatever the others are. */
	private boolean[] strict() {
		boolean[] direct = new boolean[score.inputs];
		NetworkGraph graph = score.plan().graph();
		double[] levels = score.domain.levels();
		double gap = levels[1] - levels[0];
		for (int i = 2; i < levels.length; i++) {
			gap = Math.min(gap, levels[i] - levels[i - 1]);
		}
		for (int c = graph.incomingStart(score.key); c < graph.incomingStart(score.key + 1); c++) {
			int source = graph.source(c);
			if (source < score.inputs && Math.abs(graph.weight(c)) * gap > 2 * Ties.tolerance(largest)) {
				direct[source] = true;
			}
		}
		return direct;
	}

	private void examine(Region region) {
		boolean changed = true;
		while (changed) {
			left -= (3 + region.cuts.size()) * score.cost;
			if (!bounds.forward(region)
					|| !Ties.attains(Math.min(score.bound(bounds), largest), largest)) {
				return;
			}
			pushes.look(region);
			changed = fix(region);
		}
		divider.choose(region, bounds);
		if (region.split >= 0 && !alike(region)) {
			divide(region);
		} else if (attains(region.nearest(_ -> score.domain.neutral())) && score.meets(region)) {
			add(region);
		}
	}

	private void divide(Region region) {
		double[] guess = region.nearest(_ -> score.domain.neutral());
		if (!score.domain.discrete() && attains(guess)) {
			keep(guess);
		}
		for (Region part : divider.divide(region)) {
			open.push(part);
		}
	}

	/** Whether no input makes a difference any more, neither to the score nor to the cuts. */
	private boolean alike(Region region) {
		for (int input = 0; input < score.inputs; input++) {
			if (!region.fixed(input) && pushes.of(input) != Bounds.BOTH) {
				return false;
			}
		}
		return true;
	}

	private boolean fix(Region region) {
		boolean changed = false;
		for (int input = 0; input < score.inputs; input++) {
			byte move = pushes.of(input);
			boolean oneWay = move == Bounds.UP || move == Bounds.DOWN;
			if (oneWay && !region.fixed(input) && (strict[input] && score.push(bounds, input) == move
					|| !score.domain.discrete())) {
				region.fix(input, move == Bounds.UP ? region.to[input] : region.from[input]);
				changed = true;
			}
		}
		return changed;
	}

	private boolean attains(double[] input) {
		left -= score.cost;
		double value = score.of(input);
		return Ties.attains(Math.min(value, largest), largest);
	}

	/** A region in which all inputs are alike. */
	private void add(Region region) {
		double[] levels = score.domain.levels();
		BigInteger size = BigInteger.ONE;
		for (int i = 0; i < score.inputs; i++) {
			double from = region.from[i];
			double to = region.to[i];
			size = size.multiply(BigInteger.valueOf(Arrays.stream(levels).filter(v -> from <= v && v <= to).count()));
			least[i] = Math.min(least[i], from);
			most[i] = Math.max(most[i], to);
		}
		count = count.add(size);
		keep(region.nearest(_ -> score.domain.neutral()));
	}

	private void keep(double[] input) {
		for (int i = 0; i < score.inputs; i++) {
			least[i] = Math.min(least[i], input[i]);
			most[i] = Math.max(most[i], input[i]);
		}
		if (found.size() < kept && found.stream().noneMatch(other -> same(other, input))) {
			found.add(input);
		}
	}

	private boolean same(double[] one, double[] other) {
		for (int i = 0; i < one.length; i++) {
			if (Math.abs(one[i] - other[i]) > near) {
				return false;
			}
		}
		return true;
	}

	/** Whether an input could as well be different in one place. */
	private void tryOthers(double[] input) {
		for (int i = 0; i < score.inputs && left > 0; i++) {
			for (double value : certain[i] ? new double[0] : score.domain.levels()) {
				double[] changed = input.clone();
				changed[i] = value;
				if (Math.abs(value - input[i]) > near && attains(changed)) {
					least[i] = Math.min(least[i], value);
					most[i] = Math.max(most[i], value);
				}
			}
		}
	}
}
