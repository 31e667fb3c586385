// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.List;
import java.util.Objects;

import org.netwright.model.Layer;
import org.netwright.model.Network;

/** What new layers of one editor are most likely like: the one that was added last, or else their neighbours. */
final class LayerDefaults {
	private static final String FIRST_SIZE = "4"; //$NON-NLS-1$
	private static final String FIRST_FUNCTION = "tanh"; //$NON-NLS-1$

	private String size;
	private String function;

	/** The size that was typed last. */
	String size(LayerProposal proposal) {
		return proposal.size() != null ? proposal.size() : Objects.requireNonNullElse(size, FIRST_SIZE);
	}

	/** The function that was chosen last, or that of the hidden layer before. */
	String function(LayerProposal proposal, Network network, int index) {
		if (proposal.function() != null) {
			return proposal.function();
		}
		List<Layer> layers = network.getLayers();
		String before = index > 1 && index <= layers.size() ? layers.get(index - 1).getActivation() : null;
		return function != null ? function : Objects.requireNonNullElse(before, FIRST_FUNCTION);
	}

	/** A name that no layer has. */
	static String name(Network network, int index) {
		String name = index == 0 && network.getLayers().isEmpty() ? Messages.Form_inputLayerName : Messages.Form_newLayerName;
		List<String> taken = network.getLayers().stream().map(Layer::getName).toList();
		String free = name;
		for (int number = 2; taken.contains(free); number++) {
			free = name + ' ' + number;
		}
		return free;
	}

	/** @param function null where the layer has none, which says nothing about others */
	void remember(String size, String function) {
		this.size = size;
		this.function = function == null ? this.function : function;
	}
}
