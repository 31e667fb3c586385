// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.netwright.diagram.canvas.Box;
import org.netwright.model.Position;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetNoteBounds;
import org.netwright.ui.graph.internal.Messages;
import org.netwright.ui.graph.internal.command.StepCommand;
import org.netwright.ui.viewer.network.DiagramControl;

/** A note that is selected: its paper is moved by dragging and resized by the handles at its edges. */
final class NoteSelectionPolicy extends ResizableEditPolicy {
	private static final double LEAST = 24;
	private static final int[] DIRECTIONS = { PositionConstants.NORTH_WEST, PositionConstants.NORTH, PositionConstants.NORTH_EAST,
			PositionConstants.EAST, PositionConstants.SOUTH_EAST, PositionConstants.SOUTH, PositionConstants.SOUTH_WEST, PositionConstants.WEST };

	/** The part draws its own frame. */
	@Override
	protected List<?> createSelectionHandles() {
		NotePart part = (NotePart) getHost();
		return IntStream.of(DIRECTIONS).mapToObj(direction -> new NoteHandle(part, direction)).toList();
	}

	@Override
	protected void showFocus() {
		// the frame says it
	}

	@Override
	protected void hideFocus() {
		// see showFocus
	}

	@Override
	protected Command getMoveCommand(ChangeBoundsRequest request) {
		return NetworkLayoutPolicy.moveAll(getHost(), request);
	}

	/** Several notes are resized in one step, the command of the first. */
	@Override
	protected Command getResizeCommand(ChangeBoundsRequest request) {
		NotePart host = (NotePart) getHost();
		if (request.getEditParts().getFirst() != host) {
			return null;
		}
		List<Step> steps = new ArrayList<>();
		for (Object part : request.getEditParts()) {
			if (part instanceof NotePart note) {
				steps.add(resized(note, request));
			}
		}
		Step step = steps.size() == 1 ? steps.getFirst() : new CompoundStep(Messages.Step_resizeNotes, steps);
		return new StepCommand(host.network().shown().network().history(), step, () -> { });
	}

	/** The edges that are not dragged stay where they are, also where the note would become too small. */
	private static Step resized(NotePart part, ChangeBoundsRequest request) {
		double zoom = ((DiagramControl) part.getViewer().getControl()).zoom().factor();
		Box box = part.note().box();
		double width = Math.max(LEAST, box.width() + request.getSizeDelta().width / zoom);
		double height = Math.max(LEAST, box.height() + request.getSizeDelta().height / zoom);
		double x = request.getMoveDelta().x == 0 ? box.x() : box.right() - width;
		double y = request.getMoveDelta().y == 0 ? box.y() : box.bottom() - height;
		return new SetNoteBounds(part.getModel(), new Position(x, y), width, height);
	}

	@Override
	protected IFigure createDragSourceFeedbackFigure() {
		Ghost ghost = new Ghost(false);
		addFeedback(ghost);
		Rectangle bounds = getInitialFeedbackBounds().getCopy();
		getHostFigure().translateToAbsolute(bounds);
		ghost.translateToRelative(bounds);
		ghost.setBounds(bounds);
		return ghost;
	}
}
