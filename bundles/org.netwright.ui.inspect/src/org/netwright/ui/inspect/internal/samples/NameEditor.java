// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.netwright.ui.theme.Ink;

/** A field over the name of a sample: Enter and a click elsewhere take what is typed, Escape forgets it. What cannot be taken stays, in red, with the reason. */
final class NameEditor {
	private final Table table;
	private Text field;
	private UnaryOperator<String> taken;
	private boolean closing;

	NameEditor(Table table) {
		this.table = table;
		table.addListener(SWT.Resize, event -> close());
		table.getVerticalBar().addListener(SWT.Selection, event -> close());
	}

	/**
	 * Opens the field.
	 *
	 * @param cell where
	 * @param name what is in it
	 * @param take takes what was typed; returns what is wrong with it, or null
	 */
	void open(Rectangle cell, String name, UnaryOperator<String> take) {
		close();
		taken = take;
		field = new Text(table, SWT.BORDER | SWT.SINGLE);
		int height = Math.max(cell.height, field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		field.setBounds(cell.x, cell.y + (cell.height - height) / 2, cell.width, height);
		field.setText(name);
		field.selectAll();
		field.setFocus();
		field.addListener(SWT.Traverse, this::traverse);
		field.addListener(SWT.FocusOut, event -> left());
		field.addModifyListener(event -> {
			field.setForeground(null);
			field.setToolTipText(null);
		});
	}

	private void traverse(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE) {
			event.doit = false;
			close();
			table.setFocus();
		} else if (event.detail == SWT.TRAVERSE_RETURN) {
			event.doit = false;
			if (take()) {
				table.setFocus();
			}
		}
	}

	private void left() {
		Text there = field;
		table.getDisplay().asyncExec(() -> {
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
			field.setForeground(Ink.WRONG.color());
			field.setToolTipText(problem);
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
