// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.util.Arrays;
import java.util.List;

/**
 * Divides regions: by the sign of a neuron that pushes both ways, as long as that helps, else where inputs are strongest
 * and still have far to go.
 */
final class Divider {

	private static final int CUTS = 16;
	/** The largest number that is less than 0. */
	private static final double BELOW = -Double.MIN_VALUE;

	private final FieldDomain domain;
	private final double[] levels;
	private long made;

	Divider(FieldDomain domain) {
		this.domain = domain;
		levels = domain.levels();
	}

	/** {@return the whole domain} */
	Region whole(int inputs) {
		double[] from = new double[inputs];
		double[] to = new double[inputs];
		Arrays.fill(from, domain.minimum());
		Arrays.fill(to, domain.maximum());
		return new Region(from, to, List.of(), made++);
	}

	/** Chooses where to divide a region that was just looked at. */
	void choose(Region region, Bounds bounds) {
		region.split = -1;
		if (region.cuts.size() < CUTS && !isPoint(region)) {
			region.split = bounds.undecided();
		}
		if (region.split < 0) {
			chooseInput(region, bounds);
		}
	}

	private static boolean isPoint(Region region) {
		return Arrays.equals(region.from, region.to);
	}

	private void chooseInput(Region region, Bounds bounds) {
		double best = -1;
		for (int input = 0; input < region.from.length; input++) {
			if (region.fixed(input)) {
				continue;
			}
			double strength = bounds.strength[input];
			double size = (region.to[input] - region.from[input]) * (Double.isFinite(strength) ? strength : 1);
			if (size > best && divisible(region, input)) {
				best = size;
				region.split = input;
			}
		}
	}

	private boolean divisible(Region region, int input) {
		double middle = middle(region, input);
		return domain.discrete() || region.from[input] < middle && middle < region.to[input];
	}

	private static double middle(Region region, int input) {
		return region.from[input] / 2 + region.to[input] / 2;
	}

	/** {@return both parts of a region for which a place was chosen} */
	Region[] divide(Region region) {
		int input = region.split;
		if (input >= region.from.length) {
			return new Region[] {region.part(false, BELOW, 0, made++), region.part(true, BELOW, 0, made++)};
		}
		double low = middle(region, input);
		double high = low;
		if (domain.discrete()) {
			int first = Arrays.binarySearch(levels, region.from[input]);
			int last = Arrays.binarySearch(levels, region.to[input]);
			low = levels[(first + last) / 2];
			high = levels[(first + last) / 2 + 1];
		}
		return new Region[] {region.part(false, low, high, made++), region.part(true, low, high, made++)};
	}
}
