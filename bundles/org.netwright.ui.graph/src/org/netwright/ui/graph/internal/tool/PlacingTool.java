// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.tool;

import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;

/** GEF's creation tool, which also takes a press that no move of the pointer has announced, as that of a finger or a pen. */
final class PlacingTool extends CreationTool {

	PlacingTool(CreationFactory factory) {
		super(factory);
	}

	@Override
	protected boolean handleButtonDown(int button) {
		updateTargetRequest();
		updateTargetUnderMouse();
		setCurrentCommand(getCommand());
		return super.handleButtonDown(button);
	}
}
