// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.telling;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * Who hears of something. Thread-safe.
 *
 * @param <T> what they hear of
 */
public final class Listeners<T> {

	private final List<Consumer<T>> listeners = new CopyOnWriteArrayList<>();

	/**
	 * Adds one, even if it is there already.
	 *
	 * @param listener hears from now on
	 * @return ends that when run; running it again does nothing
	 */
	public Runnable add(Consumer<T> listener) {
		Consumer<T> own = listener::accept;
		listeners.add(own);
		return () -> listeners.remove(own);
	}

	/**
	 * Tells all of them. One that fails does not keep the others from hearing.
	 *
	 * @param news what they hear
	 * @throws RuntimeException the first that a listener has thrown, when all have heard
	 */
	public void tell(T news) {
		RuntimeException failure = null;
		for (Consumer<T> listener : listeners) {
			try {
				listener.accept(news);
			} catch (RuntimeException e) {
				failure = failure == null ? e : failure;
			}
		}
		if (failure != null) {
			throw failure;
		}
	}

	/** Nobody hears of anything any more. */
	public void clear() {
		listeners.clear();
	}
}
