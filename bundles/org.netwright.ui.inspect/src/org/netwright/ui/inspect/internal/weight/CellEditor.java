// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.weight;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** A field over a cell: Enter takes what is typed, Escape forgets it, a click elsewhere takes it. What cannot be taken keeps the field open. */
final class CellEditor {
	private static final int WIDTH = 76;

	private final Composite parent;
	private final Function<String, String> taken;
	private Text field;
	private boolean closing;

	/**
	 * @param parent what the field is over
	 * @param taken  takes what was typed; returns what is wrong with it, or null
	 */
	CellEditor(Composite parent, Function<String, String> taken) {
		this.parent = parent;
		this.taken = taken;
	}

	/**
	 * Opens the field.
	 *
	 * @param cell  where
	 * @param value what is in it
	 * @param all   whether typing replaces that
	 */
	void open(Rectangle cell, String value, boolean all) {
		close();
		field = new Text(parent, SWT.BORDER | SWT.SINGLE);
		int height = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
		Rectangle area = parent.getClientArea();
		field.setBounds(Math.clamp(cell.x, 0, Math.max(0, area.width - WIDTH)),
				Math.clamp(cell.y + (cell.height - height) / 2, 0, Math.max(0, area.height - height)), WIDTH, height);
		field.setText(value);
		field.setFocus();
		if (all) {
			field.selectAll();
		} else {
			field.setSelection(value.length());
		}
		field.addListener(SWT.Traverse, this::traverse);
		field.addListener(SWT.FocusOut, event -> left());
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			close();
			parent.setFocus();
		} else if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
			if (take()) {
				parent.setFocus();
			}
		}
	}

	private void left() {
		Text there = field;
		parent.getDisplay().asyncExec(() -> {
			if (isOpen() && there == field && !field.isFocusControl() && !take()) {
				close();
			}
		});
	}

	private boolean take() {
		if (closing) {
			return false;
		}
		closing = true;
		String problem = taken.apply(field.getText());
		closing = false;
		if (problem == null) {
			close();
		} else if (isOpen()) {
			field.selectAll();
		}
		return problem == null;
	}

	boolean isOpen() {
		return field != null && !field.isDisposed();
	}

	/** The field; null while there is none. */
	Text field() {
		return isOpen() ? field : null;
	}

	void close() {
		if (isOpen()) {
			Text old = field;
			field = null;
			old.dispose();
		}
	}
}
