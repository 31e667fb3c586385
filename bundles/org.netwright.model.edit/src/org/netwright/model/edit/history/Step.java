// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import java.util.Optional;

/**
 * One change of a document that people can undo. A step only says what to do; the {@link History} that executes it
 * remembers what it did, undoes and redoes it, and takes it back if it fails midway.
 *
 * <p>A step opens no dialog, reads no preference and does nothing but through the {@link Edits} it is given. It may be
 * made and thrown away freely: making one and asking it changes nothing. It is executed once.
 */
public interface Step {

	/** {@return what the step does, for people, as in "Undo <em>label</em>"; asked right before it is executed} */
	String label();

	/**
	 * Whether executing the step now would change the document.
	 *
	 * @return false if it would change nothing, or is refused
	 */
	boolean canExecute();

	/** {@return why the document as it is does not allow the step, as a sentence for people; empty if it does} */
	default Optional<String> refusal() {
		return Optional.empty();
	}

	/**
	 * What the step is about. A step that follows one with an equal key in the same open {@link Gesture} becomes one with
	 * it in the history, so that dragging a slider is undone at once.
	 *
	 * @return any value with {@code equals}; empty if the step always stands alone
	 */
	default Optional<Object> mergeKey() {
		return Optional.empty();
	}

	/**
	 * Changes the document. Whatever is thrown takes back what was changed until then.
	 *
	 * @param edits the way to change the document, until this method returns
	 */
	void apply(Edits edits);
}
