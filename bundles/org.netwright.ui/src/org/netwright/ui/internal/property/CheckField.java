// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.model.edit.history.Step;
import org.netwright.ui.theme.Paper;

/** A field for yes or no. Values that differ are shown as neither. */
final class CheckField {
	/** The platform's style sheets give boxes the colour of their page, on which the tick cannot be seen. */
	private static final String NO_CSS = "org.eclipse.e4.ui.css.disabled"; //$NON-NLS-1$

	private final Button button;
	private final Label mixed;

	CheckField(FieldGrid grid, String name, FieldHost host, Function<Boolean, Step> step) {
		grid.label(name);
		Composite row = new Composite(grid.composite(), SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(row);
		button = new Button(row, SWT.CHECK);
		button.setData(NO_CSS, Boolean.TRUE);
		button.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = name));
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			button.setGrayed(false);
			host.run(step.apply(button.getSelection()));
		}));
		mixed = new Label(row, SWT.NONE);
		mixed.setText(Messages.Field_mixed);
		Paper.secondary(mixed);
		GridDataFactory.swtDefaults().applyTo(mixed);
	}

	void show(Shared<Boolean> value) {
		button.setGrayed(value.mixed());
		button.setSelection(value.mixed() || Boolean.TRUE.equals(value.value()));
		mixed.setVisible(value.mixed());
	}
}
