// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.layout;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.netwright.model.Position;
import org.netwright.model.edit.layout.Box;
import org.netwright.model.edit.step.SetPositions;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.LastingGesture;
import org.netwright.ui.graph.internal.NetworkGraphicalViewer;
import org.netwright.ui.viewer.network.ShownNetwork;

/** Moves what is selected by a step of the grid, or by a single unit. All of it until a key is let go, or until a pause, is one step. */
public final class PlaceNudge {
	private static final double FINE = 1;

	private final NetworkGraphicalViewer viewer;
	private final LastingGesture gesture;

	/** Nudges in a viewer. */
	public PlaceNudge(NetworkGraphicalViewer viewer) {
		this.viewer = viewer;
		gesture = new LastingGesture(viewer.getControl(), false);
		viewer.getControl().addListener(SWT.KeyUp, event -> gesture.end());
	}

	/** Moves once: by -1, 0 or 1 steps to the right and down. */
	void nudge(int right, int down, boolean fine) {
		ShownNetwork shown = viewer.live().shown();
		double step = fine ? FINE : Snapping.GRID;
		Map<EObject, Box> boxes = shown == null ? Map.of() : Moves.boxes(shown, viewer.selectedModels());
		Map<EObject, Position> places = new LinkedHashMap<>();
		boxes.forEach((element, box) -> places.put(element, new Position(box.x() + right * step, box.y() + down * step)));
		if (!boxes.isEmpty()) {
			gesture.goOn(shown.network().history());
			viewer.live().jump(() -> StepRunner.run(viewer.getControl().getShell(), shown.network(), SetPositions.move(Moves.moved(boxes, places))));
		}
	}
}
