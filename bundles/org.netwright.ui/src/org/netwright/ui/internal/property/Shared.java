// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;

/**
 * What several elements have in common.
 *
 * @param value the value of all of them; null if they differ, and where null is what all have
 * @param mixed whether they differ
 */
record Shared<T>(T value, boolean mixed) {

	/** The value of all elements, if it is the same. */
	static <E, T> Shared<T> of(Collection<? extends E> elements, Function<? super E, ? extends T> value) {
		T first = null;
		boolean begun = false;
		for (E element : elements) {
			T next = value.apply(element);
			if (begun && !Objects.equals(first, next)) {
				return new Shared<>(null, true);
			}
			first = next;
			begun = true;
		}
		return new Shared<>(first, false);
	}

	/** Whether all have this value. */
	boolean is(T other) {
		return !mixed && Objects.equals(value, other);
	}
}
