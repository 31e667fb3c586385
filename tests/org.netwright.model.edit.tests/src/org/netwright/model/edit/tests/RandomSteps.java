// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.netwright.model.Arrangement;
import org.netwright.model.Connection;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Layer;
import org.netwright.model.LayerDisplay;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Position;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.Tint;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.AddLayer;
import org.netwright.model.edit.step.AddNeurons;
import org.netwright.model.edit.step.AddNote;
import org.netwright.model.edit.step.AddSampleSet;
import org.netwright.model.edit.step.AddSamples;
import org.netwright.model.edit.step.Connect;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.Disconnect;
import org.netwright.model.edit.step.MoveLayer;
import org.netwright.model.edit.step.MoveNeuron;
import org.netwright.model.edit.step.MoveSamples;
import org.netwright.model.edit.step.RemoveSamples;
import org.netwright.model.edit.step.SetArrangement;
import org.netwright.model.edit.step.SetBias;
import org.netwright.model.edit.step.SetConnectionEnabled;
import org.netwright.model.edit.step.SetDecision;
import org.netwright.model.edit.step.SetDescription;
import org.netwright.model.edit.step.SetExpectation;
import org.netwright.model.edit.step.SetFunction;
import org.netwright.model.edit.step.SetInputRange;
import org.netwright.model.edit.step.SetLayerDisplay;
import org.netwright.model.edit.step.SetName;
import org.netwright.model.edit.step.SetNeuronEnabled;
import org.netwright.model.edit.step.SetNoteBounds;
import org.netwright.model.edit.step.SetNoteText;
import org.netwright.model.edit.step.SetNumbers;
import org.netwright.model.edit.step.SetPositions;
import org.netwright.model.edit.step.SetSampleValues;
import org.netwright.model.edit.step.SetTint;
import org.netwright.model.edit.step.SetViewSettings;
import org.netwright.model.edit.step.SetWeight;

/** Steps of every kind with random arguments, most of them right. The same seed gives the same ones. */
final class RandomSteps {

	/** How many kinds of steps there are, without compound ones. */
	static final int KINDS = 41;

	private static final double[] NUMBERS = { 0, -0.0, 0.5, 1, 2, -1, 1e-9, 1e300, Double.MIN_VALUE, Double.NaN };
	private static final String[] TEXTS = { null, "", "Edge", "edge", "zwei Zeilen\nmit Umlaut ä", "<&\"'>", "\u0001" };

	private final Network network;
	private final Random random;
	private final RandomLessonSteps lessons;
	private int kind;

	RandomSteps(Network network, Random random) {
		this.network = network;
		this.random = random;
		lessons = new RandomLessonSteps(network, random, this::text);
	}

	/** Now and then of the same kind as the one before, so that gestures have something to merge. */
	Step next() {
		if (random.nextBoolean()) {
			kind = random.nextInt(KINDS + 3);
		}
		if (kind < KINDS) {
			return step(kind);
		}
		return new CompoundStep("Several", Stream.generate(() -> step(random.nextInt(KINDS))).limit(random.nextInt(4)).toList());
	}

	private Step step(int kind) {
		Step step = kind < 10 ? structure(kind) : kind < 20 ? values(kind) : kind < 30 ? rest(kind)
				: kind < 38 ? new RandomEditorSteps(network, random).step(kind - 30) : lessons.next();
		return step == null ? new SetName(network, text()) : step;
	}

	private Step structure(int kind) {
		Layer layer = any(network.getLayers());
		Neuron neuron = any(neurons());
		if (kind == 9 || layer == null) {
			return new AddLayer(network, random.nextInt(network.getLayers().size() + 1), text(), any(List.of("tanh", "relu")), random.nextInt(4), random);
		}
		return switch (kind) {
			case 0, 1 -> new AddNeurons(layer, random.nextInt(layer.getNeurons().size() + 2), random.nextInt(4), random);
			case 2 -> neuron == null ? null : new Connect(neuron, any(neurons()), number());
			case 3 -> new Connect(some(neurons()), some(neurons()), random::nextGaussian);
			case 4 -> new Connect(layer.getNeurons(), any(network.getLayers()).getNeurons(), random::nextGaussian);
			case 5 -> new Disconnect(some(connections()));
			case 6 -> new Delete(mixed());
			case 7 -> neuron == null ? null : new MoveNeuron(neuron, random.nextInt(neurons().size()));
			default -> new MoveLayer(layer, random.nextInt(network.getLayers().size() + 1));
		};
	}

	private Step values(int kind) {
		Layer layer = any(network.getLayers());
		Neuron neuron = any(neurons());
		if (layer == null || neuron == null) {
			return null;
		}
		return switch (kind) {
			case 10 -> new SetBias(some(neurons()), number());
			case 11 -> new SetWeight(some(connections()), number());
			case 12 -> new SetNeuronEnabled(some(neurons()), random.nextBoolean());
			case 13 -> new SetConnectionEnabled(some(connections()), random.nextBoolean());
			case 14 -> any(List.<Supplier<Step>>of(() -> new SetName(neuron, text()), () -> new SetName(layer, text()))).get();
			case 15 -> SetFunction.ofLayers(some(network.getLayers()), "prelu", parameters());
			case 16 -> random.nextBoolean() ? SetFunction.ofNeurons(some(neurons()), null, Map.of()) : SetFunction.ofNeurons(some(neurons()), "prelu", parameters());
			case 17 -> SetPositions.move(positions());
			case 18 -> SetPositions.arrange(positions().keySet());
			default -> random.nextBoolean() ? new SetArrangement(layer, random.nextInt(3), random.nextInt(4))
					: new SetArrangement(layer, 1, layer.getNeurons().size());
		};
	}

	private Step rest(int kind) {
		return switch (kind) {
			case 20 -> new SetNumbers(network, random.doubles(connections().size()).toArray(), random.doubles(neurons().size()).toArray());
			case 21 -> new SetInputRange(network, number(), number(), number());
			case 22 -> random.nextBoolean() ? SetDecision.argmax(network) : SetDecision.threshold(network, number());
			case 23 -> random.nextBoolean() ? new SetViewSettings(network, any(EdgeFilterKind.VALUES), number(), Arrangement.COLUMNS)
					: new SetLayerDisplay(some(network.getLayers()), any(LayerDisplay.VALUES));
			case 24 -> new SetDescription(network, text());
			case 25, 26 -> random.nextInt(3) == 0 ? tint() : note();
			default -> sample(kind);
		};
	}

	private Step note() {
		Note note = any(network.getNotes());
		if (note == null || random.nextInt(3) == 0) {
			return new AddNote(network, text(), position(), random);
		}
		return random.nextBoolean() ? new SetNoteText(note, text()) : new SetNoteBounds(note, position(), number(), number());
	}

	private Step tint() {
		List<EObject> elements = new ArrayList<>(some(network.getLayers()));
		elements.addAll(some(network.getNotes()));
		return new SetTint(elements, any(Tint.VALUES));
	}

	private Step sample(int kind) {
		SampleSet set = any(network.getSampleSets());
		if (set == null || random.nextInt(10) == 0) {
			SampleSet added = Documents.FACTORY.createSampleSet();
			added.setLocation(any(List.of("digits.csv", "")));
			return new AddSampleSet(network, random.nextInt(network.getSampleSets().size() + 1), added);
		}
		Sample sample = any(set.getSamples());
		if (sample == null || random.nextInt(4) == 0) {
			Sample added = Documents.FACTORY.createSample();
			added.setValues(random.doubles(network.getLayers().isEmpty() ? 0 : network.getLayers().getFirst().getNeurons().size()).toArray());
			return new AddSamples(set, random.nextInt(set.getSamples().size() + 1), List.of(added));
		}
		if (kind == 27) {
			return random.nextInt(3) == 0 ? new RemoveSamples(List.of(set)) : new RemoveSamples(some(set.getSamples()));
		}
		if (kind == 28) {
			return random.nextBoolean() ? new SetSampleValues(sample, random.doubles(sample.getValues() == null ? 0 : sample.getValues().length).toArray())
					: random.nextBoolean() ? new SetName(sample, text()) : new SetName(set, text());
		}
		return random.nextInt(3) == 0 ? new MoveSamples(some(set.getSamples()), random.nextBoolean()) : expectation(sample);
	}

	private Step expectation(Sample sample) {
		Neuron winner = network.getLayers().isEmpty() ? null : any(network.getLayers().getLast().getNeurons());
		return switch (random.nextInt(4)) {
			case 0 -> SetExpectation.nothing(sample);
			case 1 -> SetExpectation.undecided(sample);
			case 2 -> SetExpectation.winner(sample, winner, number());
			default -> SetExpectation.values(sample, random.doubles(winner == null ? 1 : winner.getLayer().getNeurons().size()).toArray(), number());
		};
	}

	private List<Neuron> neurons() {
		return Documents.neurons(network);
	}

	private List<Connection> connections() {
		return Documents.connections(network);
	}

	private List<EObject> mixed() {
		List<EObject> mixed = new ArrayList<>(some(neurons()));
		mixed.addAll(some(connections()));
		if (random.nextInt(3) == 0) {
			mixed.addAll(some(network.getNotes()));
			mixed.addAll(some(network.getLayers()));
		}
		return mixed;
	}

	private Map<EObject, Position> positions() {
		Map<EObject, Position> positions = new LinkedHashMap<>();
		some(neurons()).forEach(neuron -> positions.put(neuron, position()));
		some(network.getLayers()).forEach(layer -> positions.put(layer, position()));
		some(network.getNotes()).forEach(note -> positions.put(note, position()));
		return positions;
	}

	private Map<String, Double> parameters() {
		Map<String, Double> parameters = new LinkedHashMap<>();
		List.of("leak", "limit", "slope").forEach(name -> {
			if (random.nextBoolean()) {
				parameters.put(name, number());
			}
		});
		return parameters;
	}

	/** Up to three elements, each once. */
	private <T> List<T> some(List<? extends T> list) {
		return random.ints(list.isEmpty() ? 0 : random.nextInt(4), 0, Math.max(list.size(), 1)).distinct().<T>mapToObj(list::get).toList();
	}

	private <T> T any(List<? extends T> list) {
		return list.isEmpty() ? null : list.get(random.nextInt(list.size()));
	}

	private Position position() {
		return random.nextInt(5) == 0 ? new Position(0, 0) : new Position(random.nextInt(100), random.nextInt(100));
	}

	private double number() {
		return NUMBERS[random.nextInt(NUMBERS.length)];
	}

	private String text() {
		return TEXTS[random.nextInt(TEXTS.length)];
	}
}
