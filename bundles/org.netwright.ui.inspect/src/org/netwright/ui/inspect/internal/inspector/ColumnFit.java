// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.Arrays;
import java.util.List;

/** Divides the width of a table among its columns: numbers get what they need, then names, and a bar takes the rest. */
final class ColumnFit {
	private static final int LEAST_NAME = 44;
	private static final int LEAST_BAR = 40;
	private static final double MOST_NAME = 0.4;
	/** A name that is a whole path. */
	private static final double MOST_PATH = 0.6;

	private ColumnFit() {
	}

	/**
	 * Divides a width.
	 *
	 * @param columns   what is shown, one of them a name
	 * @param needed    the width that each wants, its gap included; 0 for one that has nothing to show
	 * @param available what there is
	 * @return the width of each; 0 for one that does not fit
	 */
	static int[] widths(List<? extends Column<?>> columns, int[] needed, int available) {
		int[] widths = needed.clone();
		int name = -1;
		int bar = -1;
		for (int i = 0; i < widths.length; i++) {
			Column.Kind kind = columns.get(i).kind();
			if (kind == Column.Kind.BAR) {
				widths[i] = LEAST_BAR;
				bar = i;
			} else if (kind == Column.Kind.NAME) {
				widths[i] = Math.clamp((int) ((columns.get(i).rank() < 0 ? MOST_PATH : MOST_NAME) * available), LEAST_NAME, Math.max(LEAST_NAME, needed[i]));
				name = i;
			}
		}
		for (int rank = columns.stream().mapToInt(Column::rank).max().orElse(0); rank > 0 && sum(widths) > available; rank--) {
			for (int i = 0; i < widths.length; i++) {
				widths[i] = columns.get(i).rank() == rank ? 0 : widths[i];
			}
		}
		shrinkNames(columns, widths, available);
		widths[bar >= 0 && widths[bar] > 0 ? bar : name] += Math.max(0, available - sum(widths));
		return widths;
	}

	private static void shrinkNames(List<? extends Column<?>> columns, int[] widths, int available) {
		for (int i = 0; i < widths.length; i++) {
			if (columns.get(i).kind() == Column.Kind.NAME) {
				widths[i] = Math.max(LEAST_NAME, widths[i] - Math.max(0, sum(widths) - available));
			}
		}
	}

	private static int sum(int[] widths) {
		return Arrays.stream(widths).sum();
	}
}
