// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import java.util.List;

import org.netwright.diagram.text.Numbers;

/**
 * A line of the table: something on the left and on the right, and how it changes.
 *
 * @param name     what it is
 * @param left     its number on the left; not-a-number if there is none
 * @param right    its number on the right; not-a-number if there is none
 * @param sums     how its pre-activation changes; not-a-number if there is none
 * @param words    what stands for both numbers: on the left, on the right; null for the numbers themselves
 * @param elements the ids of the neurons that it belongs to: of one, or of source and target
 */
record ChangeRow(String name, double left, double right, double sums, String[] words, List<String> elements) {
	private static final int DECIMALS = 3;

	static ChangeRow numbers(String name, double left, double right, double sums, List<String> elements) {
		return new ChangeRow(name, left, right, sums, null, elements);
	}

	static ChangeRow words(String name, String left, String right, List<String> elements) {
		return new ChangeRow(name, Double.NaN, Double.NaN, Double.NaN, new String[] { left, right }, elements);
	}

	/** Right minus left; not-a-number where one of them is missing. */
	double change() {
		return right == left ? 0 : right - left;
	}

	/** What a column says: name, left, right, change, change of the sum. */
	String text(int column) {
		return switch (column) {
		case 0 -> name;
		case 1 -> words != null ? words[0] : number(left);
		case 2 -> words != null ? words[1] : number(right);
		case 3 -> words != null || Double.isNaN(change()) ? "" : signed(change()); //$NON-NLS-1$
		default -> Double.isNaN(sums) ? "" : signed(sums); //$NON-NLS-1$
		};
	}

	private static String number(double value) {
		return Double.isNaN(value) ? Messages.Table_missing : Numbers.plain(value, DECIMALS);
	}

	/** A change that is too small to be seen is not nothing. */
	private static String signed(double change) {
		String text = Numbers.signed(change, DECIMALS);
		boolean hidden = change != 0 && Math.abs(change) < 0.0005;
		return hidden ? (change < 0 ? "\u2212" : "+") + "<0.001" : text; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** What a column is sorted by, the largest first; names go by their letters. */
	double weight(int column) {
		double value = switch (column) {
		case 1 -> left;
		case 2 -> right;
		case 3 -> Math.abs(change());
		default -> Math.abs(sums);
		};
		return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
	}
}
