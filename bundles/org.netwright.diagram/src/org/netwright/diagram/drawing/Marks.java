// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.Map;

/**
 * What is wrong where in a picture. Immutable.
 *
 * @param neurons by neuron index; indices that the scene does not have are ignored
 * @param layers by the layer's place in the document, likewise
 */
public record Marks(Map<Integer, Mark> neurons, Map<Integer, Mark> layers) {

	/** Nothing is wrong. */
	public static final Marks NONE = new Marks(Map.of(), Map.of());

	/** Copies both. */
	public Marks {
		neurons = Map.copyOf(neurons);
		layers = Map.copyOf(layers);
	}

	/**
	 * What is wrong in one place.
	 *
	 * @param error whether it is an error and not only a warning
	 * @param text what a person reads about it
	 */
	public record Mark(boolean error, String text) {

		/**
		 * This mark with a further problem of the same place.
		 *
		 * @param other the further one
		 * @return an error if one of both is; with both texts, one below the other
		 */
		public Mark and(Mark other) {
			return new Mark(error || other.error, text + "\n" + other.text);
		}
	}
}
