// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.ui.graph.internal.FieldException;
import org.netwright.ui.theme.Paper;

/** A few fields over the diagram. What is typed becomes one step; what cannot be read is said in the form, which then stays. */
abstract class InPlaceForm extends Composite {
	private static final int FIELD_WIDTH = 150;
	private static final int LEAST_LINES_WIDTH = 240;
	private static final int LEAST_LINES = 3;
	private static final int MOST_LINES = 12;

	private final Map<Control, Label> labels = new HashMap<>();
	private Label error;
	private Predicate<Optional<Step>> accept;
	private boolean opened;
	private boolean closing;

	InPlaceForm(Composite parent) {
		super(parent, SWT.BORDER);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(8, 6).applyTo(this);
		Paper.page(this);
	}

	/** The one step that makes of the document what the fields say; empty if they say what is there. */
	protected abstract Optional<Step> step() throws FieldException;

	/** Called when the document has what the fields say, and the form is gone. */
	protected void accepted() {
		// most forms leave it at that
	}

	final Text text(String label, String value) {
		Label named = label(label);
		Text text = new Text(this, SWT.BORDER | SWT.SINGLE);
		labels.put(text, named);
		text.setText(value);
		finish(text);
		text.addListener(SWT.DefaultSelection, event -> accept());
		text.addListener(SWT.FocusIn, event -> {
			if (opened) {
				text.selectAll();
			}
		});
		return text;
	}

	/**
	 * A field of several lines over the whole width, in which Enter begins a new one. It shows all that is there, within limits.
	 *
	 * @param width in pixels, at least
	 */
	final Text lines(String value, int width) {
		Text text = new Text(this, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
		text.setText(value);
		int wide = Math.max(width, LEAST_LINES_WIDTH);
		int high = Math.clamp(text.computeSize(wide, SWT.DEFAULT).y, LEAST_LINES * text.getLineHeight(), MOST_LINES * text.getLineHeight());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(wide, high).applyTo(text);
		text.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
				event.doit = true;
			} else if (event.detail != SWT.TRAVERSE_RETURN || (event.stateMask & SWT.MOD1) != 0) {
				traverse(event);
			}
		});
		text.addListener(SWT.FocusOut, event -> getDisplay().asyncExec(this::acceptIfLeft));
		return text;
	}

	/** A line that says which keys do what. */
	final void hint(String text) {
		Label hint = new Label(this, SWT.NONE);
		hint.setText(text);
		Paper.secondary(hint);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(hint);
	}

	final Combo choice(String label, List<String> items, int selected) {
		label(label);
		Combo combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items.toArray(String[]::new));
		combo.select(selected);
		finish(combo);
		combo.addListener(SWT.DefaultSelection, event -> accept());
		return combo;
	}

	private Label label(String text) {
		Label label = new Label(this, SWT.NONE);
		label.setText(text);
		return label;
	}

	/** The label before a field. */
	final Label labelOf(Text field) {
		return labels.get(field);
	}

	/** Becomes as large as its fields take, once it is open. */
	final void fit() {
		if (opened) {
			place(getLocation());
			layout(true, true);
			Paper.now(this);
		}
	}

	private void finish(Control field) {
		GridDataFactory.fillDefaults().grab(true, false).hint(FIELD_WIDTH, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Traverse, this::traverse);
		field.addListener(SWT.FocusOut, event -> getDisplay().asyncExec(this::acceptIfLeft));
	}

	/** Several changes of one form are undone together. */
	static Optional<Step> together(String label, List<Step> steps) {
		List<Step> changes = steps.stream().filter(step -> step.canExecute() || step.refusal().isPresent()).toList();
		return switch (changes.size()) {
		case 0 -> Optional.empty();
		case 1 -> Optional.of(changes.getFirst());
		default -> Optional.of(new CompoundStep(label, changes));
		};
	}

	/**
	 * Shows the form.
	 *
	 * @param corner where its upper left corner is, if there is room
	 * @param run    executes a step; false if the document did not take it
	 */
	final void open(Point corner, Predicate<Optional<Step>> run) {
		accept = run;
		place(corner);
		moveAbove(null);
		// the tip of what the pointer rests on would cover the form
		getParent().setToolTipText(null);
		setFocus();
		firstField().setFocus();
		if (firstField() instanceof Text text) {
			begin(text);
		}
		getDisplay().asyncExec(() -> opened = true);
	}

	private void place(Point corner) {
		Point size = computeSize(SWT.DEFAULT, SWT.DEFAULT);
		Rectangle area = getParent().getClientArea();
		setBounds(Math.clamp(corner.x, 0, Math.max(0, area.width - size.x)), Math.clamp(corner.y, 0, Math.max(0, area.height - size.y)), size.x, size.y);
	}

	/** Where typing begins: everything is selected, so that it can be typed over. */
	protected void begin(Text first) {
		first.selectAll();
	}

	private Control firstField() {
		return Arrays.stream(getChildren()).filter(child -> !(child instanceof Label)).findFirst().orElseThrow();
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			close();
		} else if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
			accept();
		}
	}

	private void acceptIfLeft() {
		Control focus = isDisposed() ? null : getDisplay().getFocusControl();
		for (Control control = focus; control != null; control = control.getParent()) {
			if (control == this) {
				return;
			}
		}
		if (!isDisposed() && focus != null && focus.getShell() == getShell()) {
			accept();
		}
	}

	private void accept() {
		if (closing || isDisposed()) {
			return;
		}
		try {
			Optional<Step> step = step();
			closing = true;
			boolean done = accept.test(step);
			closing = false;
			if (done && !isDisposed()) {
				close();
				accepted();
			}
		} catch (FieldException e) {
			show(e);
		}
	}

	private void show(FieldException problem) {
		if (error == null) {
			error = new Label(this, SWT.WRAP);
			GridDataFactory.fillDefaults().span(2, 1).hint(FIELD_WIDTH + 60, SWT.DEFAULT).applyTo(error);
			Paper.now(error);
		}
		error.setText(problem.getMessage());
		setSize(computeSize(SWT.DEFAULT, SWT.DEFAULT));
		layout();
		opened = false;
		problem.field().setFocus();
		opened = true;
		if (problem.field() instanceof Text text) {
			text.setSelection(problem.start(), Math.min(problem.end(), text.getCharCount()));
		}
	}

	private void close() {
		Composite canvas = getParent();
		dispose();
		canvas.setFocus();
	}
}
