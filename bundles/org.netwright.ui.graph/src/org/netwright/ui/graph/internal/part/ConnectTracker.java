// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.eclipse.gef.EditPart;
import org.eclipse.gef.tools.ConnectionDragCreationTool;

/** Drags a connection out of a part, beginning beside it, where its handle is. */
final class ConnectTracker extends ConnectionDragCreationTool {
	private final EditPart source;

	ConnectTracker(EditPart source) {
		this.source = source;
	}

	@Override
	protected boolean updateTargetUnderMouse() {
		if (isInState(STATE_CONNECTION_STARTED)) {
			return super.updateTargetUnderMouse();
		}
		setTargetEditPart(source);
		return true;
	}
}
