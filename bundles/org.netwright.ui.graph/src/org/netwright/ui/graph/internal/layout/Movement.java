// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.layout;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.diagram.scene.SceneNote;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Position;
import org.netwright.ui.viewer.network.ShownNetwork;

/**
 * What moves with elements of a diagram: a layer takes along the neurons that have places of their own; a neuron that is a cell of
 * its layer's picture moves the layer; one that is left out moves nothing.
 */
public final class Movement {
	private Movement() {
	}

	/**
	 * Where elements come.
	 *
	 * @param models neurons, layers and notes; others stay where they are
	 * @param move   from an upper left corner, in diagram units, to another one
	 * @return a new place for each element that moves
	 */
	public static Map<EObject, Position> of(ShownNetwork shown, Collection<?> models, UnaryOperator<Position> move) {
		Map<EObject, Position> positions = new LinkedHashMap<>();
		for (Object model : models) {
			SceneNode node = model instanceof Neuron neuron ? shown.scene().node(shown.indexOf(neuron)) : null;
			if (model instanceof Layer layer) {
				add(positions, shown, layer, move);
			} else if (node != null && node.cell()) {
				add(positions, shown, ((Neuron) model).getLayer(), move);
			} else if (node != null && !node.leftOut()) {
				positions.put((Neuron) model, move.apply(corner(node.shape())));
			} else if (model instanceof Note note) {
				positions.put(note, move.apply(corner(drawn(shown, note).box())));
			}
		}
		return positions;
	}

	private static void add(Map<EObject, Position> positions, ShownNetwork shown, Layer layer, UnaryOperator<Position> move) {
		if (!positions.containsKey(layer)) {
			positions.put(layer, move.apply(corner(drawn(shown, layer).box())));
			layer.getNeurons().stream().filter(neuron -> neuron.getPosition() != null)
					.forEach(neuron -> positions.putIfAbsent(neuron, move.apply(neuron.getPosition())));
		}
	}

	/** How a layer is drawn. */
	public static SceneLayer drawn(ShownNetwork shown, Layer layer) {
		return shown.scene().layers().get(shown.network().network().getLayers().indexOf(layer));
	}

	/** How a note is drawn. */
	public static SceneNote drawn(ShownNetwork shown, Note note) {
		return shown.scene().notes().get(shown.network().network().getNotes().indexOf(note));
	}

	private static Position corner(Box box) {
		return new Position(box.x(), box.y());
	}
}
