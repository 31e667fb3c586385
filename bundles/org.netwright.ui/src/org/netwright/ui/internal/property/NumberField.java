// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.netwright.model.edit.history.Gesture;
import org.netwright.model.edit.history.Step;

/**
 * A field for a number. The arrow keys and, while it has the focus, the wheel change it by little, with Shift by more; what is
 * changed like that in one go is one entry of the history.
 */
final class NumberField extends TypedField<Double> {
	private static final int PAUSE = 800;
	private static final int COARSE = 10;

	private final DoubleFunction<Step> step;
	private final boolean whole;
	private final Runnable endGesture = this::endGesture;
	private Gesture gesture;

	private NumberField(FieldGrid grid, String name, FieldHost host, DoubleFunction<Step> step, boolean whole) {
		super(grid, name, host, SWT.SINGLE | SWT.RIGHT);
		this.step = step;
		this.whole = whole;
		FieldGrid.narrow(text());
		text().setToolTipText(Messages.Field_numberTip);
		text().addListener(SWT.MouseVerticalWheel, this::wheel);
		text().addListener(SWT.KeyDown, this::arrow);
		text().addListener(SWT.FocusOut, event -> endGesture());
		text().addListener(SWT.Dispose, event -> endGesture());
	}

	/** A field for any number. */
	static NumberField real(FieldGrid grid, String name, FieldHost host, DoubleFunction<Step> step) {
		return new NumberField(grid, name, host, step, false);
	}

	/** A field for a whole number. */
	static NumberField whole(FieldGrid grid, String name, FieldHost host, DoubleFunction<Step> step) {
		return new NumberField(grid, name, host, step, true);
	}

	@Override
	String words(Double value) {
		return value == null ? "" : NumberText.of(value); //$NON-NLS-1$
	}

	@Override
	Step step(String typed) throws WrongInputException {
		OptionalDouble value = NumberText.parse(typed);
		if (value.isEmpty()) {
			throw new WrongInputException(NLS.bind(typed.isBlank() ? Messages.Wrong_empty : Messages.Wrong_number, typed));
		}
		if (whole && value.getAsDouble() != Math.rint(value.getAsDouble())) {
			throw new WrongInputException(NLS.bind(Messages.Wrong_whole, typed));
		}
		return step.apply(value.getAsDouble());
	}

	private void wheel(Event event) {
		if (text().isFocusControl()) {
			move(Integer.signum(event.count), event.stateMask);
			event.doit = false;
		}
	}

	private void arrow(Event event) {
		if (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN) {
			move(event.keyCode == SWT.ARROW_UP ? 1 : -1, event.stateMask);
			event.doit = false;
		}
	}

	/** Changes the number a little, in decimal, so that 0.1 and 0.2 make 0.3. */
	private void move(int direction, int stateMask) {
		OptionalDouble value = NumberText.parse(text().getText());
		if (value.isEmpty() || !Double.isFinite(value.getAsDouble())) {
			return;
		}
		BigDecimal least = whole ? BigDecimal.ONE : new BigDecimal("0.1"); //$NON-NLS-1$
		BigDecimal change = least.multiply(BigDecimal.valueOf(direction * ((stateMask & SWT.SHIFT) != 0 ? COARSE : 1)));
		Step next = step.apply(BigDecimal.valueOf(value.getAsDouble()).add(change).doubleValue());
		if (next.refusal().isEmpty()) {
			leave();
			if (gesture == null) {
				gesture = host().beginGesture();
			}
			host().run(next);
			text().selectAll();
			text().getDisplay().timerExec(PAUSE, endGesture);
		}
	}

	private void endGesture() {
		if (gesture != null) {
			gesture.close();
			gesture = null;
		}
	}
}
