// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.netwright.model.edit.history.Step;

/** A field for words. */
final class TextField extends TypedField<String> {
	private final Function<String, Step> step;

	private TextField(FieldGrid grid, String name, FieldHost host, Function<String, Step> step, int style) {
		super(grid, name, host, style);
		this.step = step;
	}

	/** A field of one line. */
	static TextField line(FieldGrid grid, String name, FieldHost host, Function<String, Step> step) {
		TextField field = new TextField(grid, name, host, step, SWT.SINGLE);
		FieldGrid.wide(field.text());
		return field;
	}

	/** A field of several lines. */
	static TextField lines(FieldGrid grid, String name, FieldHost host, Function<String, Step> step) {
		TextField field = new TextField(grid, name, host, step, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, false).hint(90, 5 * field.text().getLineHeight()).applyTo(field.text());
		return field;
	}

	@Override
	String words(String value) {
		return value == null ? "" : value; //$NON-NLS-1$
	}

	@Override
	Step step(String typed) {
		return step.apply(typed);
	}
}
