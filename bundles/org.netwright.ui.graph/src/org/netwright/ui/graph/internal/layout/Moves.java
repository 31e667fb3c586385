// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Position;
import org.netwright.model.edit.layout.Box;
import org.netwright.ui.viewer.network.ShownNetwork;

/** What of a selection can be moved, and what moves along. */
final class Moves {
	/** Less is rounding. */
	private static final double LEAST = 1e-6;

	private Moves() {
	}

	/** Where the selected layers and notes are, and the selected neurons of other layers; a layer that is one picture moves as one. */
	static Map<EObject, Box> boxes(ShownNetwork shown, List<Object> selected) {
		Map<EObject, Box> boxes = new LinkedHashMap<>();
		for (Object element : selected) {
			if (element instanceof Layer layer) {
				boxes.put(layer, box(Movement.drawn(shown, layer).box()));
			} else if (element instanceof Neuron neuron && !selected.contains(neuron.getLayer())) {
				SceneNode node = shown.scene().node(shown.indexOf(neuron));
				if (node.cell()) {
					boxes.put(neuron.getLayer(), box(Movement.drawn(shown, neuron.getLayer()).box()));
				} else if (!node.leftOut()) {
					boxes.put(neuron, box(node.shape()));
				}
			} else if (element instanceof Note note) {
				boxes.put(note, box(Movement.drawn(shown, note).box()));
			}
		}
		return boxes;
	}

	private static Box box(org.netwright.diagram.canvas.Box box) {
		return new Box(box.x(), box.y(), box.width(), box.height());
	}

	/** What is elsewhere than before; a layer takes along the neurons that have places of their own. */
	static Map<EObject, Position> moved(Map<EObject, Box> boxes, Map<EObject, Position> places) {
		Map<EObject, Position> positions = new LinkedHashMap<>();
		places.forEach((element, place) -> {
			double dx = place.x() - boxes.get(element).x();
			double dy = place.y() - boxes.get(element).y();
			if (Math.abs(dx) > LEAST || Math.abs(dy) > LEAST) {
				positions.put(element, place);
				UnaryOperator<Position> along = from -> new Position(from.x() + dx, from.y() + dy);
				if (element instanceof Layer layer) {
					layer.getNeurons().stream().filter(neuron -> neuron.getPosition() != null)
							.forEach(neuron -> positions.put(neuron, along.apply(neuron.getPosition())));
				}
			}
		});
		return positions;
	}
}
