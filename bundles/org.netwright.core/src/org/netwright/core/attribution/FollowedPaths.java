// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.attribution;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The ways through one open network that somebody follows now, for all who draw it. By the ids of their neurons, so that they outlive
 * an edit. Listeners are called on the thread that makes the change; thread-safe otherwise.
 */
public final class FollowedPaths {

	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private volatile List<List<String>> paths = List.of();

	/** {@return for each path the ids of its neurons from its beginning to its end; unmodifiable} */
	public List<List<String>> now() {
		return paths;
	}

	/**
	 * Follows other paths from now on.
	 *
	 * @param next for each path the ids of its neurons; empty for none. Not kept
	 */
	public void follow(List<List<String>> next) {
		List<List<String>> copy = next.stream().map(List::copyOf).toList();
		if (!copy.equals(paths)) {
			paths = copy;
			listeners.forEach(Runnable::run);
		}
	}

	/**
	 * Hears when other paths are followed.
	 *
	 * @param listener asks {@link #now()}
	 * @return ends the subscription when run; running it again does nothing
	 */
	public Runnable addListener(Runnable listener) {
		Runnable own = listener::run;
		listeners.add(own);
		return () -> listeners.remove(own);
	}
}
