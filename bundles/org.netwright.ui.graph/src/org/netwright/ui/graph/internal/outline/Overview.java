// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.decision.Verdict;
import org.netwright.core.inspection.InspectionState;
import org.netwright.core.walk.WalkState;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.ConnectionLook;
import org.netwright.ui.theme.PresentationMode;
import org.netwright.ui.viewer.network.DiagramControl;

/** Keeps the picture of a network in little up to date: the layout of the editor, the values of each run, the part that is shown. */
final class Overview {
	private final OverviewControl control;
	private final LatestOnUi<WalkState> values;
	private final LatestOnUi<DocumentChange> layout;
	private DiagramControl diagram;
	private OpenNetwork open;
	private List<Neuron> neurons = List.of();
	private Runnable unsubscribe = () -> { };

	/** @param chosen takes a neuron that is clicked */
	Overview(Composite parent, Consumer<Neuron> chosen) {
		control = new OverviewControl(parent, neuron -> chosen.accept(neurons.get(neuron)));
		values = new LatestOnUi<>(control, this::show);
		layout = new LatestOnUi<>(control, change -> layOut());
		control.addDisposeListener(event -> forget());
		// the editor follows in the same turn
		Runnable later = () -> control.getDisplay().asyncExec(this::layOutAnew);
		PresentationMode.whenChanged(control, later);
		ConnectionLook.whenChanged(control, later);
	}

	OverviewControl control() {
		return control;
	}

	/** Shows another network, as an editor lays it out. */
	void show(OpenNetwork network, DiagramControl editor) {
		forget();
		open = network;
		diagram = editor;
		DiagramArea area = new DiagramArea(diagram);
		Runnable noValues = open.walk().addListener(values::offer);
		Runnable noArea = area.whenMoved(control::redraw);
		unsubscribe = () -> {
			noValues.run();
			noArea.run();
		};
		control.show(area);
		layOut();
		show(open.walk().state());
	}

	void forget() {
		unsubscribe.run();
		unsubscribe = () -> { };
	}

	private void show(WalkState walk) {
		InspectionState state = walk.seen();
		Verdict verdict = state.verdict();
		control.show(DiagramState.of(state.trace(), verdict.winner(), verdict.runnerUp(), verdict.margin()));
	}

	/** Follows a change of the document, when the editor has laid it out. */
	void follow(DocumentChange change) {
		layout.offer(change);
	}

	/** The editor's layout is another one although the document is the same. */
	private void layOutAnew() {
		if (!control.isDisposed() && diagram != null && !diagram.isDisposed()) {
			control.show(diagram.scene());
		}
	}

	private void layOut() {
		neurons = open.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).toList();
		control.show(diagram.scene());
	}

	/** Marks what is selected; of a layer all its neurons. */
	void select(IStructuredSelection selection) {
		Set<Object> elements = new HashSet<>(selection.toList());
		selection.stream().filter(Layer.class::isInstance).forEach(layer -> elements.addAll(((Layer) layer).getNeurons()));
		Set<Integer> indices = new HashSet<>();
		for (int i = 0; i < neurons.size() && !elements.isEmpty(); i++) {
			if (elements.contains(neurons.get(i))) {
				indices.add(i);
			}
		}
		control.select(indices);
	}
}
