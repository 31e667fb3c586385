// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.decision.Verdict;
import org.netwright.core.inspection.InspectionState;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.viewer.network.ShownNetwork;

/** Keeps the picture of a network in little up to date: its layout after steps, its values after each run. */
final class Overview {
	private static final long QUICK = TimeUnit.MILLISECONDS.toNanos(10);
	private static final int PAUSE = 500;

	private final OverviewControl control;
	private final LatestOnUi<InspectionState> values;
	private final Runnable layOut = this::layOut;
	private OpenNetwork open;
	private List<Neuron> neurons = List.of();
	private Runnable unsubscribe = () -> { };
	private boolean stale;
	private boolean waiting;
	private long lastTook;

	/** @param chosen takes a neuron that is clicked */
	Overview(Composite parent, Consumer<Neuron> chosen) {
		control = new OverviewControl(parent, neuron -> chosen.accept(neurons.get(neuron)));
		values = new LatestOnUi<>(control, this::show);
		control.addDisposeListener(event -> unsubscribe.run());
	}

	OverviewControl control() {
		return control;
	}

	/** Shows another network. */
	void show(OpenNetwork network) {
		unsubscribe.run();
		open = network;
		unsubscribe = open.inspection().addListener(values::offer);
		layOut();
		show(open.inspection().state());
	}

	private void show(InspectionState state) {
		Verdict verdict = state.verdict();
		control.show(DiagramState.of(state.trace(), verdict.winner(), verdict.runnerUp(), verdict.margin()));
	}

	/** Follows a change of the document; while it is not shown, it is laid out when it is again. */
	void follow(DocumentChange change) {
		if (change.kinds().stream().allMatch(kind -> kind == ChangeKind.SAMPLES || kind == ChangeKind.LABELS || kind == ChangeKind.INTERPRETATION)) {
			return;
		}
		stale = true;
		if (control.isVisible()) {
			catchUp();
		}
	}

	/** Lays out what changed while it was not shown. */
	void catchUp() {
		if (!stale || waiting) {
			return;
		}
		waiting = true;
		if (lastTook > QUICK) {
			control.getDisplay().timerExec(PAUSE, layOut);
		} else {
			control.getDisplay().asyncExec(layOut);
		}
	}

	private void layOut() {
		waiting = false;
		if (control.isDisposed()) {
			return;
		}
		stale = false;
		long start = System.nanoTime();
		ShownNetwork shown = ShownNetwork.of(open);
		lastTook = System.nanoTime() - start;
		neurons = shown.neurons();
		control.show(shown.scene());
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
