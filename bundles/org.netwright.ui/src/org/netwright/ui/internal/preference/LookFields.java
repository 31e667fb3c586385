// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.preference;

import java.util.EnumMap;
import java.util.Map;

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

/** The fields about how connections look, beside their colours. */
final class LookFields {
	private final Map<Option, Button> options = new EnumMap<>(Option.class);
	private final Combo shown;
	private final Combo weights;

	LookFields(Composite group) {
		options.put(Option.STRAIGHT, NetwrightPreferencePage.button(group, SWT.CHECK, Messages.Look_straight));
		options.put(Option.DASH_NEGATIVE, NetwrightPreferencePage.button(group, SWT.CHECK, Messages.Look_dashes));
		options.put(Option.TRACE_BACK, NetwrightPreferencePage.button(group, SWT.CHECK, Messages.Look_traceBack));
		Composite row = new Composite(group, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
		new Label(row, SWT.NONE).setText(Messages.Look_shown);
		shown = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		shown.setItems(Messages.Look_shownWeight, Messages.Look_shownInput, Messages.Look_shownProduct);
		shown.select(ConnectionLook.shown().ordinal());
		new Label(row, SWT.NONE).setText(Messages.Look_weights);
		weights = new Combo(row, SWT.READ_ONLY | SWT.DROP_DOWN);
		weights.setItems(Messages.Look_weightsNone, Messages.Look_weightsFocused, Messages.Look_weightsAll);
		options.forEach((option, button) -> button.setSelection(option.isOn()));
		weights.select(ConnectionLook.weights().ordinal());
	}

	void showDefaults() {
		options.values().forEach(button -> button.setSelection(false));
		shown.select(Shown.WEIGHT.ordinal());
		weights.select(Weights.NONE.ordinal());
	}

	void apply() {
		options.forEach((option, button) -> {
			if (option.isOn() != button.getSelection()) {
				option.set(button.getSelection());
			}
		});
		Shown lines = Shown.values()[shown.getSelectionIndex()];
		if (lines != ConnectionLook.shown()) {
			ConnectionLook.setShown(lines);
		}
		Weights chosen = Weights.values()[weights.getSelectionIndex()];
		if (chosen != ConnectionLook.weights()) {
			ConnectionLook.setWeights(chosen);
		}
	}
}
