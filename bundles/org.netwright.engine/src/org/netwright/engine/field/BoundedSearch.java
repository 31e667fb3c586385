// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.math.BigInteger;
import java.util.List;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.progress.Progress;

/** Maximum and minimum of one neuron by bounds, by climbing where these do not suffice, and all maximisers. */
final class BoundedSearch {

	private final NetworkGraph whole;
	private final Bounds root;
	private final int target;
	private final FieldDomain domain;
	private final FieldLimits limits;
	private final Progress progress;

	BoundedSearch(NetworkGraph whole, Bounds root, int target, FieldDomain domain, FieldLimits limits,
			Progress progress) {
		this.whole = whole;
		this.root = root;
		this.target = target;
		this.domain = domain;
		this.limits = limits;
		this.progress = progress;
	}

	/**
	 * Searches by pre-activations where that can be, else by activations.
	 *
	 * @param cone of the target, by pre-activations
	 * @return what came out, in terms of that cone's inputs
	 */
	Findings run(Cone cone) {
		ActivationFunction function = whole.function(target);
		if (Cone.bySum(function)) {
			Findings found = run(cone, function);
			if (found != null) {
				return found;
			}
		}
		return run(Cone.of(whole, root, false, target), null);
	}

	/** Null if a pre-activation was not-a-number, so that the activations are to be compared. */
	private Findings run(Cone cone, ActivationFunction function) {
		Score up = new Score(cone, domain, 1);
		Score down = new Score(cone, domain, -1);
		BranchAndBound largest = search(up);
		BranchAndBound smallest = search(down);
		if (function != null && (up.unclear() || down.unclear())) {
			return null;
		}
		if (largest.best() == null) {
			return nothing(up.inputs);
		}
		TieSearch ties = new TieSearch(up, largest.value(), largest.best(), limits, limits.work() / 4, progress);
		ties.run();
		double maximum = applied(function, largest.value());
		double minimum = applied(function, -smallest.value());
		// What a function makes of not-a-number nobody knows, and there may be some.
		boolean unsure = function != null && root.wild[target];
		boolean proved = largest.proved() && !unsure;
		BigInteger count = proved ? ties.count() : null;
		boolean[] no = new boolean[up.inputs];
		return new Findings(proved ? FieldMethod.BOUNDED : FieldMethod.ASCENT, maximum,
				Math.max(maximum, unsure ? function.upperBound() : above(function, largest)), minimum,
				Math.min(minimum, unsure ? function.lowerBound() : below(function, smallest)), count, ties.maximisers(),
				smallest.best(), ties.least(), ties.most(), no, no);
	}

	/** Every activation that was seen is not-a-number; there may be others. */
	private Findings nothing(int inputs) {
		ActivationFunction function = whole.function(target);
		double[] values = new double[inputs];
		boolean[] no = new boolean[inputs];
		return new Findings(FieldMethod.ASCENT, Double.NaN, function.upperBound(), Double.NaN, function.lowerBound(), null,
				List.of(), null, values, values, no, no);
	}

	private BranchAndBound search(Score score) {
		BranchAndBound proof = new BranchAndBound(score, limits.work(), progress);
		if (!proof.proved()) {
			new Ascent(score, limits, progress).run(proof);
			proof.run();
		}
		return proof;
	}

	private static double above(ActivationFunction function, BranchAndBound search) {
		double bound = applied(function, search.bound());
		if (function == null || search.bound() == search.value()) {
			return bound;
		}
		double wider = bound + Bounds.SLACK * Math.ulp(bound);
		return Double.isNaN(wider) ? function.upperBound() : Math.min(wider, function.upperBound());
	}

	private static double below(ActivationFunction function, BranchAndBound search) {
		double bound = applied(function, -search.bound());
		if (function == null || search.bound() == search.value()) {
			return bound;
		}
		double wider = bound - Bounds.SLACK * Math.ulp(bound);
		return Double.isNaN(wider) ? function.lowerBound() : Math.max(wider, function.lowerBound());
	}

	private static double applied(ActivationFunction function, double key) {
		double[] value = {key};
		if (function != null) {
			function.apply(value, 0, 1);
		}
		return value[0];
	}
}
