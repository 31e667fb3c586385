// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;

/**
 * Makes ids that a document does not have: short, readable, and with a random end, so that two branches of a repository
 * that both add something do not collide. It knows the ids that the document had when it was made, and its own.
 */
public final class FreshIds {

	/** Digits and letters without those that are taken for others: i, l, o, u. */
	private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
	private static final int RANDOM_LENGTH = 5;
	private static final int NAME_LENGTH = 24;

	private final RandomGenerator random;
	private final Set<String> used = new HashSet<>();

	/**
	 * Begins with ids that differ each time.
	 *
	 * @param network the document; not modified
	 */
	public FreshIds(Network network) {
		this(network, new SplittableRandom());
	}

	/**
	 * Begins with ids that a generator decides.
	 *
	 * @param network the document; not modified
	 * @param random where the random ends come from; advanced
	 */
	public FreshIds(Network network, RandomGenerator random) {
		this.random = random;
		for (Layer layer : network.getLayers()) {
			used.add(layer.getId());
			for (Neuron neuron : layer.getNeurons()) {
				used.add(neuron.getId());
			}
		}
		for (Note note : network.getNotes()) {
			used.add(note.getId());
		}
	}

	/**
	 * An id for a neuron.
	 *
	 * @param layer the layer that it comes into
	 * @return the layer's id, a hyphen and five random digits and letters
	 */
	public String neuron(Layer layer) {
		return withRandomEnd(layer.getId());
	}

	/**
	 * An id for a layer.
	 *
	 * @param name what people call it, or null
	 * @return the name in small letters, digits and hyphens, with a random end if that is taken; "layer" with a random end
	 *     if there is no name
	 */
	public String layer(String name) {
		String readable = name == null ? "" : readable(name);
		if (readable.isEmpty()) {
			return withRandomEnd("layer");
		}
		return used.add(readable) ? readable : withRandomEnd(readable);
	}

	/** {@return an id for a note: "note" with a random end} */
	public String note() {
		return withRandomEnd("note");
	}

	private static String readable(String name) {
		String letters = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT).replace("\u00DF", "ss");
		String words = letters.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return words.length() <= NAME_LENGTH ? words : words.substring(0, NAME_LENGTH).replaceAll("-$", "");
	}

	private String withRandomEnd(String start) {
		String id;
		do {
			StringBuilder text = new StringBuilder(start).append('-');
			for (int i = 0; i < RANDOM_LENGTH; i++) {
				text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
			}
			id = text.toString();
		} while (!used.add(id));
		return id;
	}
}
