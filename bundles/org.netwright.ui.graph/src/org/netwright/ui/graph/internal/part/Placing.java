// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import java.util.List;
import java.util.Map;

import org.eclipse.gef.commands.Command;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Layer;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.AddNeurons;
import org.netwright.model.edit.step.SetFunction;
import org.netwright.ui.graph.internal.command.StepCommand;
import org.netwright.ui.graph.internal.form.InPlaceEditing;
import org.netwright.ui.graph.internal.form.LayerProposal;
import org.netwright.ui.graph.internal.tool.Creation;
import org.netwright.ui.graph.internal.tool.Placement;
import org.netwright.ui.viewer.network.DiagramControl;

/**
 * What a tool does where it is clicked on the canvas, and how that is shown before. Notes, which have a size, are left to who knows the
 * rectangle that is dragged.
 *
 * @param network of the canvas
 * @param editing asks what layers shall be
 * @param control where forms are opened
 */
record Placing(NetworkPart network, InPlaceEditing editing, DiagramControl control) {
	private static final double AROUND = 4;

	/**
	 * What is shown under the pointer.
	 *
	 * @param box   where
	 * @param round whether it stands for a neuron
	 */
	record Shape(Box box, boolean round) {
	}

	/** What a click does; null where it does nothing. */
	Command command(Creation creation, double x, double y) {
		return switch (creation) {
		case Creation.OfNeuron neuron -> neuron(null, x, y);
		case Creation.OfLayer layer -> layer(layer.proposal(), x, y);
		case Creation.OfFunction function -> function(function.function(), x, y);
		case Creation.OfNote note -> null;
		};
	}

	/** How that is shown; null for nothing. */
	Shape shape(Creation creation, double x, double y) {
		return switch (creation) {
		case Creation.OfNeuron neuron -> round(Placement.neuronGhost(scene(), x, y));
		case Creation.OfLayer layer -> new Shape(Placement.layerGhost(scene(), x), false);
		case Creation.OfFunction function -> functionShape(x, y);
		case Creation.OfNote note -> null;
		};
	}

	private static Shape round(Box box) {
		return box == null ? null : new Shape(box, true);
	}

	private Shape functionShape(double x, double y) {
		SceneNode node = nodeAt(x, y);
		SceneLayer title = titleAt(x, y);
		SceneLayer column = Placement.column(scene(), x);
		if (node != null) {
			return node.layer() == 0 ? null : new Shape(node.shape().grow(AROUND), true);
		}
		if (title != null) {
			return title.layer() == 0 ? null : new Shape(title.titleBox().grow(AROUND), false);
		}
		if (column != null) {
			return column.layer() == 0 ? null : round(Placement.neuronGhost(scene(), x, y));
		}
		return new Shape(Placement.layerGhost(scene(), x), false);
	}

	/** Inputs have no function. */
	private Command function(String function, double x, double y) {
		SceneNode node = nodeAt(x, y);
		SceneLayer title = titleAt(x, y);
		SceneLayer column = Placement.column(scene(), x);
		if (node != null) {
			return node.layer() == 0 ? null : give(SetFunction.ofNeurons(List.of(layer(node.layer()).getNeurons().get(node.place())), function, Map.of()));
		}
		if (title != null) {
			return title.layer() == 0 ? null : give(SetFunction.ofLayers(List.of(layer(title.layer())), function, Map.of()));
		}
		if (column != null) {
			return column.layer() == 0 ? null : neuron(function, x, y);
		}
		return layer(LayerProposal.ofFunction(function), x, y);
	}

	private Command give(Step step) {
		return new StepCommand(network.shown().network().history(), step, () -> { });
	}

	/** @param function null for that of the layer */
	private Command neuron(String function, double x, double y) {
		Placement place = Placement.ofNeuron(scene(), x, y);
		if (place == null) {
			return null;
		}
		Layer layer = layer(place.layer());
		AddNeurons step = new AddNeurons(layer, place.index(), 1);
		if (function != null && !function.equals(layer.getActivation())) {
			step.neurons().getFirst().setActivation(function);
		}
		return new StepCommand(network.shown().network().history(), step, () -> editing.select(step.neurons()));
	}

	private Command layer(LayerProposal proposal, double x, double y) {
		int index = Placement.layerIndex(scene(), x);
		org.eclipse.swt.graphics.Point corner = control.inControl(x, y);
		return new Command() {
			@Override
			public void execute() {
				editing.newLayer(index, proposal, corner);
			}
		};
	}

	private SceneNode nodeAt(double x, double y) {
		return scene().nodes().stream().filter(node -> node.shape().contains(x, y)).findFirst().orElse(null);
	}

	private SceneLayer titleAt(double x, double y) {
		return scene().layers().stream().filter(layer -> layer.titleBox().contains(x, y)).findFirst().orElse(null);
	}

	private Layer layer(int index) {
		return network.getModel().getLayers().get(index);
	}

	private Scene scene() {
		return network.scene();
	}
}
