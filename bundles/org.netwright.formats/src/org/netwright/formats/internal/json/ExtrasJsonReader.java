// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.internal.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.netwright.model.Arrangement;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Expectation;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.Tint;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.ViewSettings;
import org.netwright.model.WinnerExpectation;

/** Reads what belongs to the document beside the network itself: samples, notes and view settings. */
final class ExtrasJsonReader {

	private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;

	private record Winner(WinnerExpectation expectation, String called, String path) {
	}

	private final JsonCursor cursor;
	private final Network network;
	private final List<Winner> winners = new ArrayList<>();

	ExtrasJsonReader(JsonCursor cursor, Network network) {
		this.cursor = cursor;
		this.network = network;
	}

	/** Reads the short form: one set without a name, before all others. */
	void unnamedSet() throws IOException {
		if (!cursor.skipNull()) {
			SampleSet set = FACTORY.createSampleSet();
			network.getSampleSets().add(0, set);
			cursor.array(() -> sample(set));
		}
	}

	void sampleSets() throws IOException {
		if (!cursor.skipNull()) {
			cursor.array(this::sampleSet);
		}
	}

	private void sampleSet() throws IOException {
		SampleSet set = FACTORY.createSampleSet();
		network.getSampleSets().add(set);
		cursor.object(name -> {
			switch (name) {
				case "name" -> set.setName(cursor.text());
				case "samples" -> {
					if (!cursor.skipNull()) {
						cursor.array(() -> sample(set));
					}
				}
				case "location" -> set.setLocation(cursor.text());
				case "reader" -> set.setReader(cursor.text());
				case "options" -> {
					if (!cursor.skipNull()) {
						cursor.object(option -> set.getOptions().put(option, cursor.text()));
					}
				}
				default -> cursor.skip();
			}
		});
	}

	private void sample(SampleSet set) throws IOException {
		Sample sample = FACTORY.createSample();
		set.getSamples().add(sample);
		cursor.object(name -> {
			switch (name) {
				case "name" -> sample.setName(cursor.text());
				case "values" -> sample.setValues(cursor.numbers());
				case "expected" -> sample.setExpectation(expectation());
				default -> cursor.skip();
			}
		});
	}

	private Expectation expectation() throws IOException {
		if (cursor.skipNull()) {
			return null;
		}
		WinnerExpectation winner = FACTORY.createWinnerExpectation();
		ValuesExpectation values = FACTORY.createValuesExpectation();
		boolean[] given = { false, false };
		cursor.object(name -> {
			switch (name) {
				case "winner" -> {
					given[0] = true;
					String path = cursor.path();
					String called = cursor.text();
					if (called != null) {
						winners.add(new Winner(winner, called, path));
					}
				}
				case "margin" -> winner.setMargin(cursor.number());
				case "values" -> {
					given[1] = true;
					values.setValues(cursor.numbers());
				}
				case "tolerance" -> values.setTolerance(cursor.number());
				default -> cursor.skip();
			}
		});
		if (given[0] == given[1]) {
			throw cursor.errorBefore("an expectation has either \"winner\" (an output neuron, or null for none) or \"values\". "
					+ (given[0] ? "Remove one of them." : "Add one of them."));
		}
		return given[0] ? winner : values;
	}

	/** Finds the neurons that are expected to win, when all neurons are known. */
	void resolveWinners(NeuronTable table) throws IOException {
		List<Layer> layers = network.getLayers();
		List<Neuron> outputs = layers.isEmpty() ? List.of() : layers.get(layers.size() - 1).getNeurons();
		for (Winner winner : winners) {
			winner.expectation.setWinner(find(winner, outputs, table));
		}
	}

	private Neuron find(Winner winner, List<Neuron> outputs, NeuronTable table) throws IOException {
		List<Neuron> byId = outputs.stream().filter(neuron -> winner.called.equals(neuron.getId())).toList();
		List<Neuron> byName = outputs.stream().filter(neuron -> winner.called.equals(neuron.getName())).toList();
		if (byId.size() == 1) {
			return byId.get(0);
		}
		if (byName.size() > 1) {
			throw cursor.errorAt(winner.path, byName.size() + " output neurons are called \"" + winner.called
					+ "\". Write the id of one of them: " + byName.stream().map(Neuron::getId).collect(Collectors.joining(", ")) + ".");
		}
		Neuron found = byName.isEmpty() ? table.find(winner.called) : byName.get(0);
		if (found == null) {
			throw cursor.errorAt(winner.path, "no output neuron is called \"" + winner.called + "\". "
					+ (outputs.isEmpty() ? "There are none." : "Write one of: " + names(outputs) + "."));
		}
		return found;
	}

	private static String names(List<Neuron> outputs) {
		String names = outputs.stream().limit(20).map(neuron -> neuron.getName() == null ? neuron.getId() : neuron.getName())
				.collect(Collectors.joining(", "));
		return outputs.size() > 20 ? names + ", ..." : names;
	}

	void notes() throws IOException {
		if (!cursor.skipNull()) {
			cursor.array(this::note);
		}
	}

	private void note() throws IOException {
		Note note = FACTORY.createNote();
		network.getNotes().add(note);
		cursor.object(name -> {
			switch (name) {
				case "id" -> note.setId(cursor.text());
				case "text" -> note.setText(cursor.text());
				case "position" -> note.setPosition(NetworkJsonReader.position(cursor));
				case "width" -> note.setWidth(cursor.number());
				case "height" -> note.setHeight(cursor.number());
				case "tint" -> note.setTint(cursor.literal(Tint.values()));
				default -> cursor.skip();
			}
		});
	}

	void viewSettings() throws IOException {
		if (cursor.skipNull()) {
			return;
		}
		ViewSettings settings = FACTORY.createViewSettings();
		network.setViewSettings(settings);
		cursor.object(name -> {
			switch (name) {
				case "edgeFilter" -> settings.setEdgeFilter(cursor.literal(EdgeFilterKind.values()));
				case "edgeFilterLimit" -> settings.setEdgeFilterLimit(cursor.number());
				case "arrangement" -> settings.setArrangement(cursor.literal(Arrangement.values()));
				default -> cursor.skip();
			}
		});
	}
}
