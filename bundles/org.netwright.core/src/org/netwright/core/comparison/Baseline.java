// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.comparison;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.netwright.core.inspection.InspectionState;

/**
 * What a person has pinned to compare with: a network as it was, with its input and all values. One for each open document; nothing of
 * the document is kept alive by it. Thread-safe.
 */
public final class Baseline {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile Side pinned;

	/** {@return what is pinned; empty if nothing is} */
	public Optional<Side> pinned() {
		return Optional.ofNullable(pinned);
	}

	/**
	 * Pins what an inspection has computed, in place of what was pinned before.
	 *
	 * @param state the present
	 * @return whether there was something to pin; otherwise nothing has changed
	 */
	public boolean pin(InspectionState state) {
		Optional<Side> side = Side.of(state);
		side.ifPresent(this::set);
		return side.isPresent();
	}

	/** Forgets what is pinned. */
	public void clear() {
		if (pinned != null) {
			set(null);
		}
	}

	private void set(Side side) {
		pinned = side;
		listeners.forEach(Runnable::run);
	}

	/**
	 * Hears of every change.
	 *
	 * @param listener called on the thread that pins or forgets
	 * @return ends the subscription when run; running it again does nothing
	 */
	public Runnable addListener(Runnable listener) {
		Runnable own = listener::run;
		listeners.add(own);
		return () -> listeners.remove(own);
	}
}
