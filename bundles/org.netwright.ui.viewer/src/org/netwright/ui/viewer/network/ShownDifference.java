// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import org.netwright.core.comparison.ChangeMap;
import org.netwright.core.comparison.ComparisonState;
import org.netwright.core.comparison.SideChoice;
import org.netwright.diagram.drawing.Difference;

/** What of a comparison a diagram shows, and what people call its sides. */
public final class ShownDifference {
	private ShownDifference() {
	}

	/** The difference to draw; null for none. */
	static Difference of(ComparisonState state) {
		ChangeMap changes = state.changes();
		return changes == null ? null
				: new Difference(name(state.choices().left()), name(state.choices().right()), changes.changes(), changes.network().graph().inputCount(),
						changes::weightChange, changes.connections());
	}

	/**
	 * What people call a side.
	 *
	 * @param side what is on it
	 * @return such as "now", or the name of a sample
	 */
	public static String name(SideChoice side) {
		return switch (side) {
		case SideChoice.Present now -> Messages.Side_now;
		case SideChoice.Pinned pinned -> Messages.Side_pinned;
		case SideChoice.Input input -> input.name();
		case SideChoice.OtherNetwork network -> network.name();
		};
	}
}
