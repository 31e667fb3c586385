// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/**
 * What a person has typed into a text that nobody has taken yet. While there is such typing, Undo takes it back and leaves the
 * document alone, and Redo brings it again; once it is taken or taken back, both are about the document.
 */
public final class Typing {
	private static final String KEY = Typing.class.getName();

	private final Text text;
	private final Runnable changed;
	private String settled;
	private String takenBack;
	private boolean quiet;

	private Typing(Text text, Runnable changed) {
		this.text = text;
		this.changed = changed;
		settled = text.getText();
		text.setData(KEY, this);
		text.addListener(SWT.Modify, event -> modified());
	}

	/**
	 * Watches a text from now on; what it says now counts as taken.
	 *
	 * @param text    where people type
	 * @param changed called whenever what it says changes by a person, be it by typing, Undo or Redo
	 * @return the typing in this text
	 */
	public static Typing in(Text text, Runnable changed) {
		return new Typing(text, changed);
	}

	/**
	 * The typing in the control that has the focus.
	 *
	 * @return null if the focus is somewhere else
	 */
	public static Typing focused() {
		Control control = Display.getCurrent().getFocusControl();
		return control == null ? null : (Typing) control.getData(KEY);
	}

	private void modified() {
		if (!quiet) {
			takenBack = null;
			changed.run();
		}
	}

	/**
	 * Shows another text, which counts as taken.
	 *
	 * @param value what to show
	 */
	public void settle(String value) {
		settled = value;
		takenBack = null;
		show(value);
	}

	/** What it says now counts as taken. */
	public void settle() {
		settle(text.getText());
	}

	/**
	 * Shows another text, unless there is typing: that stays, and what it is compared with is the other text.
	 *
	 * @param value what is true now
	 */
	public void refresh(String value) {
		if (canUndo()) {
			settled = value;
		} else {
			settle(value);
		}
	}

	private void show(String value) {
		if (!text.getText().equals(value)) {
			quiet = true;
			text.setText(value);
			quiet = false;
		}
	}

	/** {@return whether there is typing that can be taken back} */
	public boolean canUndo() {
		return !text.getText().equals(settled);
	}

	/** {@return whether typing was taken back and nothing happened since} */
	public boolean canRedo() {
		return takenBack != null;
	}

	/** Shows again what was taken last. */
	public void undo() {
		if (canUndo()) {
			String typed = text.getText();
			show(settled);
			text.selectAll();
			takenBack = typed;
			changed.run();
		}
	}

	/** Shows the typing again that {@link #undo()} took back. */
	public void redo() {
		if (canRedo()) {
			String typed = takenBack;
			takenBack = null;
			show(typed);
			text.setSelection(typed.length());
			changed.run();
		}
	}
}
