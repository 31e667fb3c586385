// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.model.Position;
import org.netwright.model.edit.layout.Alignment;
import org.netwright.model.edit.layout.Box;
import org.netwright.model.edit.layout.Distribution;
import org.netwright.model.edit.layout.Grid;
import org.netwright.model.edit.step.SetPositions;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.NetworkEditor;

/** Aligns, distributes or snaps the selected neurons, layers and notes, as the end of the command's id says, in one step. */
public final class AlignHandler extends AbstractHandler {
	private static final Map<String, Arranging> ACTIONS = Map.of(
			"alignLeft", align(Alignment.LEFT), "alignCentre", align(Alignment.CENTRE), "alignRight", align(Alignment.RIGHT), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"alignTop", align(Alignment.TOP), "alignMiddle", align(Alignment.MIDDLE), "alignBottom", align(Alignment.BOTTOM), //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			"distributeAcross", distribute(Distribution.ACROSS), "distributeDown", distribute(Distribution.DOWN), //$NON-NLS-1$ //$NON-NLS-2$
			"alignToGrid", new Arranging(1, Messages.Snap_nothing, AlignHandler::toGrid)); //$NON-NLS-1$

	private record Arranging(int least, String tooFew, Function<Map<EObject, Box>, Map<EObject, Position>> places) {
	}

	private static Arranging align(Alignment alignment) {
		return new Arranging(2, Messages.Align_nothing, alignment::align);
	}

	private static Arranging distribute(Distribution distribution) {
		return new Arranging(3, Messages.Distribute_nothing, distribution::distribute);
	}

	private static Map<EObject, Position> toGrid(Map<EObject, Box> boxes) {
		Map<EObject, Position> positions = new LinkedHashMap<>();
		boxes.forEach((element, box) -> positions.put(element, box.position()));
		return new Grid(Snapping.GRID).snap(positions);
	}

	@Override
	public Object execute(ExecutionEvent event) {
		String id = event.getCommand().getId();
		if (HandlerUtil.getActiveEditor(event) instanceof NetworkEditor editor && editor.getAdapter(OpenNetwork.class) != null) {
			Arranging arranging = ACTIONS.get(id.substring(id.lastIndexOf('.') + 1));
			Map<EObject, Box> boxes = Moves.boxes(editor.viewer().live().shown(), editor.viewer().selectedModels());
			if (boxes.size() < arranging.least) {
				MessageDialog.openInformation(editor.getSite().getShell(), Messages.Align_title, arranging.tooFew);
			} else {
				Map<EObject, Position> positions = Moves.moved(boxes, arranging.places.apply(boxes));
				StepRunner.run(editor.getSite().getShell(), editor.getAdapter(OpenNetwork.class), SetPositions.move(positions));
			}
		}
		return null;
	}
}
