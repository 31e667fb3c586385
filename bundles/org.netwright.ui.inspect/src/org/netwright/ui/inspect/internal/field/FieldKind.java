// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.ui.document.OpenNetwork;

/** What kind of neuron something is, in words. */
final class FieldKind {
	private FieldKind() {
	}

	static String of(OpenNetwork open, NetworkSnapshot network, int neuron) {
		int layer = network.graph().layerOf(neuron);
		if (!network.graph().enabled(neuron)) {
			return Messages.Field_off;
		}
		return layer == 0 ? Messages.Field_input
				: NLS.bind(Messages.Field_kind, open.functionName(network.functionId(neuron)), network.layerName(layer));
	}
}
