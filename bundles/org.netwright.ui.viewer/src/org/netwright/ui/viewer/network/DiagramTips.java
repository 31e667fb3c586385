// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.Connection;
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
		control.setTips(neuron -> tip(live, live.shown().neuron(neuron)), index -> {
			Connection connection = live.shown().connection(index);
			return NLS.bind(Messages.Tip_connection,
					new Object[] { name(live, connection.getSource()), name(live, connection.getTarget()), Numbers.signedExact(connection.getWeight()) });
		});
	}

	private static String tip(LiveDiagram live, Neuron neuron) {
		return neuron.getBias() == 0 ? name(live, neuron) : NLS.bind(Messages.Tip_bias, name(live, neuron), Numbers.signedExact(neuron.getBias()));
	}

	private static String name(LiveDiagram live, Neuron neuron) {
		int index = live.shown().indexOf(neuron);
		return live.shown().network().snapshot().map((NetworkSnapshot snapshot) -> snapshot.name(index)).orElseGet(() -> live.shown().scene().node(index).name());
	}
}
