// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.program;

/** Neurons in neighbouring slots whose sums are computed in the same way. */
public sealed interface Block {

	/** {@return the first slot} */
	int from();

	/** {@return the slot behind the last one} */
	int to();

	/**
	 * Neurons that all have the same sources, in the same order. Their weights stand in panels of
	 * {@value Structure#PANEL} neurons, one behind the other: for each source the weights of the neurons of the panel.
	 * A last panel with fewer neurons is filled up with weights 0.
	 *
	 * @param from first slot
	 * @param to slot behind the last one
	 * @param sources {@code [K]}: the slots of the sources, in the order in which they are added
	 * @param weightStart where the weights of the first panel begin among all dense ones; each panel has
	 *     {@code K * PANEL}
	 * @param index its place among all dense blocks, counted from 0
	 */
	record Dense(int from, int to, int[] sources, int weightStart, int index) implements Block {

		/** {@return the number of neurons} */
		public int size() {
			return to - from;
		}
	}

	/**
	 * Neurons with sources of their own, see {@link Structure#entryStart}.
	 *
	 * @param from first slot
	 * @param to slot behind the last one
	 */
	record Sparse(int from, int to) implements Block {
	}
}
