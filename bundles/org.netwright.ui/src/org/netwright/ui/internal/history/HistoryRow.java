// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.history;

import java.util.ArrayList;
import java.util.List;

import org.netwright.model.edit.history.History;
import org.netwright.model.edit.history.HistoryEntry;

/**
 * One row of the Undo History: a state that the document had or would have.
 *
 * @param text     what led to it
 * @param time     whether that was done, is the last thing done, or was taken back
 * @param saved    whether the document was saved like this
 */
record HistoryRow(String text, Time time, boolean saved) {
	/** Where a row stands. */
	enum Time {
		/** It is part of what the document is. */
		DONE,
		/** It is what the document is. */
		NOW,
		/** It was taken back. */
		TAKEN_BACK
	}

	/**
	 * The rows of a history, the oldest first.
	 *
	 * @param beginning what the document was before the first entry
	 * @return one row more than there are entries: their index is the position to jump to
	 */
	static List<HistoryRow> of(History history, String beginning) {
		List<HistoryRow> rows = new ArrayList<>();
		String first = history.isShortened() ? Messages.History_forgotten : beginning;
		rows.add(new HistoryRow(first, history.position() == 0 ? Time.NOW : Time.DONE, history.isSavedAtBeginning()));
		for (HistoryEntry entry : history.entries()) {
			Time time = entry.position() == history.position() ? Time.NOW : entry.done() ? Time.DONE : Time.TAKEN_BACK;
			rows.add(new HistoryRow(entry.label(), time, entry.saved()));
		}
		return rows;
	}
}
