// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.whatif;

/**
 * What happens when one neuron or one connection is switched off.
 *
 * @param part what is switched off
 * @param changed how many of the inputs have another winner then, or none instead of one, or one instead of none
 * @param largest the largest amount by which an output changes for one of the inputs
 */
public record Effect(Part part, int changed, double largest) {

	/**
	 * A neuron or a connection.
	 *
	 * @param neuron a neuron index; -1 for a connection
	 * @param connection a connection index; -1 for a neuron
	 */
	public record Part(int neuron, int connection) {

		/**
		 * A neuron.
		 *
		 * @param index a neuron index
		 * @return that neuron
		 */
		public static Part neuron(int index) {
			return new Part(index, -1);
		}

		/**
		 * A connection.
		 *
		 * @param index a connection index
		 * @return that connection
		 */
		public static Part connection(int index) {
			return new Part(-1, index);
		}
	}
}
