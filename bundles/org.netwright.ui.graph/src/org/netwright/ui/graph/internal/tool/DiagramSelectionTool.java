// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.tool;

import org.eclipse.gef.tools.PanningSelectionTool;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;

/** GEF's selection tool, which pans while the space bar is held, and keeps Escape for itself: while nothing is dragged, it means what the keys of the diagram say. */
public final class DiagramSelectionTool extends PanningSelectionTool {

	@Override
	protected boolean handleKeyDown(KeyEvent event) {
		boolean idle = event.character == SWT.ESC && isInState(STATE_INITIAL) && getCurrentViewer() != null && getCurrentViewer().getKeyHandler() != null;
		return idle && getCurrentViewer().getKeyHandler().keyPressed(event) || super.handleKeyDown(event);
	}
}
