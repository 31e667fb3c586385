// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.drawing.Marks;
import org.netwright.diagram.scene.SceneNote;

/** Follows the pointer over a diagram: what lies under it stands out, and has a tip. */
final class Hovering {
	private final DiagramControl control;
	private IntFunction<String> neuronTip;
	private IntFunction<String> connectionTip = connection -> null;
	private int title = -1;
	private int note = -1;

	Hovering(DiagramControl control) {
		this.control = control;
		neuronTip = neuron -> control.scene().node(neuron).name();
		control.addListener(SWT.MouseMove, this::follow);
		control.addListener(SWT.MouseExit, event -> show(-1, -1));
	}

	void setTips(IntFunction<String> ofNeuron, IntFunction<String> ofConnection) {
		neuronTip = ofNeuron;
		connectionTip = ofConnection;
	}

	/** Notes have other places in another layout. */
	void forgetNote() {
		note = -1;
	}

	/** While something is dragged, what lies under the pointer is not what the person is after. */
	private void follow(Event event) {
		if ((event.stateMask & SWT.BUTTON_MASK) != 0) {
			show(-1, -1);
			return;
		}
		int neuron = control.neuronAt(event.x, event.y);
		show(neuron, neuron >= 0 ? -1 : control.connectionAt(event.x, event.y));
		showNote(control.noteAt(event.x, event.y));
		showTitle(neuron >= 0 || control.scene() == null || control.marks().layers().isEmpty() ? -1 : control.titleAt(event.x, event.y));
	}

	private void show(int neuron, int connection) {
		DiagramState state = control.state();
		if (neuron != state.hovered() || connection != state.hoveredConnection()) {
			control.hover(neuron, connection);
			control.setToolTipText(neuron >= 0 ? tip(neuron) : connection >= 0 ? connectionTip.apply(connection) : null);
		}
	}

	private boolean isOverNothing() {
		return control.state().hovered() < 0 && control.state().hoveredConnection() < 0;
	}

	/** What a note has no room for, or what is too small to read, is told as its tip. */
	private void showNote(int next) {
		if (next != note) {
			note = next;
			SceneNote hovered = note < 0 ? null : control.scene().notes().get(note);
			boolean hides = hovered != null && (!hovered.complete() || !control.detail().text(hovered.style().size()));
			if (hides || isOverNothing()) {
				control.setToolTipText(hides ? hovered.text() : null);
			}
		}
	}

	private String tip(int neuron) {
		String tip = neuronTip.apply(neuron);
		Marks.Mark mark = control.marks().neurons().get(neuron);
		return mark == null ? tip : tip == null ? mark.text() : tip + "\n" + mark.text(); //$NON-NLS-1$
	}

	/** What is wrong with a layer is told at its title. */
	private void showTitle(int layer) {
		if (layer != title) {
			title = layer;
			Marks.Mark mark = control.marks().layers().get(layer);
			if (mark != null) {
				control.setToolTipText(mark.text());
			} else if (isOverNothing()) {
				control.setToolTipText(null);
			}
		}
	}
}
