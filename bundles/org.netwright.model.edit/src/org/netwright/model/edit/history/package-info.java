// SPDX-License-Identifier: EPL-2.0
/**
 * The one history of a document: what was done, undoing and redoing it, and whether the document differs from what was
 * saved. Start with {@link org.netwright.model.edit.history.History}; ready-made steps are in
 * {@code org.netwright.model.edit.step}, own ones implement {@link org.netwright.model.edit.history.Step}.
 *
 * <p>Threads: a history belongs to its document's thread. Nothing is synchronized. Listeners are called on that thread,
 * before the call that changed the document returns.
 */
package org.netwright.model.edit.history;
