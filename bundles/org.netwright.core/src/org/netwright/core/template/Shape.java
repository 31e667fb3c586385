// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.template;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The sizes of the layers of a network, the input layer first, as people write them: {@code 9-8-4-8-4}, or
 * {@code 3x3-8-4-8-4} where the inputs are an image of three rows and three columns.
 *
 * @param layers two or more
 */
public record Shape(List<LayerSize> layers) {

	/** The most connections that a new network may have: each is an object of about 100 bytes in the document. */
	public static final int MOST_CONNECTIONS = 2_000_000;
	/** The most neurons that a new network may have. */
	public static final int MOST_NEURONS = 200_000;
	/** The most layers that a new network may have. */
	public static final int MOST_LAYERS = 200;

	/** Copies the list. */
	public Shape {
		layers = List.copyOf(layers);
		if (layers.size() < 2) {
			throw new IllegalArgumentException("a network has an input and an output layer, not " + layers);
		}
	}

	/**
	 * Reads a shape: sizes between hyphens (or dashes or commas), each a number of neurons or rows x columns. Blanks do not
	 * matter.
	 *
	 * @param text such as {@code 9-8-4-8-4}
	 * @return a shape within the limits for layers and neurons
	 * @throws ShapeException if the text is none; names the place and the cure
	 */
	public static Shape parse(String text) throws ShapeException {
		return new Shape(new ShapeReader(text, null).read().stream().map(ShapeReader.Part::size).toList());
	}

	/** {@return the input layer} */
	public LayerSize input() {
		return layers.getFirst();
	}

	/** {@return how many layers are between input and output; more than one makes the network deep} */
	public int hiddenLayerCount() {
		return layers.size() - 2;
	}

	/** {@return how many neurons all layers have, inputs included} */
	public long neuronCount() {
		return layers.stream().mapToLong(LayerSize::count).sum();
	}

	/** {@return how many connections there are when each layer is fully connected to the next} */
	public long connectionCount() {
		long count = 0;
		for (int l = 1; l < layers.size(); l++) {
			count += (long) layers.get(l - 1).count() * layers.get(l).count();
		}
		return count;
	}

	/**
	 * This shape with other inputs.
	 *
	 * @param size of the input layer
	 * @return a shape
	 */
	public Shape withInput(LayerSize size) {
		List<LayerSize> changed = new ArrayList<>(layers);
		changed.set(0, size);
		return new Shape(changed);
	}

	/** {@return the shape as {@link #parse} reads it} */
	@Override
	public String toString() {
		return layers.stream().map(LayerSize::toString).collect(Collectors.joining("-"));
	}
}
