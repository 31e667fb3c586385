// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.batch;

import org.netwright.engine.internal.kernel.Kernels;

/**
 * Whether the engine uses the JDK's Vector API. It does if the JVM was started with
 * {@code --add-modules jdk.incubator.vector}, and if a self-check finds it right and faster than plain Java. The check
 * begins with the first batch and goes on beside it for a second or so; until it has come to an end, plain Java does the
 * work, and afterwards single runs use what it found too. Results are the same to the last bit.
 */
public final class Acceleration {

	private Acceleration() {
		// only questions
	}

	/** {@return whether the Vector API is used from now on} */
	public static boolean inUse() {
		return Kernels.best().accelerated();
	}

	/**
	 * Waits for the end of the self-check, for measurements above all.
	 *
	 * @return whether the Vector API is used from now on, and for ever
	 */
	public static boolean await() {
		return Kernels.awaitBest().accelerated();
	}
}
