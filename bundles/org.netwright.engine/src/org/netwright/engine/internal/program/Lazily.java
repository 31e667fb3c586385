// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.program;

import java.util.function.Supplier;

/**
 * Something that is made on first use. Two threads may both make it; they get equal ones.
 *
 * @param <T> what is made
 */
public final class Lazily<T> {

	private final Supplier<T> make;
	private volatile T made;

	/**
	 * Waits for somebody to ask.
	 *
	 * @param make makes it, always an equal one
	 */
	public Lazily(Supplier<T> make) {
		this.make = make;
	}

	/** {@return what is made} */
	public T get() {
		T result = made;
		if (result == null) {
			result = make.get();
			made = result;
		}
		return result;
	}
}
