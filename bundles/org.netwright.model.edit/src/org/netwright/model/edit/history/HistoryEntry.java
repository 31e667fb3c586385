// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

/**
 * One row of a history as people see it. Immutable; a snapshot.
 *
 * @param label what was done
 * @param position what to {@linkplain History#jump jump} to so that this is the last thing done
 * @param done whether it is in effect; false if it was undone and can be redone
 * @param saved whether the document was saved when this was the last thing done
 */
public record HistoryEntry(String label, int position, boolean done, boolean saved) {
}
