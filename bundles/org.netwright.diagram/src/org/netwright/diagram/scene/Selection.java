// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

/** Finds what would stand at one place if numbers were sorted, in a time proportional to how many there are. */
final class Selection {

	private Selection() {
	}

	/**
	 * The number at a place of the sorted array.
	 *
	 * @param values none of them not-a-number; their order is another one afterwards
	 * @param place 0 for the smallest
	 * @return the number
	 */
	static double at(double[] values, int place) {
		int low = 0;
		int high = values.length - 1;
		while (low < high) {
			double pivot = values[low + high >>> 1];
			int up = low;
			int down = high;
			while (up <= down) {
				while (values[up] < pivot) {
					up++;
				}
				while (values[down] > pivot) {
					down--;
				}
				if (up <= down) {
					double value = values[up];
					values[up++] = values[down];
					values[down--] = value;
				}
			}
			if (place <= down) {
				high = down;
			} else if (place >= up) {
				low = up;
			} else {
				break;
			}
		}
		return values[place];
	}
}
