// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.outline;

import java.util.Locale;

import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;

/** Leaves what is called like some words, where it stands, and all that is in it. */
final class NameFilter extends ViewerFilter {
	private String words = ""; //$NON-NLS-1$

	/** Other words; none leave everything. */
	void words(String text) {
		words = text.strip().toLowerCase(Locale.ROOT);
	}

	boolean isActive() {
		return !words.isEmpty();
	}

	@Override
	public boolean select(Viewer viewer, Object parent, Object element) {
		return switch (element) {
			case Neuron neuron -> isCalledSo(neuron, neuron.getId()) || neuron.getLayer() != null && isCalledSo(neuron.getLayer(), neuron.getLayer().getId());
			case Layer layer -> isCalledSo(layer, layer.getId()) || layer.getNeurons().stream().anyMatch(neuron -> isCalledSo(neuron, neuron.getId()));
			default -> true;
		};
	}

	private boolean isCalledSo(Object element, String id) {
		return words.isEmpty() || ElementLabels.name(element).toLowerCase(Locale.ROOT).contains(words) || id != null && id.toLowerCase(Locale.ROOT).contains(words);
	}
}
