// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.internal.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.netwright.model.Arrangement;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Expectation;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.ViewSettings;
import org.netwright.model.WinnerExpectation;

/** Writes what belongs to the document beside the network itself: samples, notes, lessons and view settings. */
final class ExtrasJsonWriter {

	private static final double DEFAULT_TOLERANCE = 1e-9;

	private final JsonText text;
	private final Network network;

	ExtrasJsonWriter(JsonText text, Network network) {
		this.text = text;
		this.network = network;
	}

	void write() throws IOException {
		List<SampleSet> sets = network.getSampleSets();
		boolean shortForm = !sets.isEmpty() && isPlain(sets.get(0));
		if (shortForm) {
			samples(sets.get(0));
		}
		List<SampleSet> others = sets.subList(shortForm ? 1 : 0, sets.size());
		if (!others.isEmpty()) {
			text.name("sampleSets").array(() -> {
				for (SampleSet set : others) {
					text.object(() -> set(set));
				}
			});
		}
		if (!network.getNotes().isEmpty()) {
			text.name("notes").array(() -> {
				for (Note note : network.getNotes()) {
					text.object(() -> note(note));
				}
			});
		}
		LessonsJson.write(text, network);
		viewSettings(network.getViewSettings());
	}

	private static boolean isPlain(SampleSet set) {
		return set.getName() == null && set.getLocation() == null && set.getReader() == null && set.getOptions().isEmpty();
	}

	private void set(SampleSet set) throws IOException {
		text.member("name", set.getName());
		text.member("location", set.getLocation());
		text.member("reader", set.getReader());
		if (!set.getOptions().isEmpty()) {
			text.name("options").shortObject(() -> {
				for (Map.Entry<String, String> option : set.getOptions()) {
					text.name(option.getKey()).text(option.getValue());
				}
			});
		}
		if (!set.getSamples().isEmpty()) {
			samples(set);
		}
	}

	private void samples(SampleSet set) throws IOException {
		text.name("samples").array(() -> {
			for (Sample sample : set.getSamples()) {
				text.object(() -> {
					text.member("name", sample.getName());
					if (sample.getValues() != null) {
						text.name("values").numbers(sample.getValues());
					}
					expectation(sample.getExpectation());
				});
			}
		});
	}

	private void expectation(Expectation expectation) throws IOException {
		if (expectation instanceof WinnerExpectation winner) {
			text.name("expected").shortObject(() -> {
				text.name("winner");
				if (winner.getWinner() == null) {
					text.nothing();
				} else {
					text.text(called(winner.getWinner()));
				}
				text.member("margin", winner.getMargin(), 0);
			});
		} else if (expectation instanceof ValuesExpectation values) {
			text.name("expected").shortObject(() -> {
				text.name("values");
				if (values.getValues() == null) {
					text.nothing();
				} else {
					text.numbers(values.getValues());
				}
				text.member("tolerance", values.getTolerance(), DEFAULT_TOLERANCE);
			});
		}
	}

	/** The neuron's name where that can mean nobody else, else its id. */
	private String called(Neuron winner) {
		String name = winner.getName();
		List<Layer> layers = network.getLayers();
		List<Neuron> outputs = layers.isEmpty() ? List.of() : layers.get(layers.size() - 1).getNeurons();
		boolean unique = name != null && !name.isBlank() && outputs.contains(winner) && outputs.stream()
				.noneMatch(other -> other != winner && (name.equals(other.getName()) || name.equals(other.getId())));
		return unique ? name : winner.getId();
	}

	private void note(Note note) throws IOException {
		text.member("id", note.getId());
		text.member("text", note.getText());
		text.member("position", note.getPosition());
		text.member("width", note.getWidth(), 0);
		text.member("height", note.getHeight(), 0);
		text.unlessNone("tint", note.getTint());
	}

	private void viewSettings(ViewSettings settings) throws IOException {
		if (settings == null) {
			return;
		}
		text.name("view").shortObject(() -> {
			if (settings.getEdgeFilter() != EdgeFilterKind.NONE) {
				text.member("edgeFilter", settings.getEdgeFilter().getLiteral());
			}
			text.member("edgeFilterLimit", settings.getEdgeFilterLimit(), 0);
			if (settings.getArrangement() != Arrangement.COLUMNS) {
				text.member("arrangement", settings.getArrangement().getLiteral());
			}
		});
	}
}
