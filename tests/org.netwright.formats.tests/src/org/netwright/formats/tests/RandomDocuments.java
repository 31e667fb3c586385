// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.tests;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.netwright.model.Arrangement;
import org.netwright.model.Connection;
import org.netwright.model.Decision;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Expectation;
import org.netwright.model.InputRange;
import org.netwright.model.Layer;
import org.netwright.model.LayerDisplay;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.ParameterValue;
import org.netwright.model.Position;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.Tint;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.ViewSettings;
import org.netwright.model.WinnerExpectation;

/** Documents that use every feature of the model, by chance. The seed decides everything. */
final class RandomDocuments {

	private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;
	private static final String[] TEXTS = { null, "", "plain", "two words", "Größe – π ≈ 3", "\"quoted\" <&> \\", "line\nline\ttab",
			"😀", "null", "1e5" };

	private final Random random;
	private final List<Neuron> neurons = new ArrayList<>();
	private int ids;

	private RandomDocuments(long seed) {
		random = new Random(seed);
	}

	static Network make(long seed) {
		return new RandomDocuments(seed).network();
	}

	private Network network() {
		Network network = FACTORY.createNetwork();
		network.setName(text());
		network.setDescription(text());
		network.setDecision(random.nextBoolean() ? Decision.ARGMAX : Decision.THRESHOLD);
		network.setDecisionThreshold(random.nextBoolean() ? 0 : number());
		if (random.nextBoolean()) {
			InputRange range = FACTORY.createInputRange();
			range.setMinimum(number());
			range.setMaximum(number());
			range.setNeutral(number());
			network.setInputRange(range);
		}
		int layers = random.nextInt(5);
		for (int i = 0; i < layers; i++) {
			network.getLayers().add(layer());
		}
		connect(network);
		int sets = random.nextInt(4);
		for (int i = 0; i < sets; i++) {
			network.getSampleSets().add(set(network));
		}
		int notes = random.nextInt(3);
		for (int i = 0; i < notes; i++) {
			network.getNotes().add(note());
		}
		int lessons = random.nextInt(3);
		for (int i = 0; i < lessons; i++) {
			network.getLessons().add(lesson(network));
		}
		if (random.nextBoolean()) {
			network.setViewSettings(viewSettings());
		}
		return network;
	}

	private Layer layer() {
		Layer layer = FACTORY.createLayer();
		layer.setId("layer " + ids++);
		layer.setName(text());
		layer.setActivation(random.nextBoolean() ? "tanh" : text());
		layer.setRows(random.nextInt(3));
		layer.setColumns(random.nextInt(3));
		layer.setPosition(position());
		layer.setDisplay(LayerDisplay.values()[random.nextInt(LayerDisplay.values().length)]);
		layer.setTint(Tint.get(random.nextInt(Tint.VALUES.size())));
		if (random.nextInt(3) == 0) {
			addParameters(layer.getActivationParameters());
		}
		int count = random.nextInt(6);
		for (int i = 0; i < count; i++) {
			layer.getNeurons().add(neuron());
		}
		return layer;
	}

	private Neuron neuron() {
		Neuron neuron = FACTORY.createNeuron();
		neuron.setId("n" + ids++);
		neuron.setName(text());
		neuron.setBias(random.nextBoolean() ? 0 : number());
		neuron.setEnabled(random.nextInt(4) > 0);
		neuron.setPosition(position());
		if (random.nextInt(4) == 0) {
			neuron.setActivation("org.example.Swish");
			addParameters(neuron.getActivationParameters());
		}
		neurons.add(neuron);
		return neuron;
	}

	private void addParameters(List<ParameterValue> parameters) {
		List<String> names = new ArrayList<>(List.of("slope", "a", "β"));
		Collections.shuffle(names, random);
		for (String name : names.subList(0, random.nextInt(4))) {
			ParameterValue parameter = FACTORY.createParameterValue();
			parameter.setName(name);
			parameter.setValue(number());
			parameters.add(parameter);
		}
	}

	/** Connections run anywhere, forwards, backwards, into inputs: storing must not mind. */
	private void connect(Network network) {
		for (Layer layer : network.getLayers()) {
			for (Neuron target : layer.getNeurons()) {
				List<Neuron> sources = new ArrayList<>(neurons);
				Collections.shuffle(sources, random);
				for (Neuron source : sources.subList(0, random.nextInt(sources.size() + 1))) {
					Connection connection = FACTORY.createConnection();
					connection.setSource(source);
					connection.setWeight(random.nextInt(5) == 0 ? 0 : number());
					connection.setEnabled(random.nextInt(5) > 0);
					target.getIncoming().add(connection);
				}
			}
		}
	}

	private SampleSet set(Network network) {
		SampleSet set = FACTORY.createSampleSet();
		set.setName(text());
		if (random.nextInt(3) == 0) {
			set.setLocation("folder/data%20file.csv.gz");
			set.setReader(random.nextBoolean() ? "csv" : null);
			set.getOptions().put("label-column", "last");
			set.getOptions().put("from", "0,16");
		}
		int count = random.nextInt(4);
		for (int i = 0; i < count; i++) {
			Sample sample = FACTORY.createSample();
			sample.setName(text());
			sample.setValues(random.nextInt(5) == 0 ? null : numbers());
			sample.setExpectation(expectation(network));
			set.getSamples().add(sample);
		}
		return set;
	}

	private Expectation expectation(Network network) {
		switch (random.nextInt(4)) {
			case 0 -> {
				return null;
			}
			case 1 -> {
				ValuesExpectation values = FACTORY.createValuesExpectation();
				values.setValues(numbers());
				values.setTolerance(random.nextBoolean() ? 1e-9 : number());
				return values;
			}
			default -> {
				WinnerExpectation winner = FACTORY.createWinnerExpectation();
				winner.setMargin(random.nextBoolean() ? 0 : number());
				List<Neuron> outputs = network.getLayers().isEmpty() ? List.of() : network.getLayers().getLast().getNeurons();
				if (!outputs.isEmpty() && random.nextInt(4) > 0) {
					winner.setWinner(outputs.get(random.nextInt(outputs.size())));
				}
				return winner;
			}
		}
	}

	private Note note() {
		Note note = FACTORY.createNote();
		note.setId("note" + ids++);
		note.setText(text());
		note.setPosition(position());
		note.setWidth(random.nextBoolean() ? 0 : number());
		note.setHeight(random.nextBoolean() ? 0 : number());
		note.setTint(Tint.get(random.nextInt(Tint.VALUES.size())));
		return note;
	}

	private Lesson lesson(Network network) {
		Lesson lesson = FACTORY.createLesson();
		lesson.setName(text());
		lesson.setDescription(text());
		for (int i = random.nextInt(4); i > 0; i--) {
			LessonStep step = FACTORY.createLessonStep();
			step.setTitle(text());
			step.setNote(text());
			step.setSample(text());
			step.setValues(random.nextBoolean() ? null : numbers());
			if (random.nextInt(3) > 0 && !neurons.isEmpty()) {
				step.setNeuron(neurons.get(random.nextInt(neurons.size())));
			} else if (random.nextBoolean() && !network.getLayers().isEmpty()) {
				step.setLayer(network.getLayers().get(random.nextInt(network.getLayers().size())));
			}
			lesson.getSteps().add(step);
		}
		return lesson;
	}

	private ViewSettings viewSettings() {
		ViewSettings settings = FACTORY.createViewSettings();
		settings.setEdgeFilter(EdgeFilterKind.values()[random.nextInt(EdgeFilterKind.values().length)]);
		settings.setEdgeFilterLimit(random.nextBoolean() ? 0 : number());
		settings.setArrangement(Arrangement.values()[random.nextInt(Arrangement.values().length)]);
		return settings;
	}

	private String text() {
		return TEXTS[random.nextInt(TEXTS.length)];
	}

	private Position position() {
		return random.nextInt(3) > 0 ? null : new Position(random.nextGaussian() * 1e3, random.nextGaussian() * 1e-3);
	}

	private double[] numbers() {
		return random.doubles(random.nextInt(40)).map(each -> number()).toArray();
	}

	/** Every kind of double: all bits by chance, the special ones often. */
	private double number() {
		double[] special = { 0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE,
				-Double.MAX_VALUE, 1, -1, 1e-9, 0.1, 1e23, 2e22 };
		if (random.nextInt(3) == 0) {
			return special[random.nextInt(special.length)];
		}
		double any = Double.longBitsToDouble(random.nextLong());
		return Double.isNaN(any) ? Double.NaN : random.nextBoolean() ? any : random.nextGaussian();
	}
}
