// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import org.netwright.model.edit.internal.Messages;

/**
 * One smallest change of a document, which can be made and taken back any number of times, in turns. Either happens as a
 * whole or fails before it changed anything.
 */
sealed interface Edit permits SetEdit, ListEdit, MoveEdit, NumbersEdit {

	void perform();

	void revert();

	/**
	 * Says what changed.
	 *
	 * @param forward true after {@link #perform()}, false after {@link #revert()}
	 */
	void report(boolean forward, DocumentChange.Builder change);

	/** An estimate of the memory that remembering this needs, in bytes. */
	long bytes();

	/** The exception for a document that is not as this edit left it. */
	static IllegalStateException foreignChange() {
		return new IllegalStateException(Messages.foreignChange);
	}
}
