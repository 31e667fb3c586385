// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import java.util.Objects;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.netwright.diagram.scene.SceneNote;
import org.netwright.model.Note;
import org.netwright.ui.graph.internal.Messages;
import org.netwright.ui.graph.internal.form.InPlaceEditing;

import org.eclipse.osgi.util.NLS;

/** A note, where the picture shows it. */
public final class NotePart extends AbstractGraphicalEditPart {
	private AccessibleEditPart accessible;

	NotePart(Note note) {
		setModel(note);
	}

	@Override
	public Note getModel() {
		return (Note) super.getModel();
	}

	/** The part of the network that this is in. */
	NetworkPart network() {
		return (NetworkPart) getParent();
	}

	/** How the note is drawn now. */
	public SceneNote note() {
		return network().scene().notes().get(network().getModel().getNotes().indexOf(getModel()));
	}

	@Override
	protected IFigure createFigure() {
		return new NoteArea();
	}

	@Override
	protected void refreshVisuals() {
		((NoteArea) getFigure()).show(note());
	}

	@Override
	public void setSelected(int value) {
		super.setSelected(value);
		((NoteArea) getFigure()).setSelected(value != EditPart.SELECTED_NONE);
	}

	@Override
	protected void createEditPolicies() {
		installEditPolicy(EditPolicy.PRIMARY_DRAG_ROLE, new NoteSelectionPolicy());
	}

	@Override
	public void performRequest(Request request) {
		if (RequestConstants.REQ_OPEN.equals(request.getType())) {
			InPlaceEditing.of(getViewer()).edit(getModel());
		}
	}

	@Override
	protected AccessibleEditPart getAccessibleEditPart() {
		if (accessible == null) {
			accessible = new AccessibleGraphicalEditPart() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = NLS.bind(Messages.Note_accessible, Objects.requireNonNullElse(getModel().getText(), "")); //$NON-NLS-1$
				}
			};
		}
		return accessible;
	}
}
