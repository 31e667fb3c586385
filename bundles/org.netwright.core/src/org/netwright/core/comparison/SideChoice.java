// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.comparison;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

import org.netwright.core.inspection.InspectionState;

/** What a person wants to see on one side of a comparison. */
public sealed interface SideChoice {

	/** The document as it is, with its current input. */
	SideChoice PRESENT = new Present();

	/** What is pinned. */
	SideChoice PINNED = new Pinned();

	/** See {@link #PRESENT}. */
	record Present() implements SideChoice {
	}

	/** See {@link #PINNED}. */
	record Pinned() implements SideChoice {
	}

	/**
	 * The document as it is, with another input.
	 *
	 * @param name what people call the input
	 * @param values {@code [inputCount]}; copied on the way in and out
	 */
	record Input(String name, double[] values) implements SideChoice {
		/** Copies the values. */
		public Input {
			values = values.clone();
		}

		/** {@return the values, as a new array} */
		@Override
		public double[] values() {
			return values.clone();
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Input input && name.equals(input.name) && Arrays.equals(values, input.values);
		}

		@Override
		public int hashCode() {
			return 31 * name.hashCode() + Arrays.hashCode(values);
		}
	}

	/**
	 * Another network, with the input of the other side if it has as many values, otherwise with the input that it has.
	 *
	 * @param name what people call it
	 * @param key what it is known by, so that the same network is the same choice
	 * @param state gives it as it is now; empty when it is not open any more
	 */
	record OtherNetwork(String name, Object key, Supplier<Optional<InspectionState>> state) implements SideChoice {
		@Override
		public boolean equals(Object other) {
			return other instanceof OtherNetwork network && key.equals(network.key);
		}

		@Override
		public int hashCode() {
			return key.hashCode();
		}
	}
}
