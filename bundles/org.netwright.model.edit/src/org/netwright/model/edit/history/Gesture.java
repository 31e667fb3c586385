// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

/**
 * One movement of a person, for example dragging a slider, during which steps about the same thing become one entry of
 * the history. Begin it with {@link History#beginGesture()} and close it when the movement ends.
 */
public final class Gesture implements AutoCloseable {

	private final History history;

	Gesture(History history) {
		this.history = history;
	}

	/** Ends the movement: whatever follows is an entry of its own. Closing again does nothing. */
	@Override
	public void close() {
		history.end(this);
	}
}
