// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.template;

import org.netwright.core.internal.template.Messages;

/**
 * What a new layer and its neurons are called.
 *
 * @param id of the layer
 * @param name of the layer
 * @param start what the ids of its neurons start with
 * @param neuron the name of a neuron, with its number as {@code {0}}
 */
record LayerWords(String id, String name, String start, String neuron) {

	static LayerWords of(Shape shape, int index) {
		if (index == 0) {
			return shape.input().isImage() ? new LayerWords("pixels", Messages.pixels, "in", Messages.pixelNeuron)
					: new LayerWords("input", Messages.input, "in", Messages.inputNeuron);
		}
		if (index == shape.layers().size() - 1) {
			return new LayerWords("output", Messages.output, "out", Messages.outputNeuron);
		}
		if (shape.hiddenLayerCount() == 1) {
			return new LayerWords("hidden", Messages.hidden, "h1-", Messages.hiddenNeuron);
		}
		return new LayerWords("hidden" + index, ShapeReader.say(Messages.hiddenNumber, index), "h" + index + "-",
				ShapeReader.say(Messages.hiddenNumberNeuron, index, "{0}"));
	}

	String neuronId(int number) {
		return start + number;
	}

	String neuronName(int number) {
		return ShapeReader.say(neuron, number);
	}
}
