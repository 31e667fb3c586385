// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.whatif;

import java.util.stream.IntStream;

import org.netwright.engine.batch.SampleSource;

/**
 * All inputs that differ from one in a certain number of values, one after the other: every choice of places, and for each of
 * them every other level in each place. Belongs to one stream.
 */
final class Changes implements SampleSource {

	private final double[] input;
	private final int[] places;
	private final double[][] others;
	private final double count;
	/** By change: which of the places; null when all are done. */
	private int[] chosen;
	/** By change: which of the other levels there. */
	private final int[] level;

	/**
	 * @param input what is changed; not modified
	 * @param places which values may be changed, rising
	 * @param others by place: what they may be changed to
	 * @param changes how many values are changed, 0 or more
	 */
	Changes(double[] input, int[] places, double[][] others, int changes) {
		this.input = input;
		this.places = places;
		this.others = others;
		count = count(others, changes);
		chosen = count == 0 ? null : IntStream.range(0, changes).toArray();
		level = new int[changes];
	}

	/** {@return how many there are, infinite if that is too large for a double} */
	static double count(double[][] others, int changes) {
		double[] ways = new double[changes + 1];
		ways[0] = 1;
		for (double[] other : others) {
			for (int k = changes; k > 0; k--) {
				ways[k] += ways[k - 1] * other.length;
			}
		}
		return ways[changes];
	}

	@Override
	public long count() {
		return count < Long.MAX_VALUE ? (long) count : -1;
	}

	@Override
	public int read(double[] inputs, int samples) {
		int given = 0;
		while (given < samples && chosen != null) {
			int from = given * input.length;
			System.arraycopy(input, 0, inputs, from, input.length);
			for (int i = 0; i < chosen.length; i++) {
				inputs[from + places[chosen[i]]] = others[chosen[i]][level[i]];
			}
			given++;
			next();
		}
		return given;
	}

	private void next() {
		int change = level.length - 1;
		while (change >= 0 && level[change] + 1 == others[chosen[change]].length) {
			level[change--] = 0;
		}
		if (change >= 0) {
			level[change]++;
			return;
		}
		change = chosen.length - 1;
		while (change >= 0 && chosen[change] == places.length - chosen.length + change) {
			change--;
		}
		if (change < 0) {
			chosen = null;
			return;
		}
		chosen[change]++;
		for (int i = change + 1; i < chosen.length; i++) {
			chosen[i] = chosen[i - 1] + 1;
		}
	}
}
