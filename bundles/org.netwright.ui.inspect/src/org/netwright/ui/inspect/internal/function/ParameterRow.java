// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.function;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.ui.theme.Paper;

/**
 * One parameter of a function: its name, a slider for the usual values, and a number for all that the parameter accepts; both change it
 * at once.
 */
final class ParameterRow {
	private static final int STEPS = 200;
	private static final double LEAST_SPAN = 2;
	/** A range of so many spans is all on the slider. */
	private static final double NARROW = 4;

	private final FunctionParameter parameter;
	private final double low;
	private final double high;
	private final Scale scale;
	private final Text text;
	private final Label wrong;
	private final Runnable changed;
	private double value;
	private boolean showing;

	/** @param parent has three columns */
	ParameterRow(Composite parent, FunctionParameter parameter, Runnable changed) {
		this.parameter = parameter;
		this.changed = changed;
		double span = Math.max(LEAST_SPAN, 4 * Math.abs(parameter.defaultValue()));
		boolean narrow = parameter.maximum() - parameter.minimum() <= NARROW * span;
		low = narrow ? parameter.minimum() : Math.max(parameter.minimum(), parameter.defaultValue() - span);
		high = narrow ? parameter.maximum() : Math.min(parameter.maximum(), parameter.defaultValue() + span);
		Label name = new Label(parent, SWT.NONE);
		name.setText(parameter.name());
		scale = new Scale(parent, SWT.HORIZONTAL);
		scale.setMaximum(STEPS);
		scale.setPageIncrement(STEPS / 10);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(scale);
		text = new Text(parent, SWT.BORDER | SWT.RIGHT);
		GridDataFactory.fillDefaults().hint(60, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
		String tip = NLS.bind(Messages.Parameter_default, parameter.description(), Numbers.exact(parameter.defaultValue()));
		name.setToolTipText(tip);
		scale.setToolTipText(tip);
		text.setToolTipText(tip);
		scale.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = parameter.name()));
		text.getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = parameter.name()));
		wrong = new Label(parent, SWT.WRAP);
		Paper.wrong(wrong);
		GridDataFactory.fillDefaults().span(3, 1).exclude(true).hint(100, SWT.DEFAULT).applyTo(wrong);
		scale.addListener(SWT.Selection, event -> slid());
		text.addListener(SWT.Modify, event -> typed());
		text.addListener(SWT.KeyDown, this::arrow);
		show(parameter.defaultValue());
	}

	String name() {
		return parameter.name();
	}

	double value() {
		return value;
	}

	boolean isDefault() {
		return value == parameter.defaultValue();
	}

	/** Shows another value, and tells nobody. */
	void show(double next) {
		value = next;
		showing = true;
		scale.setSelection((int) Math.round(STEPS * (Math.clamp(next, low, high) - low) / (high - low)));
		text.setText(Numbers.exact(next));
		showing = false;
		say(null);
	}

	void reset() {
		show(parameter.defaultValue());
	}

	/** Values of a slider are round ones: as many decimals as it takes to tell its steps apart. */
	private void slid() {
		int decimals = Math.max(0, (int) Math.ceil(-Math.log10((high - low) / STEPS)));
		double raw = low + (high - low) * scale.getSelection() / STEPS;
		double round = BigDecimal.valueOf(raw).setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
		take(Math.clamp(round, parameter.minimum(), parameter.maximum()));
	}

	private void take(double next) {
		int at = scale.getSelection();
		show(next);
		showing = true;
		scale.setSelection(at);
		showing = false;
		changed.run();
	}

	private void typed() {
		if (showing) {
			return;
		}
		OptionalDouble typed = parse(text.getText());
		if (typed.isEmpty() || !parameter.accepts(typed.getAsDouble())) {
			say(NLS.bind(Messages.Parameter_wrong,
					new Object[] { parameter.name(), Numbers.exact(parameter.minimum()), Numbers.exact(parameter.maximum()) }));
			return;
		}
		say(null);
		value = typed.getAsDouble();
		scale.setSelection((int) Math.round(STEPS * (Math.clamp(value, low, high) - low) / (high - low)));
		changed.run();
	}

	private static OptionalDouble parse(String typed) {
		try {
			return OptionalDouble.of(Double.parseDouble(typed.strip().replace(Numbers.MINUS, '-').replace(',', '.')));
		} catch (NumberFormatException e) {
			return OptionalDouble.empty();
		}
	}

	private void arrow(Event event) {
		if (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) {
			BigDecimal step = new BigDecimal((event.stateMask & SWT.SHIFT) != 0 ? "1" : "0.1"); //$NON-NLS-1$ //$NON-NLS-2$
			double next = BigDecimal.valueOf(value).add(event.keyCode == SWT.ARROW_UP ? step : step.negate()).doubleValue();
			if (parameter.accepts(next)) {
				show(next);
				changed.run();
			}
			event.doit = false;
		}
	}

	private void say(String problem) {
		boolean present = problem != null;
		GridData data = (GridData) wrong.getLayoutData();
		if (data.exclude == present) {
			data.exclude = !present;
			wrong.setVisible(present);
			wrong.setText(present ? problem : ""); //$NON-NLS-1$
			wrong.getParent().requestLayout();
		}
	}
}
