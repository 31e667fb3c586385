// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.layout;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.NetworkEditor;

/** Nudges what is selected, in the direction that the command's id ends with, by a little where it begins so. */
public final class NudgeHandler extends AbstractHandler {
	private record Direction(int right, int down) {
	}

	private static final Map<String, Direction> DIRECTIONS = Map.of("Left", new Direction(-1, 0), "Right", new Direction(1, 0), //$NON-NLS-1$ //$NON-NLS-2$
			"Up", new Direction(0, -1), "Down", new Direction(0, 1)); //$NON-NLS-1$ //$NON-NLS-2$
	private static final String USUAL = "org.netwright.ui.graph.nudge"; //$NON-NLS-1$
	private static final String FINE = "org.netwright.ui.graph.nudgeFine"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		String id = event.getCommand().getId();
		if (HandlerUtil.getActiveEditor(event) instanceof NetworkEditor editor && editor.getAdapter(OpenNetwork.class) != null) {
			boolean fine = id.startsWith(FINE);
			Direction direction = DIRECTIONS.get(id.substring((fine ? FINE : USUAL).length()));
			editor.page().placeNudge().nudge(direction.right, direction.down, fine);
		}
		return null;
	}
}
