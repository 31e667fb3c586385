// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.input;

import org.netwright.core.compile.NetworkSnapshot;

/**
 * The rows and columns in which the values of an input stand, row by row.
 *
 * @param rows 0 or more
 * @param columns 0 or more; rows times columns is the number of values
 */
public record ImageShape(int rows, int columns) {

	/**
	 * The shape of a network's input layer.
	 *
	 * @param network the network
	 * @return its image; one column where the layer is not arranged as one
	 */
	public static ImageShape of(NetworkSnapshot network) {
		int inputs = network.graph().inputCount();
		boolean image = network.rows(0) * network.columns(0) == inputs;
		return image ? new ImageShape(network.rows(0), network.columns(0)) : new ImageShape(inputs, 1);
	}

	/** {@return whether there are as many rows as columns} */
	public boolean isSquare() {
		return rows == columns;
	}

	/** {@return the number of values} */
	public int size() {
		return rows * columns;
	}
}
