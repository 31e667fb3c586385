// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import org.netwright.model.edit.history.StepFailedException;

/** What can go back to what is saved; an editor offers it as an adapter. UI thread only. */
public interface Revertible {

	/**
	 * Whether there is something to go back to.
	 *
	 * @return true if there are changes that are not saved, and what was saved is still there
	 */
	boolean canRevert();

	/**
	 * Goes back. Where the history still knows the way it is a move in it, and Redo brings the changes back; else, and when another
	 * program has written the file, the file is read again, after a question.
	 *
	 * @throws StepFailedException if the move breaks off; the document is as it was somewhere on the way
	 */
	void revert();
}
