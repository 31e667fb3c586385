// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.lesson;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.netwright.ui.field.Typing;

/** A field whose text is taken when one leaves it, or with Enter (with Ctrl where it has several lines); Escape takes it back. */
final class LessonField {
	private final Text text;
	private final Typing typing;
	private final Runnable taken;

	/** @param taken called when there is another text to be taken */
	LessonField(Composite parent, int style, Runnable taken) {
		text = new Text(parent, SWT.BORDER | style);
		typing = Typing.in(text, () -> { });
		this.taken = taken;
		text.addFocusListener(FocusListener.focusLostAdapter(event -> take()));
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, event -> {
			boolean tab = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
			event.doit |= tab && (style & SWT.MULTI) != 0;
		});
	}

	Text control() {
		return text;
	}

	/** Shows what is true; typing that was not taken yet stays. */
	void refresh(String value) {
		typing.refresh(value);
	}

	/** Shows what is true of something else. */
	void show(String value, String hint) {
		typing.settle(value);
		text.setMessage(hint);
	}

	String value() {
		return text.getText();
	}

	/** Takes what was typed, if anything was. */
	void take() {
		if (!text.isDisposed() && typing.canUndo()) {
			typing.settle();
			taken.run();
		}
	}

	private void key(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		if (event.keyCode == SWT.ESC && typing.canUndo()) {
			typing.undo();
			event.doit = false;
		} else if (enter && ((text.getStyle() & SWT.MULTI) == 0 || (event.stateMask & SWT.MOD1) != 0)) {
			take();
			event.doit = false;
		}
	}
}
