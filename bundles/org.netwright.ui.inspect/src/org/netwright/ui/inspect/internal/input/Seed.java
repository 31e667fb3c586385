// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.random.RandomGenerator;

/**
 * The seed of what is made by chance: another one each time, unless it is locked. One that a person has entered is used once
 * before it gives way.
 */
final class Seed {
	/** Seeds of four digits are easily read out and typed. */
	private static final int LIMIT = 10_000;

	private final RandomGenerator generator;
	private long value;
	private boolean locked;
	private boolean entered;

	Seed(RandomGenerator generator) {
		this.generator = generator;
		value = generator.nextInt(1, LIMIT);
		entered = true;
	}

	/** The seed for the next use. */
	long next() {
		long before = value;
		while (!locked && !entered && value == before) {
			value = generator.nextInt(1, LIMIT);
		}
		entered = false;
		return value;
	}

	/** The seed that was used last or will be next. */
	long value() {
		return value;
	}

	void enter(long seed) {
		value = seed;
		entered = true;
	}

	boolean locked() {
		return locked;
	}

	void lock(boolean keep) {
		locked = keep;
	}
}
