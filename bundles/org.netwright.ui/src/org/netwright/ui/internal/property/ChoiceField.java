// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.netwright.model.edit.history.Step;

/** A field to choose one of several things. Values that differ are shown as one more choice that changes nothing. */
final class ChoiceField<T> {
	/**
	 * One of the things.
	 *
	 * @param value the thing
	 * @param words what people call it
	 */
	record Choice<T>(T value, String words) {
	}

	private final Combo combo;
	private List<Choice<T>> choices = List.of();

	ChoiceField(FieldGrid grid, String name, FieldHost host, Function<T, Step> step) {
		grid.label(name);
		combo = new Combo(grid.composite(), SWT.READ_ONLY);
		FieldGrid.wide(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			Choice<T> chosen = choices.get(combo.getSelectionIndex());
			if (chosen != null) {
				host.run(step.apply(chosen.value()));
			}
		}));
	}

	Combo combo() {
		return combo;
	}

	/** Shows what there is to choose, and what is chosen, which is one of the choices. */
	void show(List<Choice<T>> next, Shared<T> value) {
		List<Choice<T>> all = new ArrayList<>(next);
		if (value.mixed()) {
			all.addFirst(null);
		}
		if (!all.equals(choices)) {
			choices = all;
			combo.setItems(choices.stream().map(choice -> choice == null ? Messages.Field_mixed : choice.words()).toArray(String[]::new));
		}
		for (int i = 0; i < choices.size(); i++) {
			Choice<T> choice = choices.get(i);
			if ((choice == null ? value.mixed() : value.is(choice.value())) && combo.getSelectionIndex() != i) {
				combo.select(i);
			}
		}
	}
}
