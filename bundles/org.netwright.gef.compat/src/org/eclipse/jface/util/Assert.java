// SPDX-License-Identifier: EPL-2.0
package org.eclipse.jface.util;

/** The checks that GEF 3.2 calls here; JFace moved them to {@link org.eclipse.core.runtime.Assert}. */
public final class Assert {
	private Assert() {
	}

	/**
	 * Checks a condition.
	 *
	 * @param expression what must hold
	 * @return always true
	 * @throws RuntimeException when {@code expression} is false
	 */
	public static boolean isTrue(boolean expression) {
		return org.eclipse.core.runtime.Assert.isTrue(expression);
	}

	/**
	 * Checks a condition.
	 *
	 * @param expression what must hold
	 * @param message    what the exception says
	 * @return always true
	 * @throws RuntimeException when {@code expression} is false
	 */
	public static boolean isTrue(boolean expression, String message) {
		return org.eclipse.core.runtime.Assert.isTrue(expression, message);
	}

	/**
	 * Checks that an object is there.
	 *
	 * @param object what must not be null
	 * @throws RuntimeException when {@code object} is null
	 */
	public static void isNotNull(Object object) {
		org.eclipse.core.runtime.Assert.isNotNull(object);
	}

	/**
	 * Checks that an object is there.
	 *
	 * @param object  what must not be null
	 * @param message what the exception says
	 * @throws RuntimeException when {@code object} is null
	 */
	public static void isNotNull(Object object, String message) {
		org.eclipse.core.runtime.Assert.isNotNull(object, message);
	}
}
