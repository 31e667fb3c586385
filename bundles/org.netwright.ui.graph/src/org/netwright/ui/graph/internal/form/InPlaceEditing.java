// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.swt.graphics.Point;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Position;
import org.netwright.model.edit.history.Step;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.viewer.network.DiagramControl;
import org.netwright.ui.viewer.network.LiveDiagram;
import org.netwright.ui.viewer.network.ShownNetwork;

/** Edits elements where they are drawn: a small form beside the element, Enter accepts, Escape cancels, a click elsewhere accepts. */
public final class InPlaceEditing {
	private static final String KEY = InPlaceEditing.class.getName();
	private static final double BESIDE = 40;
	private static final double BELOW_TITLES = 90;

	private final DiagramControl control;
	private final LiveDiagram live;
	private final Consumer<Collection<? extends EObject>> selection;
	private final LayerDefaults defaults = new LayerDefaults();
	private InPlaceForm form;

	/**
	 * @param viewer    of which this becomes the way to edit in place
	 * @param selection selects elements in the diagram
	 */
	public InPlaceEditing(EditPartViewer viewer, DiagramControl control, LiveDiagram live, Consumer<Collection<? extends EObject>> selection) {
		this.control = control;
		this.live = live;
		this.selection = selection;
		viewer.setProperty(KEY, this);
	}

	/** The way to edit in place in a viewer. */
	public static InPlaceEditing of(EditPartViewer viewer) {
		return (InPlaceEditing) viewer.getProperty(KEY);
	}

	/** Selects elements, usually those that a step has just made. */
	public void select(Collection<? extends EObject> elements) {
		selection.accept(elements);
	}

	/** Whether a form is open. */
	public boolean isOpen() {
		return form != null && !form.isDisposed();
	}

	/** Opens the form of a neuron, a layer or a connection. */
	public void edit(Object element) {
		switch (element) {
		case Neuron neuron -> open(new NeuronForm(control, live.shown().network(), neuron), below(neuron));
		case Layer layer -> open(new LayerForm(control, live.shown().network(), layer), below(layer));
		case Connection connection -> editWeight(List.of(connection), ""); //$NON-NLS-1$
		case Note note -> edit(note);
		default -> {
			// the network itself is edited in the properties
		}
		}
	}

	private void edit(Note note) {
		Box box = live.shown().scene().notes().get(live.shown().network().network().getNotes().indexOf(note)).box();
		open(NoteForm.of(control, note, pixels(box.width())), control.inControl(box.x(), box.y()));
	}

	/**
	 * Asks what a new note shall say, where it will be, and adds it.
	 *
	 * @param width  in diagram units; 0 for as wide as what it says
	 * @param height in diagram units; 0 for as high as what it says
	 */
	public void newNote(Position position, double width, double height) {
		open(NoteForm.ofNew(control, live.shown().network().network(), position, width, height, pixels(width), note -> select(List.of(note))),
				control.inControl(position.x(), position.y()));
	}

	private int pixels(double width) {
		return (int) Math.ceil(width * control.zoom().factor());
	}

	/**
	 * Opens the form of the weight of some connections.
	 *
	 * @param typed what a person has begun to type; empty to begin with the weight that is there
	 */
	public void editWeight(List<Connection> connections, String typed) {
		open(new WeightForm(control, connections, typed), middle(connections.getFirst()));
	}

	/**
	 * Asks for what a new layer shall be, beside the layer before it, and adds it.
	 *
	 * @param proposal what the form begins with
	 */
	public void newLayer(int index, LayerProposal proposal) {
		newLayer(index, proposal, besideLayer(index));
	}

	private Point besideLayer(int index) {
		Scene scene = live.shown().scene();
		List<SceneLayer> layers = scene.layers();
		double x = index == 0 || layers.isEmpty() ? scene.bounds().x() : layers.get(Math.min(index, layers.size()) - 1).box().right();
		return control.inControl(x + BESIDE, scene.bounds().y() + BELOW_TITLES);
	}

	/** The same at a point of the control. */
	public void newLayer(int index, LayerProposal proposal, Point corner) {
		open(new NewLayerForm(control, live.shown().network(), index, proposal, defaults, layer -> select(List.of(layer))), corner);
	}

	private void open(InPlaceForm next, Point corner) {
		if (isOpen()) {
			form.dispose();
		}
		form = next;
		form.open(corner, this::run);
	}

	private boolean run(Optional<Step> step) {
		return step.isEmpty() || StepRunner.run(control.getShell(), live.shown().network(), step.get());
	}

	private Point below(Neuron neuron) {
		ShownNetwork shown = live.shown();
		SceneNode node = shown.scene().node(shown.indexOf(neuron));
		return control.inControl(node.x() - node.radius(), node.y() + node.radius() + 6);
	}

	private Point below(Layer layer) {
		int index = live.shown().network().network().getLayers().indexOf(layer);
		Box title = live.shown().scene().layers().get(index).titleBox();
		return control.inControl(title.x() - 8, title.bottom() + 10);
	}

	private Point middle(Connection connection) {
		int index = live.shown().indexOf(connection);
		for (SceneEdge edge : live.shown().scene().edges()) {
			if (edge.connection() == index) {
				Box box = edge.path().bounds();
				return control.inControl(box.centreX(), box.centreY());
			}
		}
		SceneNode target = live.shown().scene().node(live.shown().indexOf(connection.getTarget()));
		return control.inControl(target.x(), target.y());
	}
}
