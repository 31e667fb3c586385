// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.util.List;
import java.util.Set;

import org.eclipse.gef.KeyHandler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.ui.graph.internal.connect.KeyboardConnecting;
import org.netwright.ui.graph.internal.form.InPlaceEditing;
import org.netwright.ui.viewer.network.DiagramControl;
import org.netwright.ui.viewer.network.Neighbours;

/**
 * Keys in the diagram that are no commands: arrows walk from neuron to neuron, and above the first one to the title of its layer, Enter
 * and F2 edit what is selected in place, and digits, signs and operators begin the weight of selected connections. With Alt they are
 * about weights: see {@link WeightNudge}. C marks sources of connections, then Enter connects them with what is selected, until Escape.
 */
final class DiagramKeys extends KeyHandler {
	private static final String BEGINS_WEIGHT = ".-+*/="; //$NON-NLS-1$

	private final NetworkGraphicalViewer viewer;
	private final KeyboardConnecting connecting;
	private final WeightNudge weights;

	DiagramKeys(NetworkGraphicalViewer viewer, KeyboardConnecting connecting, WeightNudge weights) {
		this.viewer = viewer;
		this.connecting = connecting;
		this.weights = weights;
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		if (viewer.live().shown() == null) {
			return false;
		}
		if ((event.stateMask & SWT.ALT) != 0) {
			return weights.pressed(event);
		}
		return switch (event.keyCode) {
		case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> arrow(event);
		case SWT.CR, SWT.KEYPAD_CR -> connecting.isActive() && connecting.connect() || edit();
		case SWT.F2 -> edit();
		case SWT.ESC -> {
			if (!connecting.end()) {
				viewer.deselectAll();
			}
			yield true;
		}
		default -> (event.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0 && typed(event.character);
		};
	}

	@Override
	public boolean keyReleased(KeyEvent event) {
		weights.released(event);
		return false;
	}

	private boolean arrow(KeyEvent event) {
		if ((event.stateMask & SWT.MOD2) != 0) {
			return false;
		}
		DiagramControl control = viewer.getControl();
		Set<Integer> selected = control.state().selected();
		if (selected.isEmpty() && !control.state().selectedConnections().isEmpty()) {
			return alongConnection(event.keyCode);
		}
		Layer reached = titles(event.keyCode);
		if (reached != null) {
			viewer.selectModels(List.of(reached));
			return true;
		}
		if (selected.isEmpty() && viewer.selectedModels().getFirst() instanceof Layer layer) {
			boolean into = event.keyCode == SWT.ARROW_DOWN && !layer.getNeurons().isEmpty();
			viewer.selectModels(into ? List.of(layer.getNeurons().getFirst()) : List.of(layer));
			return into;
		}
		int next = control.scene().nodes().isEmpty() ? -1 : Neighbours.next(control.scene(), selected, event.keyCode);
		if (next >= 0) {
			viewer.selectModels(List.of(viewer.live().shown().neuron(next)));
		}
		return next >= 0;
	}

	/** The title above the first neuron of a layer, or beside the selected title; null where a key does not lead to a title. */
	private Layer titles(int keyCode) {
		List<Layer> layers = viewer.live().shown().network().network().getLayers();
		return switch (viewer.selectedModels().getFirst()) {
		case Neuron neuron when keyCode == SWT.ARROW_UP && neuron.getLayer().getNeurons().getFirst() == neuron -> neuron.getLayer();
		case Layer layer when keyCode == SWT.ARROW_LEFT || keyCode == SWT.ARROW_RIGHT -> {
			int index = layers.indexOf(layer) + (keyCode == SWT.ARROW_LEFT ? -1 : 1);
			yield index < 0 || index >= layers.size() ? null : layers.get(index);
		}
		default -> null;
		};
	}

	/** From a connection to one of its ends: its source at the left, else its target. */
	private boolean alongConnection(int keyCode) {
		Connection connection = viewer.selectedConnections().getFirst();
		viewer.selectModels(List.of(keyCode == SWT.ARROW_LEFT ? connection.getSource() : connection.getTarget()));
		return true;
	}

	private boolean edit() {
		List<Object> models = viewer.selectedModels();
		InPlaceEditing editing = InPlaceEditing.of(viewer);
		List<Connection> connections = viewer.selectedConnections();
		if (!connections.isEmpty() && connections.size() == models.size()) {
			editing.editWeight(connections, ""); //$NON-NLS-1$
		} else if (models.size() == 1) {
			editing.edit(models.getFirst());
		}
		return true;
	}

	private boolean typed(char character) {
		if (character == 'c' || character == 'C') {
			connecting.mark();
			return true;
		}
		List<Connection> connections = viewer.selectedConnections();
		boolean weight = character >= '0' && character <= '9' || character != 0 && BEGINS_WEIGHT.indexOf(character) >= 0;
		if (weight && !connections.isEmpty() && connections.size() == viewer.selectedModels().size()) {
			InPlaceEditing.of(viewer).editWeight(connections, Character.toString(character));
			return true;
		}
		return false;
	}
}
