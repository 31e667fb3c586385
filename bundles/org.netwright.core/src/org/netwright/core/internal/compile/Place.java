// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.compile;

import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;

/** Names elements of a document in messages: the id finds it, the name is what people know. */
public final class Place {

	private Place() {
	}

	/**
	 * Names a neuron.
	 *
	 * @param neuron the neuron
	 * @return for example {@code neuron h1-1 (Line 1)}
	 */
	public static String of(Neuron neuron) {
		return "neuron " + of(neuron.getId(), neuron.getName());
	}

	/**
	 * Names a layer.
	 *
	 * @param layer the layer
	 * @return for example {@code layer lines (Lines)}
	 */
	public static String of(Layer layer) {
		return "layer " + of(layer.getId(), layer.getName());
	}

	/**
	 * Names a sample.
	 *
	 * @param set its set
	 * @param sample the sample
	 * @return for example {@code sample 'cross' of set 'Shapes'} or {@code sample 3}
	 */
	public static String of(SampleSet set, Sample sample) {
		String own = has(sample.getName()) ? "'" + sample.getName() + "'" : "" + (set.getSamples().indexOf(sample) + 1);
		return "sample " + own + (has(set.getName()) ? " of set '" + set.getName() + "'" : "");
	}

	/**
	 * Joins id and name.
	 *
	 * @param id an id, perhaps null
	 * @param name a name, perhaps null or empty
	 * @return the id, with the name behind it where there is one that says more
	 */
	public static String of(String id, String name) {
		return has(name) && !name.equals(id) ? (has(id) ? id : "without id") + " (" + name + ")"
				: has(id) ? id : "without id and name";
	}

	/**
	 * Begins a sentence.
	 *
	 * @param text not empty
	 * @return the text with a capital
	 */
	public static String capital(String text) {
		return Character.toUpperCase(text.charAt(0)) + text.substring(1);
	}

	private static boolean has(String text) {
		return text != null && !text.isBlank();
	}
}
