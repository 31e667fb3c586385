// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;
import org.netwright.model.Connection;
import org.netwright.model.edit.step.SetWeights;
import org.netwright.model.edit.weight.WeightChange;
import org.netwright.model.edit.weight.WeightChange.Kind;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.viewer.network.DiagramControl;
import org.netwright.ui.viewer.network.ShownNetwork;

/**
 * Alt with the wheel, with plus and minus or with up and down makes weights a little larger or smaller: those of the selected
 * connections, or that of the one under the pointer where none is selected. With Shift by a tenth of that. All of it until Alt is
 * let go, or until a pause, is one step.
 */
final class WeightNudge {
	private static final double STEP = 0.1;
	private static final double FINE = 0.01;

	private final NetworkGraphicalViewer viewer;
	private final LastingGesture gesture;

	WeightNudge(NetworkGraphicalViewer viewer) {
		this.viewer = viewer;
		DiagramControl control = viewer.getControl();
		gesture = new LastingGesture(control, false);
		control.addListener(SWT.MouseWheel, this::wheel);
		control.addListener(SWT.MouseHorizontalWheel, this::wheel);
	}

	/** Whether a key was meant for weights. */
	boolean pressed(KeyEvent event) {
		int sign = sign(event);
		return (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == SWT.ALT && sign != 0 && nudge(sign, (event.stateMask & SWT.SHIFT) != 0 && arrow(event));
	}

	/** Letting Alt go ends the movement. */
	void released(KeyEvent event) {
		if (event.keyCode == SWT.ALT) {
			gesture.end();
		}
	}

	private static int sign(KeyEvent event) {
		return switch (event.keyCode) {
		case SWT.ARROW_UP, SWT.KEYPAD_ADD -> 1;
		case SWT.ARROW_DOWN, SWT.KEYPAD_SUBTRACT -> -1;
		default -> event.character == '+' || event.keyCode == '+' || event.keyCode == '=' ? 1 : event.character == '-' || event.keyCode == '-' ? -1 : 0;
		};
	}

	/** On many keyboards Shift belongs to plus and says nothing about how far. */
	private static boolean arrow(KeyEvent event) {
		return event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN;
	}

	/** With Shift the window system may make a wheel that turns sideways of it. */
	private void wheel(Event event) {
		if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == SWT.ALT && event.count != 0) {
			event.doit = false;
			nudge(event.count > 0 ? 1 : -1, (event.stateMask & SWT.SHIFT) != 0);
		}
	}

	/**
	 * One nudge.
	 *
	 * @param sign 1 for larger, -1 for smaller
	 * @param fine whether by a tenth of the usual
	 * @return whether there was a connection to nudge
	 */
	boolean nudge(int sign, boolean fine) {
		ShownNetwork shown = viewer.live().shown();
		List<Connection> connections = shown == null ? List.of() : connections(shown);
		if (connections.isEmpty()) {
			return false;
		}
		gesture.goOn(shown.network().history());
		SetWeights step = SetWeights.change(connections, new WeightChange(Kind.ADD, sign * (fine ? FINE : STEP)));
		StepRunner.run(viewer.getControl().getShell(), shown.network(), step);
		return true;
	}

	private List<Connection> connections(ShownNetwork shown) {
		List<Connection> selected = viewer.selectedConnections();
		int hovered = viewer.getControl().state().hoveredConnection();
		return selected.isEmpty() && hovered >= 0 ? List.of(shown.connection(hovered)) : selected;
	}
}
