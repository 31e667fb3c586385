// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.netwright.model.edit.history.Step;
import org.netwright.ui.field.Typing;

/**
 * A field that people type into. Enter, or leaving it, takes what was typed; Escape takes it back; what cannot be taken stays,
 * with a sign that says why and what can.
 */
abstract class TypedField<T> {
	private final FieldHost host;
	private final Text text;
	private final Typing typing;
	private final ControlDecoration sign;
	private final Label complaint;

	/** @param style SWT style bits for the text, for example for several lines */
	TypedField(FieldGrid grid, String name, FieldHost host, int style) {
		this.host = host;
		if ((style & SWT.MULTI) != 0) {
			grid.labelOfLines(name);
		} else {
			grid.label(name);
		}
		text = new Text(grid.composite(), SWT.BORDER | style);
		typing = Typing.in(text, this::typed);
		sign = new ControlDecoration(text, SWT.LEFT | SWT.CENTER);
		sign.setImage(new LocalResourceManager(JFaceResources.getResources(), text)
				.create(ResourceLocator.imageDescriptorFromBundle("org.netwright.ui", "icons/error.svg").orElseThrow())); //$NON-NLS-1$ //$NON-NLS-2$
		sign.setShowHover(false);
		sign.hide();
		complaint = grid.complaint();
		text.addFocusListener(FocusListener.focusLostAdapter(event -> commit()));
		text.addListener(SWT.KeyDown, this::key);
		text.addListener(SWT.Traverse, this::traverse);
	}

	/** What a value looks like in the field. */
	abstract String words(T value);

	/** The step that gives the elements what was typed. */
	abstract Step step(String typed) throws WrongInputException;

	final FieldHost host() {
		return host;
	}

	final Text text() {
		return text;
	}

	/** Shows what is true. Typing that was not taken yet stays. */
	final void show(Shared<T> value) {
		text.setMessage(value.mixed() ? Messages.Field_mixed : ""); //$NON-NLS-1$
		typing.refresh(value.mixed() ? "" : words(value.value())); //$NON-NLS-1$
		if (!typing.canUndo()) {
			explain(null);
		}
	}

	/** Gives up what was typed and cannot be taken: the field will be about something else. */
	final void leave() {
		if (typing.canUndo()) {
			typing.undo();
			typing.settle();
		}
		explain(null);
	}

	final void setEnabled(boolean enabled) {
		text.setEnabled(enabled);
	}

	private void typed() {
		explain(null);
	}

	/** Says below the field why what was typed cannot be taken; null takes that back. */
	private void explain(String reason) {
		String next = reason == null ? "" : reason; //$NON-NLS-1$
		if (!next.equals(complaint.getText())) {
			FieldGrid.complain(complaint, next);
			if (reason == null) {
				sign.hide();
			} else {
				sign.show();
			}
			host.layout();
		}
	}

	/** Takes what was typed, if anything was. */
	final void commit() {
		if (!typing.canUndo() || text.isDisposed()) {
			return;
		}
		try {
			Step step = step(text.getText());
			Optional<String> refusal = step.refusal();
			if (refusal.isPresent()) {
				throw new WrongInputException(refusal.get());
			}
			typing.settle();
			explain(null);
			host.run(step);
		} catch (WrongInputException e) {
			explain(e.getMessage());
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ESC && typing.canUndo()) {
			typing.undo();
			event.doit = false;
		} else if (isEnter(event)) {
			commit();
			if (!typing.canUndo()) {
				text.selectAll();
			}
			event.doit = false;
		}
	}

	private boolean isEnter(Event event) {
		boolean enter = event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
		return enter && ((text.getStyle() & SWT.MULTI) == 0 || (event.stateMask & SWT.MOD1) != 0);
	}

	/** Escape and Enter are the field's own while there is something to take or to take back. */
	private void traverse(Event event) {
		if ((event.detail == SWT.TRAVERSE_ESCAPE || event.detail == SWT.TRAVERSE_RETURN) && typing.canUndo()) {
			event.doit = false;
		}
		if ((text.getStyle() & SWT.MULTI) != 0 && (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS)) {
			event.doit = true;
		}
	}
}
