// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Position;
import org.netwright.model.SampleSet;
import org.netwright.model.file.NetworkFile;
import org.netwright.model.file.NetworkFileException;

/**
 * A copy of some neurons, layers and notes of a document with the connections among them and those to the outside, for
 * the clipboard. It does not change when the document does. {@link Paste} puts it into a document.
 *
 * <p>Its text is a network document in the native format: all layers of the document in their places, empty but for the
 * copied neurons, and one more with the neurons outside that are connected to them. What a document has no place for is
 * in the options of a sample set: which layers were copied as a whole, and which one is outside. The text of any other
 * document is a fragment as well, of all its layers and notes.
 */
public final class Fragment {

	static final String MARKS = "org.netwright.fragment";
	static final String WHOLE = "whole";
	static final String OUTSIDE = "outside";

	private static final URI CLIPBOARD = URI.create("clipboard:/fragment.netwright");

	private final Network network;
	private final Set<String> whole = new HashSet<>();
	private Layer outside;

	private Fragment(Network network) {
		this.network = network;
		SampleSet marks = network.getSampleSets().stream().filter(set -> MARKS.equals(set.getName())).findFirst().orElse(null);
		for (Layer layer : network.getLayers()) {
			String mark = marks == null ? WHOLE : marks.getOptions().get(layer.getId());
			if (WHOLE.equals(mark)) {
				whole.add(layer.getId());
			} else if (OUTSIDE.equals(mark)) {
				outside = layer;
			}
		}
	}

	/**
	 * Copies elements.
	 *
	 * @param elements of one document, not modified; a layer stands for all its neurons; connections come with their ends
	 *     and need not be named, and what else is no layer, neuron or note, or in no document, is left out
	 * @return the copy
	 */
	public static Fragment of(Collection<? extends EObject> elements) {
		return new Fragment(new FragmentCopy(elements).make());
	}

	/**
	 * Whether a text may be one: a quick look that does not read it.
	 *
	 * @param text any text, or null
	 * @return false if {@link #parse} would fail for sure
	 */
	public static boolean isFragment(String text) {
		return text != null && text.stripLeading().startsWith("<") && text.contains("https://netwright.org/model/");
	}

	/**
	 * Reads a text.
	 *
	 * @param text what {@link #text()} made, or the text of a network document
	 * @return the fragment
	 * @throws NetworkFileException if it is something else; the message is for people
	 */
	public static Fragment parse(String text) throws NetworkFileException {
		return parse(text, UnaryOperator.identity());
	}

	/**
	 * Reads a text, and lets somebody see how far that is, and break it off. On any thread.
	 *
	 * @param text what {@link #text()} made, or the text of a network document
	 * @param watch puts a stream around the one that is read; its {@code read} may throw a
	 *     {@link java.util.concurrent.CancellationException}, which is passed on
	 * @return the fragment
	 * @throws NetworkFileException if it is something else; the message is for people
	 */
	public static Fragment parse(String text, UnaryOperator<InputStream> watch) throws NetworkFileException {
		return new Fragment(NetworkFile.load(CLIPBOARD, watch.apply(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
	}

	/** {@return the fragment as a text, in UTF-8 where it is written} */
	public String text() {
		return text(UnaryOperator.identity());
	}

	/**
	 * The fragment as a text, in UTF-8 where it is written. On any thread.
	 *
	 * @param watch puts a stream around the one that is written; its {@code write} may throw a
	 *     {@link java.util.concurrent.CancellationException}, which is passed on
	 * @return what {@link #parse} reads
	 */
	public String text(UnaryOperator<OutputStream> watch) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (OutputStream watched = watch.apply(out)) {
			NetworkFile.write(network, watched);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	/** {@return whether nothing was copied} */
	public boolean isEmpty() {
		return elements().isEmpty();
	}

	/** {@return how many elements were copied: whole layers, neurons of others, notes} */
	public int size() {
		return elements().size();
	}

	/** {@return how many connections there are, those to the outside included} */
	public long connectionCount() {
		return network.getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).mapToLong(neuron -> neuron.getIncoming().size()).sum();
	}

	/** {@return where what was copied is, as far as it has positions, in diagram units; a new list} */
	public List<Position> positions() {
		List<Position> positions = new ArrayList<>();
		for (Layer layer : network.getLayers()) {
			if (!isOutside(layer)) {
				positions.add(isWhole(layer) ? layer.getPosition() : null);
				layer.getNeurons().forEach(neuron -> positions.add(neuron.getPosition()));
			}
		}
		network.getNotes().forEach(note -> positions.add(note.getPosition()));
		positions.removeIf(Objects::isNull);
		return positions;
	}

	/** {@return whether there are connections to neurons that were not copied} */
	public boolean hasOutside() {
		return outside != null && !outside.getNeurons().isEmpty();
	}

	/** The copies, not to be modified. Layers are in the places that they had in the document. */
	Network network() {
		return network;
	}

	/** Whether a layer of the fragment was copied with all that belongs to it. */
	boolean isWhole(Layer layer) {
		return whole.contains(layer.getId());
	}

	/** Whether a layer of the fragment holds the neurons outside. */
	boolean isOutside(Layer layer) {
		return layer == outside;
	}

	/** What was copied: whole layers, neurons of others, notes. */
	List<EObject> elements() {
		List<EObject> elements = new ArrayList<>();
		for (Layer layer : network.getLayers()) {
			if (isWhole(layer)) {
				elements.add(layer);
			} else if (!isOutside(layer)) {
				elements.addAll(layer.getNeurons());
			}
		}
		elements.addAll(network.getNotes());
		return elements;
	}

	/** Whether a neuron of the fragment is one outside. */
	boolean isOutside(Neuron neuron) {
		return isOutside(neuron.getLayer());
	}
}
