// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.LayerDisplay;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Sets how much of layers is shown. It can be undone and does not mark the document as changed. */
public final class SetLayerDisplay implements Step {

	private final List<Layer> layers;
	private final LayerDisplay display;

	/**
	 * Sets how much of layers is shown.
	 *
	 * @param layers not modified; layers of one document
	 * @param display how much of each
	 */
	public SetLayerDisplay(Collection<Layer> layers, LayerDisplay display) {
		this.layers = List.copyOf(layers);
		this.display = display;
	}

	@Override
	public String label() {
		return NLS.bind(switch (display) {
			case AUTOMATIC -> Messages.showAutomatic;
			case CELLS -> Messages.showCells;
			case ENDS -> Messages.showEnds;
			case NEURONS -> Messages.showNeurons;
		}, Wording.of(layers));
	}

	@Override
	public boolean canExecute() {
		return Place.areInDocument(layers) && layers.stream().anyMatch(layer -> layer.getDisplay() != display);
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, layers);
	}

	@Override
	public void apply(Edits edits) {
		layers.forEach(layer -> edits.set(layer, Literals.LAYER__DISPLAY, display));
	}
}
