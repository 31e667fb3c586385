// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.eclipse.gef.tools.SelectEditPartTracker;

/** Clicks a place that expands or collapses a layer; what is selected stays so. */
final class FoldTracker extends SelectEditPartTracker {
	private final FoldPart part;

	FoldTracker(FoldPart part) {
		super(part);
		this.part = part;
	}

	@Override
	protected void performSelection() {
		// it cannot be selected
	}

	@Override
	protected void performOpen() {
		// each click counts by itself
	}

	@Override
	protected boolean handleButtonUp(int button) {
		boolean clicked = button == 1 && isInState(STATE_DRAG);
		boolean handled = super.handleButtonUp(button);
		if (clicked) {
			part.click();
		}
		return handled;
	}
}
