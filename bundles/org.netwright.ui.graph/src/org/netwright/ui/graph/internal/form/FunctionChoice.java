// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.ui.document.OpenNetwork;

/** The functions that an element can have, by what people call them. */
final class FunctionChoice {
	private final List<String> ids = new ArrayList<>();
	private final List<String> names = new ArrayList<>();

	private FunctionChoice(OpenNetwork network, String present, String none) {
		if (none != null) {
			ids.add(null);
			names.add(none);
		}
		for (FunctionDescriptor function : network.functions().functions()) {
			ids.add(function.id());
			names.add(function.name());
		}
		if (present != null && !ids.contains(present)) {
			ids.add(present);
			names.add(NLS.bind(Messages.Form_missingFunction, present));
		}
	}

	static FunctionChoice of(OpenNetwork network, Neuron neuron) {
		String layers = neuron.getLayer().getActivation();
		return new FunctionChoice(network, neuron.getActivation(),
				layers == null ? Messages.Form_noFunction : NLS.bind(Messages.Form_asLayer, network.functionName(layers)));
	}

	static FunctionChoice of(OpenNetwork network, Layer layer) {
		return new FunctionChoice(network, layer.getActivation(), Messages.Form_noFunction);
	}

	static FunctionChoice ofNew(OpenNetwork network) {
		return new FunctionChoice(network, null, null);
	}

	List<String> names() {
		return names;
	}

	int indexOf(String id) {
		for (int i = 0; i < ids.size(); i++) {
			if (Objects.equals(ids.get(i), id)) {
				return i;
			}
		}
		return 0;
	}

	String id(int index) {
		return ids.get(index);
	}
}
