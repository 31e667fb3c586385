// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import org.netwright.diagram.scene.SceneLayer;
import org.netwright.model.Layer;
import org.netwright.model.LayerDisplay;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetLayerDisplay;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.layout.Movement;
import org.netwright.ui.viewer.network.ShownNetwork;

/** Expands layers and shows them as one picture: those that are selected, or whose neurons are, or all where nothing is. */
public final class LayerFolds {
	private final NetworkGraphicalViewer viewer;
	private final Consumer<String> status;

	/** @param status says why nothing was done */
	LayerFolds(NetworkGraphicalViewer viewer, Consumer<String> status) {
		this.viewer = viewer;
		this.status = status;
	}

	/** Shows the first and the last neurons of layers that are one picture, and all of those that show these. */
	public void expand() {
		fold(SceneLayer::more, Messages.Fold_allShown, Messages.Fold_expand);
	}

	/** Shows layers as one picture of cells. */
	public void collapse() {
		fold(SceneLayer::less, Messages.Fold_tooSmall, Messages.Fold_collapse);
	}

	private void fold(Function<SceneLayer, LayerDisplay> wanted, String refusal, String label) {
		ShownNetwork shown = viewer.live().shown();
		Map<LayerDisplay, List<Layer>> changed = new EnumMap<>(LayerDisplay.class);
		for (Layer layer : layers(shown)) {
			LayerDisplay next = wanted.apply(Movement.drawn(shown, layer));
			if (next != null) {
				changed.computeIfAbsent(next, display -> new ArrayList<>()).add(layer);
			}
		}
		if (changed.isEmpty()) {
			status.accept(refusal);
			return;
		}
		List<Step> steps = new ArrayList<>();
		changed.forEach((display, layers) -> steps.add(new SetLayerDisplay(layers, display)));
		status.accept(null);
		StepRunner.run(viewer.getControl().getShell(), shown.network(), steps.size() == 1 ? steps.getFirst() : new CompoundStep(label, steps));
	}

	private Collection<Layer> layers(ShownNetwork shown) {
		Set<Layer> layers = new LinkedHashSet<>();
		for (Object model : viewer.selectedModels()) {
			if (model instanceof Layer layer) {
				layers.add(layer);
			} else if (model instanceof Neuron neuron) {
				layers.add(neuron.getLayer());
			}
		}
		return layers.isEmpty() ? shown.network().network().getLayers() : layers;
	}
}
