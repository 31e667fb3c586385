// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.netwright.core.decision.Verdict;
import org.netwright.core.inspection.InspectionState;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Neuron;
import org.netwright.ui.refresh.LatestOnUi;

/**
 * Shows a {@link ShownNetwork} and what its inspection computes, live. Elements are the network's {@link Neuron}s; the label
 * provider's text is their tool tip. Read-only.
 */
public final class NetworkViewer extends StructuredViewer {
	private final DiagramControl control;
	private final LatestOnUi<InspectionState> refresh;
	private Runnable unsubscribe = () -> { };
	private ShownNetwork shown;

	/**
	 * Creates the viewer.
	 *
	 * @param parent where
	 */
	public NetworkViewer(Composite parent) {
		control = new DiagramControl(parent, this::clicked, this::tip);
		refresh = new LatestOnUi<>(control, this::show);
		hookControl(control);
		setContentProvider((IStructuredContentProvider) input -> ((ShownNetwork) input).neurons().toArray());
		setLabelProvider(LabelProvider.createTextProvider(element -> ((Neuron) element).getName()));
	}

	@Override
	public Control getControl() {
		return control;
	}

	/**
	 * The neuron under a point.
	 *
	 * @param point in the control's coordinates
	 * @return null where there is none
	 */
	public Neuron neuronAt(Point point) {
		int neuron = shown == null ? -1 : control.neuronAt(point.x, point.y);
		return neuron < 0 ? null : shown.neurons().get(neuron);
	}

	/**
	 * Where a neuron is shown.
	 *
	 * @param neuron one of the elements
	 * @return the middle of its shape, in the control's coordinates
	 */
	public Point locationOf(Neuron neuron) {
		SceneNode node = shown.scene().node(shown.neurons().indexOf(neuron));
		return control.toControl(node.x(), node.y());
	}

	/**
	 * What is drawn now.
	 *
	 * @return values, decision and selection
	 */
	public DiagramState state() {
		return control.state();
	}

	@Override
	protected void inputChanged(Object input, Object oldInput) {
		unsubscribe.run();
		unsubscribe = () -> { };
		shown = (ShownNetwork) input;
		if (shown != null) {
			control.show(shown.scene());
			unsubscribe = shown.network().inspection().addListener(refresh::offer);
			show(shown.network().inspection().state());
		}
	}

	@Override
	protected void handleDispose(org.eclipse.swt.events.DisposeEvent event) {
		unsubscribe.run();
		super.handleDispose(event);
	}

	private void show(InspectionState state) {
		Verdict verdict = state.verdict();
		DiagramState next = DiagramState.of(state.trace(), verdict.winner(), verdict.runnerUp(), verdict.margin());
		control.show(state.trace() == null && state.problem() != null ? next.withDecision(state.problem()) : next);
	}

	private void clicked(int neuron, boolean add) {
		Set<Integer> selected = add ? new HashSet<>(control.selected()) : new HashSet<>();
		if (neuron >= 0 && !selected.remove(neuron)) {
			selected.add(neuron);
		}
		if (!selected.equals(control.selected())) {
			control.select(selected);
			handleSelect(null);
		}
	}

	private String tip(int neuron) {
		return ((org.eclipse.jface.viewers.ILabelProvider) getLabelProvider()).getText(shown.neurons().get(neuron));
	}

	@Override
	protected void handleSelect(org.eclipse.swt.events.SelectionEvent event) {
		updateSelection(getSelection());
	}

	@Override
	protected List<Neuron> getSelectionFromWidget() {
		return shown == null ? List.of() : control.selected().stream().sorted().map(shown.neurons()::get).toList();
	}

	@Override
	protected void setSelectionToWidget(@SuppressWarnings("rawtypes") List elements, boolean reveal) {
		Set<Integer> selected = new HashSet<>();
		if (shown != null && elements != null) {
			for (Object element : elements) {
				int index = shown.neurons().indexOf(element);
				if (index >= 0) {
					selected.add(index);
				}
			}
		}
		control.select(selected);
		if (reveal && !selected.isEmpty()) {
			control.reveal(selected.iterator().next());
		}
	}

	@Override
	public void reveal(Object element) {
		int index = shown == null ? -1 : shown.neurons().indexOf(element);
		if (index >= 0) {
			control.reveal(index);
		}
	}

	@Override
	protected Widget doFindInputItem(Object element) {
		return element == getInput() ? control : null;
	}

	@Override
	protected Widget doFindItem(Object element) {
		return shown != null && shown.neurons().contains(element) ? control : null;
	}

	@Override
	protected void doUpdateItem(Widget item, Object element, boolean fullMap) {
		control.redraw();
	}

	@Override
	protected void internalRefresh(Object element) {
		control.redraw();
	}
}
