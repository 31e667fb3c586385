// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.field;

import java.util.function.UnaryOperator;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.netwright.ui.theme.Ink;

/**
 * A field over a cell of a table or a grid: Enter and a click elsewhere take what is typed, Escape forgets it. What cannot be taken stays, in
 * red, with the reason as its tip.
 */
public final class CellField {
	private final Composite parent;
	private Text field;
	private UnaryOperator<String> taken;
	private boolean closing;

	/**
	 * Begins without a field.
	 *
	 * @param parent what fields are over
	 */
	public CellField(Composite parent) {
		this.parent = parent;
	}

	/**
	 * Opens a field in place of the one before.
	 *
	 * @param cell  where it is, as far as it fits into the parent
	 * @param width how wide it is, in pixels
	 * @param value what is in it
	 * @param all   whether typing replaces that
	 * @param take  takes what was typed; returns what is wrong with it, or null
	 */
	public void open(Rectangle cell, int width, String value, boolean all, UnaryOperator<String> take) {
		close();
		taken = take;
		field = new Text(parent, SWT.BORDER | SWT.SINGLE);
		int height = Math.max(cell.height, field.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		Rectangle area = parent.getClientArea();
		field.setBounds(Math.clamp(cell.x, 0, Math.max(0, area.width - width)),
				Math.clamp(cell.y + (cell.height - height) / 2, 0, Math.max(0, area.height - height)), width, height);
		field.setText(value);
		field.setFocus();
		if (all) {
			field.selectAll();
		} else {
			field.setSelection(value.length());
		}
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
			field.setForeground(Ink.WRONG.color());
			field.setToolTipText(problem);
			field.selectAll();
		}
		return problem == null;
	}

	/** {@return whether there is a field} */
	public boolean isOpen() {
		return field != null && !field.isDisposed();
	}

	/** {@return the field; null while there is none} */
	public Text field() {
		return isOpen() ? field : null;
	}

	/** Takes the field away, with what was typed. */
	public void close() {
		if (isOpen()) {
			Text old = field;
			field = null;
			old.dispose();
		}
	}
}
