// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connect;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.Connect;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.NetworkGraphicalViewer;

/**
 * Connects without a pointer: what is selected is marked as sources, then what is selected is connected from them, as often as
 * wanted, until it ends. The diagram shows what is marked, the status line what comes next.
 */
public final class KeyboardConnecting {
	private static final double FIRST_WEIGHT = 1;

	private final NetworkGraphicalViewer viewer;
	private final Consumer<String> status;
	private final Set<EObject> sources = new LinkedHashSet<>();
	private final SourceMarks marks = new SourceMarks();

	/**
	 * @param status says in the status line what is going on; takes null for nothing
	 */
	public KeyboardConnecting(NetworkGraphicalViewer viewer, Consumer<String> status) {
		this.viewer = viewer;
		this.status = status;
		viewer.live().whenLaidOut(this::laidOut);
	}

	/** Whether anything is marked. */
	public boolean isActive() {
		return !sources.isEmpty();
	}

	/** The neurons that are marked; a marked layer stands for all of its. */
	public List<Neuron> sources() {
		return neurons(sources);
	}

	/** Marks what is selected, in addition to what is marked; takes the marks off if all of it has them. */
	public void mark() {
		List<EObject> selected = nodes();
		if (selected.isEmpty()) {
			status.accept(Messages.Keys_nothing);
		} else if (sources.containsAll(selected)) {
			sources.removeAll(selected);
			show();
		} else {
			sources.addAll(selected);
			show();
		}
	}

	/** Connects what is marked with what is selected, and selects the new connections; false if no neuron or layer is selected. */
	public boolean connect() {
		List<EObject> targets = nodes();
		if (targets.isEmpty()) {
			return false;
		}
		if (sources.containsAll(targets)) {
			status.accept(Messages.Keys_targets);
			return true;
		}
		Connect step = new Connect(sources(), neurons(targets), () -> FIRST_WEIGHT);
		OpenNetwork network = viewer.live().shown().network();
		if (StepRunner.run(viewer.getControl().getShell(), network, step)) {
			viewer.selectModels(step.connections());
			status.accept(NLS.bind(Messages.Keys_connected, step.connections().size()));
		}
		return true;
	}

	/** Takes all marks off; false if there were none. */
	public boolean end() {
		boolean active = isActive();
		sources.clear();
		show();
		return active;
	}

	private void show() {
		marks.show(viewer, sources);
		status.accept(isActive() ? NLS.bind(Messages.Keys_marked, sources().size()) : null);
	}

	private void laidOut() {
		if (isActive()) {
			Network network = viewer.live().shown().network().network();
			sources.removeIf(source -> !(source instanceof Neuron neuron ? neuron.getLayer() != null && network.getLayers().contains(neuron.getLayer())
					: network.getLayers().contains(source)));
			marks.show(viewer, sources);
		}
	}

	private List<EObject> nodes() {
		return viewer.selectedModels().stream().filter(model -> model instanceof Neuron || model instanceof Layer).map(EObject.class::cast).toList();
	}

	private static List<Neuron> neurons(Collection<EObject> elements) {
		return elements.stream().flatMap(element -> element instanceof Layer layer ? layer.getNeurons().stream() : List.of((Neuron) element).stream())
				.distinct().toList();
	}
}
