// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.viewers.IStructuredContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.model.Neuron;

/**
 * Shows a {@link ShownNetwork} and what its inspection computes, live. Elements are the network's {@link Neuron}s; the label
 * provider's text is their tool tip. Read-only.
 */
public final class NetworkViewer extends StructuredViewer {
	private final DiagramControl control;
	private final LiveDiagram live;

	/**
	 * Creates the viewer.
	 *
	 * @param parent where
	 */
	public NetworkViewer(Composite parent) {
		control = new DiagramControl(parent, DiagramControl.newSystem());
		control.setTips(this::tip, connection -> null);
		control.addListener(SWT.MouseDown, this::mouseDown);
		control.addListener(SWT.KeyDown, this::key);
		live = new LiveDiagram(control);
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
		int neuron = control.neuronAt(point.x, point.y);
		return neuron < 0 ? null : live.shown().neuron(neuron);
	}

	/**
	 * Where a neuron is shown.
	 *
	 * @param neuron one of the elements
	 * @return the middle of its shape, in the control's coordinates
	 */
	public Point locationOf(Neuron neuron) {
		SceneNode node = control.scene().node(live.shown().indexOf(neuron));
		return control.inControl(node.x(), node.y());
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
		live.show((ShownNetwork) input);
	}

	private void mouseDown(Event event) {
		control.setFocus();
		if (event.button == 1) {
			clicked(control.neuronAt(event.x, event.y), (event.stateMask & (SWT.MOD1 | SWT.MOD2)) != 0);
		}
	}

	private void key(Event event) {
		if (control.scene() != null && !control.scene().nodes().isEmpty()) {
			int next = Neighbours.next(control.scene(), control.state().selected(), event.keyCode);
			if (next >= 0) {
				clicked(next, false);
				control.reveal(control.scene().node(next).bounds());
			}
		}
	}

	private void clicked(int neuron, boolean add) {
		Set<Integer> selected = add ? new HashSet<>(control.state().selected()) : new HashSet<>();
		if (neuron >= 0 && !selected.remove(neuron)) {
			selected.add(neuron);
		}
		if (!selected.equals(control.state().selected())) {
			control.select(selected, Set.of());
			handleSelect(null);
		}
	}

	private String tip(int neuron) {
		return ((org.eclipse.jface.viewers.ILabelProvider) getLabelProvider()).getText(live.shown().neuron(neuron));
	}

	@Override
	protected void handleSelect(org.eclipse.swt.events.SelectionEvent event) {
		updateSelection(getSelection());
	}

	@Override
	protected List<Neuron> getSelectionFromWidget() {
		return control.state().selected().stream().sorted().map(neuron -> live.shown().neuron(neuron)).toList();
	}

	@Override
	protected void setSelectionToWidget(@SuppressWarnings("rawtypes") List elements, boolean reveal) {
		Set<Integer> selected = new HashSet<>();
		if (live.shown() != null && elements != null) {
			for (Object element : elements) {
				int index = live.shown().indexOf(element);
				if (index >= 0) {
					selected.add(index);
				}
			}
		}
		control.select(selected, Set.of());
		if (reveal && !selected.isEmpty()) {
			control.reveal(control.scene().node(selected.iterator().next()).bounds());
		}
	}

	@Override
	public void reveal(Object element) {
		int index = live.shown() == null ? -1 : live.shown().indexOf(element);
		if (index >= 0) {
			control.reveal(control.scene().node(index).bounds());
		}
	}

	@Override
	protected Widget doFindInputItem(Object element) {
		return element == getInput() ? control : null;
	}

	@Override
	protected Widget doFindItem(Object element) {
		return live.shown() != null && live.shown().indexOf(element) >= 0 ? control : null;
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
