// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connection;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.ui.theme.ConnectionLook;
import org.netwright.ui.theme.ConnectionLook.Option;
import org.netwright.ui.theme.ConnectionLook.Shown;
import org.netwright.ui.theme.ConnectionLook.Weights;
import org.netwright.ui.theme.DiagramColours;
import org.netwright.ui.theme.FieldChoice;

/** How connections look: the choices of the person, which the preferences have too. */
final class LookControls {
	private final Composite parent;

	LookControls(Composite parent) {
		this.parent = parent;
		choice(Messages.Look_colours, List.of(Messages.Look_whiteBlack, Messages.Look_blueOrange), () -> DiagramColours.areColoured() ? 1 : 0,
				index -> DiagramColours.setColoured(index == 1), false);
		choice(Messages.Look_lines, List.of(Messages.Look_curved, Messages.Look_straight), () -> Option.STRAIGHT.isOn() ? 1 : 0,
				index -> Option.STRAIGHT.set(index == 1), true);
		check(Messages.Look_dashes, Messages.Look_dashesTip, Option.DASH_NEGATIVE);
		choice(Messages.Look_shown, List.of(Messages.Look_byWeight, Messages.Look_byInput, Messages.Look_byContribution),
				() -> ConnectionLook.shown().ordinal(), index -> ConnectionLook.setShown(Shown.values()[index]), true);
		choice(Messages.Look_weights, List.of(Messages.Look_none, Messages.Look_focused, Messages.Look_all), () -> ConnectionLook.weights().ordinal(),
				index -> ConnectionLook.setWeights(Weights.values()[index]), true);
		check(Messages.Look_traceBack, Messages.Look_traceBackTip, Option.TRACE_BACK);
		Button fields = new Button(parent, SWT.CHECK);
		fields.setText(Messages.Look_fields);
		fields.setToolTipText(Messages.Look_fieldsTip);
		fields.addListener(SWT.Selection, event -> FieldChoice.setOnNeurons(fields.getSelection()));
		fields.setSelection(FieldChoice.onNeurons());
		FieldChoice.whenChanged(fields, () -> fields.setSelection(FieldChoice.onNeurons()));
	}

	private void choice(String label, List<String> names, IntSupplier now, IntConsumer choose, boolean look) {
		Composite field = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(field);
		new Label(field, SWT.NONE).setText(label);
		Combo combo = new Combo(field, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(names.toArray(String[]::new));
		combo.addListener(SWT.Selection, event -> choose.accept(combo.getSelectionIndex()));
		Runnable show = () -> combo.select(now.getAsInt());
		show.run();
		if (look) {
			ConnectionLook.whenChanged(combo, show);
		} else {
			DiagramColours.whenChanged(combo, show);
		}
	}

	private void check(String label, String tip, Option option) {
		Button button = new Button(parent, SWT.CHECK);
		button.setText(label);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> option.set(button.getSelection()));
		button.setSelection(option.isOn());
		ConnectionLook.whenChanged(button, () -> button.setSelection(option.isOn()));
	}
}
