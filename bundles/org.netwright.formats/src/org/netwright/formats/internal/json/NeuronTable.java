// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;

/**
 * The ids of a document while it is read: who is called what, who refers to whom, and at the end ids for those that
 * have none.
 */
final class NeuronTable {

	private record Waiting(Connection connection, String source, String path) {
	}

	private final JsonCursor cursor;
	private final List<String> warnings;
	private final Map<String, Neuron> neurons = new HashMap<>();
	private final Map<String, String> paths = new HashMap<>();
	private final List<Waiting> waiting = new ArrayList<>();

	NeuronTable(JsonCursor cursor, List<String> warnings) {
		this.cursor = cursor;
		this.warnings = warnings;
	}

	/** Takes in a neuron that may have an id. */
	void add(Neuron neuron, String path) throws IOException {
		String id = neuron.getId();
		if (id == null) {
			return;
		}
		String before = paths.putIfAbsent(id, path);
		if (before != null) {
			throw cursor.errorAt(path + ".id", "the id \"" + id + "\" is that of " + before
					+ " already. Give one of them another id, and look at the connections from it.");
		}
		neurons.put(id, neuron);
	}

	/** The neuron with an id, or null. */
	Neuron find(String id) {
		return neurons.get(id);
	}

	/** Sets the source of a connection, at once or, where it stands further down, at the end. */
	void refer(Connection connection, String source, String path) {
		Neuron neuron = neurons.get(source);
		if (neuron == null) {
			waiting.add(new Waiting(connection, source, path));
		} else {
			connection.setSource(neuron);
		}
	}

	/** Sets the sources that stood further down. */
	void resolve() throws IOException {
		for (Waiting each : waiting) {
			Neuron neuron = neurons.get(each.source);
			if (neuron == null) {
				throw cursor.errorAt(each.path, "no neuron has the id \"" + each.source
						+ "\". Correct the id, or remove the connection.");
			}
			each.connection.setSource(neuron);
		}
	}

	/** Adds up connections between the same two neurons; a disabled one adds nothing to an enabled one. */
	void addUpDuplicates(Network network) {
		for (Layer layer : network.getLayers()) {
			for (Neuron target : layer.getNeurons()) {
				addUp(target);
			}
		}
	}

	private void addUp(Neuron target) {
		Map<Neuron, Connection> first = new IdentityHashMap<>();
		Map<Neuron, Integer> counts = new IdentityHashMap<>();
		for (Iterator<Connection> all = target.getIncoming().iterator(); all.hasNext();) {
			Connection connection = all.next();
			Connection kept = first.putIfAbsent(connection.getSource(), connection);
			if (kept == null) {
				continue;
			}
			if (kept.isEnabled() == connection.isEnabled()) {
				kept.setWeight(kept.getWeight() + connection.getWeight());
			} else if (connection.isEnabled()) {
				kept.setWeight(connection.getWeight());
				kept.setEnabled(true);
			}
			counts.merge(connection.getSource(), 2, (count, two) -> count + 1);
			all.remove();
			connection.setSource(null);
		}
		counts.forEach((source, count) -> warnings.add(count + " connections from neuron \"" + source.getId()
				+ "\" to neuron \"" + target.getId() + "\" were added up to one of weight " + first.get(source).getWeight()
				+ "."));
	}

	/** Gives ids to whatever has none, or shares one with something that others refer to. */
	void complete(Network network) {
		Set<String> taken = new HashSet<>(neurons.keySet());
		// Ids that stand in the document go before those that are made.
		for (Layer layer : network.getLayers()) {
			layer.setId(kept(layer.getId(), "layer", taken));
		}
		for (Note note : network.getNotes()) {
			note.setId(kept(note.getId(), "note", taken));
		}
		int number = 0;
		for (Layer layer : network.getLayers()) {
			number++;
			if (layer.getId() == null) {
				layer.setId(free(slug(layer.getName(), "layer-" + number), taken));
			}
			int place = 0;
			for (Neuron neuron : layer.getNeurons()) {
				place++;
				if (neuron.getId() == null) {
					neuron.setId(free(layer.getId() + "-" + place, taken));
				}
			}
		}
		number = 0;
		for (Note note : network.getNotes()) {
			number++;
			if (note.getId() == null) {
				note.setId(free("note-" + number, taken));
			}
		}
	}

	private String kept(String id, String what, Set<String> taken) {
		if (id == null || taken.add(id)) {
			return id;
		}
		String other = free(id, taken);
		warnings.add("The id \"" + id + "\" of a " + what + " is used elsewhere too; the " + what + " now has the id \"" + other
				+ "\".");
		return other;
	}

	private static String free(String wanted, Set<String> taken) {
		String id = wanted;
		for (int n = 2; !taken.add(id); n++) {
			id = wanted + "-" + n;
		}
		return id;
	}

	private static String slug(String name, String otherwise) {
		if (name == null) {
			return otherwise;
		}
		String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return slug.isEmpty() ? otherwise : slug;
	}
}
