// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;

/** Tool tips of a diagram: what is under the pointer, and its number. */
public final class DiagramTips {
	private DiagramTips() {
	}

	/**
	 * Shows them.
	 *
	 * @param control where
	 * @param live    of what
	 */
	public static void on(DiagramControl control, LiveDiagram live) {
		control.setTips(neuron -> tip(live.shown(), live.shown().neuron(neuron)) + cell(live.shown(), neuron, control.state()) + hidden(control.hiddenShare(neuron)),
				index -> connection(live.shown(), live.shown().connection(index)));
	}

	/**
	 * What a connection is called, for people who do not see it, too.
	 *
	 * @param shown      its network
	 * @param connection one of its connections
	 * @return its ends and its weight
	 */
	public static String connection(ShownNetwork shown, Connection connection) {
		return NLS.bind(Messages.Tip_connection,
				new Object[] { name(shown, connection.getSource()), name(shown, connection.getTarget()), Numbers.signedExact(connection.getWeight()) });
	}

	private static String tip(ShownNetwork shown, Neuron neuron) {
		return neuron.getBias() == 0 ? name(shown, neuron) : NLS.bind(Messages.Tip_bias, name(shown, neuron), Numbers.signedExact(neuron.getBias()));
	}

	/** What stands beside a neuron that is drawn by itself: its value, and where it is in an image. */
	private static String cell(ShownNetwork shown, int index, DiagramState state) {
		SceneNode node = shown.scene().node(index);
		Layer layer = shown.neuron(index).getLayer();
		List<String> parts = new ArrayList<>();
		if (node.cell() && layer.getRows() > 0) {
			parts.add(NLS.bind(Messages.Tip_pixel, node.place() / layer.getColumns() + 1, node.place() % layer.getColumns() + 1));
		}
		if (node.cell() && state.isComputed(index)) {
			parts.add(NLS.bind(Messages.Tip_activation, Numbers.signed(state.activation(index), 3)));
		}
		return parts.isEmpty() ? "" : "\n" + String.join(", ", parts); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static String hidden(double share) {
		return share == 0 ? "" : "\n" + NLS.bind(Messages.Tip_hidden, Numbers.compact(100 * share, 1)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String name(ShownNetwork shown, Neuron neuron) {
		int index = shown.indexOf(neuron);
		return shown.network().snapshot().map((NetworkSnapshot snapshot) -> snapshot.name(index)).orElseGet(() -> shown.scene().node(index).name());
	}
}
