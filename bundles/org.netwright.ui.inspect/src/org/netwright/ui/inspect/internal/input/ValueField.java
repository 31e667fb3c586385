// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.OptionalDouble;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.input.InputText;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.theme.Paper;

/** The name of one pixel and its value as a number that can be typed. While it is typed in, it stays with its pixel. */
public final class ValueField extends Composite {
	private static final int DECIMALS = 4;
	private static final int FIELD_WIDTH = 64;

	private final BiConsumer<Integer, Double> entered;
	private final Label name;
	private final Text field;
	private final ErrorLine error;
	private InputDomain domain = InputDomain.DEFAULT;
	private int pixel;
	private String shown = ""; //$NON-NLS-1$

	/**
	 * @param entered takes the pixel and a value of the input range
	 * @param done    called when the keyboard shall go back to the image
	 */
	ValueField(Composite parent, BiConsumer<Integer, Double> entered, Runnable done) {
		super(parent, SWT.NONE);
		Paper.page(this);
		this.entered = entered;
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 2).applyTo(this);
		name = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(40, SWT.DEFAULT).applyTo(name);
		field = new Text(this, SWT.BORDER | SWT.SINGLE | SWT.RIGHT);
		field.setToolTipText(Messages.Value_tip);
		GridDataFactory.fillDefaults().hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(field);
		error = new ErrorLine(this, 2);
		field.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
			if (accept()) {
				done.run();
			}
		}));
		field.addFocusListener(FocusListener.focusLostAdapter(event -> accept()));
		field.addKeyListener(KeyListener.keyPressedAdapter(event -> escape(event, done)));
	}

	private void escape(KeyEvent event, Runnable done) {
		if (event.keyCode == SWT.ESC) {
			field.setText(shown);
			error.show(""); //$NON-NLS-1$
			done.run();
		}
	}

	/** Shows the value of a pixel, unless another one's is being typed. */
	void show(String pixelName, int index, double value, InputDomain range) {
		boolean typed = !field.getText().equals(shown);
		if (typed && (field.isFocusControl() || index == pixel)) {
			return;
		}
		name.setText(pixelName);
		name.setToolTipText(pixelName);
		pixel = index;
		domain = range;
		shown = Numbers.compact(value, DECIMALS);
		if (!field.getText().equals(shown)) {
			field.setText(shown);
			if (field.isFocusControl()) {
				field.selectAll();
			}
		}
		error.show(""); //$NON-NLS-1$
	}

	private boolean accept() {
		if (field.getText().equals(shown)) {
			return true;
		}
		OptionalDouble value = InputText.number(field.getText());
		if (value.isEmpty()) {
			return error.show(NLS.bind(Messages.Value_noNumber, new Object[] { field.getText().strip(), ends(domain.minimum()), ends(domain.maximum()) }));
		}
		if (value.getAsDouble() < domain.minimum() || value.getAsDouble() > domain.maximum()) {
			return error.show(NLS.bind(Messages.Value_beyond, new Object[] { Numbers.exact(value.getAsDouble()), ends(domain.minimum()), ends(domain.maximum()) }));
		}
		shown = field.getText();
		entered.accept(pixel, value.getAsDouble());
		return error.show(""); //$NON-NLS-1$
	}

	private static String ends(double value) {
		return Numbers.exact(value);
	}

	/** Begins to type a value. */
	void edit(String beginning) {
		field.setFocus();
		if (beginning.isEmpty()) {
			field.selectAll();
		} else {
			field.setText(beginning);
			field.setSelection(beginning.length());
		}
	}

	/** Where the value is typed. */
	public Text field() {
		return field;
	}

	/** What is wrong with what was typed; empty if nothing is. */
	public String errorText() {
		return error.text();
	}

	/** The name of the pixel whose value this is. */
	public String pixelName() {
		return name.getText();
	}
}
