// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.math.BigInteger;
import java.util.List;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.progress.Progress;

/** Maximum and minimum of one neuron by bounds, by climbing where these do not suffice, and all maximisers. */
final class BoundedSearch {

	private final Cone cone;
	private final FieldDomain domain;
	private final FieldLimits limits;
	private final Progress progress;

	BoundedSearch(Cone cone, FieldDomain domain, FieldLimits limits, Progress progress) {
		this.cone = cone;
		this.domain = domain;
		this.limits = limits;
		this.progress = progress;
	}

	/** {@return what came out, for a key that a function makes an activation of; null if it is the activation} */
	Findings run(ActivationFunction function) {
		Score up = new Score(cone, domain, 1);
		BranchAndBound largest = search(up);
		BranchAndBound smallest = search(new Score(cone, domain, -1));
		boolean[] no = new boolean[up.inputs];
		if (largest.best() == null) {
			double[] nothing = new double[up.inputs];
			return new Findings(FieldMethod.ASCENT, Double.NaN, above(function, largest), Double.NaN,
					below(function, smallest), null, List.of(), null, nothing, nothing, no, no);
		}
		TieSearch ties = new TieSearch(up, largest.value(), largest.best(), limits, limits.work() / 4, progress);
		ties.run();
		double maximum = applied(function, largest.value());
		double minimum = applied(function, -smallest.value());
		boolean proved = largest.proved();
		BigInteger count = proved ? ties.count() : null;
		return new Findings(proved ? FieldMethod.BOUNDED : FieldMethod.ASCENT, maximum,
				Math.max(maximum, above(function, largest)), minimum,
				Math.min(minimum, below(function, smallest)), count, ties.maximisers(), smallest.best(),
				ties.least(), ties.most(), no, no);
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
		if (function == null || search.bound() == search.value()) {
			return applied(function, search.bound());
		}
		double bound = applied(function, search.bound());
		bound += Bounds.SLACK * Math.ulp(bound);
		return Double.isNaN(bound) ? function.upperBound() : Math.min(bound, function.upperBound());
	}

	private static double below(ActivationFunction function, BranchAndBound search) {
		if (function == null || search.bound() == search.value()) {
			return applied(function, -search.bound());
		}
		double bound = applied(function, -search.bound());
		bound -= Bounds.SLACK * Math.ulp(bound);
		return Double.isNaN(bound) ? function.lowerBound() : Math.max(bound, function.lowerBound());
	}

	private static double applied(ActivationFunction function, double key) {
		double[] value = {key};
		if (function != null) {
			function.apply(value, 0, 1);
		}
		return value[0];
	}
}
