// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.internal.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.netwright.formats.json.JsonFormat;
import org.netwright.formats.network.ReadResult;
import org.netwright.model.Connection;
import org.netwright.model.Decision;
import org.netwright.model.InputRange;
import org.netwright.model.Layer;
import org.netwright.model.LayerDisplay;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.ParameterValue;
import org.netwright.model.Position;
import org.netwright.model.Tint;

import com.google.gson.stream.JsonToken;

/** Reads the whole JSON document; samples, notes and view settings through a reader of their own. */
public final class NetworkJsonReader {

	private static final NetworkFactory FACTORY = NetworkFactory.eINSTANCE;

	private final JsonCursor cursor;
	private final Network network = FACTORY.createNetwork();
	private final List<String> warnings = new ArrayList<>();
	private final NeuronTable table;
	private final ExtrasJsonReader extras;
	private final LessonsJson.Reader lessons;
	private int rows;
	private int columns;

	/**
	 * Prepares to read.
	 *
	 * @param in read to its end, not closed
	 * @param source named in messages
	 */
	public NetworkJsonReader(InputStream in, String source) {
		cursor = new JsonCursor(in, source);
		table = new NeuronTable(cursor, warnings);
		extras = new ExtrasJsonReader(cursor, network);
		lessons = new LessonsJson.Reader(cursor, network);
	}

	/**
	 * Reads the document.
	 *
	 * @return the network, with everything that was changed on the way
	 * @throws IOException if the stream fails, or with place and cure if the content is wrong
	 */
	public ReadResult read() throws IOException {
		cursor.document(() -> {
			cursor.object(this::member);
			return network;
		});
		arrangeInputLayer();
		table.resolve();
		table.addUpDuplicates(network);
		table.complete(network);
		extras.resolveWinners(table);
		lessons.resolve(table);
		return new ReadResult(network, warnings);
	}

	private void member(String name) throws IOException {
		switch (name) {
			case "format" -> format();
			case "name" -> network.setName(cursor.text());
			case "description" -> network.setDescription(cursor.text());
			case "decision" -> decision();
			case "input" -> unlessNull(() -> cursor.object(new InputMembers()::read));
			case "layers" -> unlessNull(() -> cursor.array(this::layer));
			case "samples" -> extras.unnamedSet();
			case "sampleSets" -> extras.sampleSets();
			case "notes" -> extras.notes();
			case "lessons" -> lessons.read();
			case "view" -> extras.viewSettings();
			default -> cursor.skip();
		}
	}

	private void unlessNull(JsonCursor.ElementReader content) throws IOException {
		if (!cursor.skipNull()) {
			content.read();
		}
	}

	private void format() throws IOException {
		int format = cursor.count();
		if (format > JsonFormat.FORMAT) {
			throw cursor.errorBefore("this document has format " + format + ", made by a newer version of Netwright. This one"
					+ " reads up to " + JsonFormat.FORMAT + ": install a newer one, or have the document written in an older format.");
		}
	}

	private void decision() throws IOException {
		if (cursor.skipNull()) {
			return;
		}
		if (cursor.is(JsonToken.BEGIN_OBJECT)) {
			cursor.object(name -> {
				switch (name) {
					case "rule" -> rule();
					case "threshold" -> network.setDecisionThreshold(cursor.number());
					default -> cursor.skip();
				}
			});
		} else {
			rule();
		}
	}

	private void rule() throws IOException {
		String rule = cursor.text();
		Decision decision = rule == null ? null : Decision.get(rule);
		if (decision == null) {
			throw cursor.errorBefore("there is no decision rule \"" + rule + "\". Write \"threshold\" or \"argmax\".");
		}
		network.setDecision(decision);
	}

	/** The range stays away from the document unless one of its ends is given. */
	private final class InputMembers {

		private Double neutral;

		private InputRange range() {
			if (network.getInputRange() == null) {
				network.setInputRange(FACTORY.createInputRange());
			}
			return network.getInputRange();
		}

		void read(String name) throws IOException {
			switch (name) {
				case "rows" -> rows = cursor.count();
				case "columns" -> columns = cursor.count();
				case "minimum" -> range().setMinimum(cursor.number());
				case "maximum" -> range().setMaximum(cursor.number());
				case "neutral" -> {
					neutral = cursor.number();
					range().setNeutral(neutral);
				}
				default -> cursor.skip();
			}
			InputRange range = network.getInputRange();
			if (range != null && neutral == null) {
				boolean inside = range.getMinimum() <= 0 && 0 <= range.getMaximum();
				range.setNeutral(inside ? 0 : (range.getMinimum() + range.getMaximum()) / 2);
			}
		}
	}

	private void arrangeInputLayer() {
		if (!network.getLayers().isEmpty()) {
			Layer input = network.getLayers().get(0);
			if (input.getRows() == 0 && input.getColumns() == 0) {
				input.setRows(rows);
				input.setColumns(columns);
			}
		}
	}

	private void layer() throws IOException {
		Layer layer = FACTORY.createLayer();
		network.getLayers().add(layer);
		cursor.object(name -> {
			switch (name) {
				case "id" -> layer.setId(id());
				case "name" -> layer.setName(cursor.text());
				case "activation" -> activation(layer::setActivation, layer.getActivationParameters());
				case "rows" -> layer.setRows(cursor.count());
				case "columns" -> layer.setColumns(cursor.count());
				case "position" -> layer.setPosition(position(cursor));
				case "display" -> layer.setDisplay(cursor.literal(LayerDisplay.values()));
				case "tint" -> layer.setTint(cursor.literal(Tint.values()));
				case "neurons" -> unlessNull(() -> cursor.array(() -> neuron(layer)));
				default -> cursor.skip();
			}
		});
	}

	private void neuron(Layer layer) throws IOException {
		Neuron neuron = FACTORY.createNeuron();
		layer.getNeurons().add(neuron);
		String path = cursor.path();
		cursor.object(name -> {
			switch (name) {
				case "id" -> neuron.setId(id());
				case "name" -> neuron.setName(cursor.text());
				case "bias" -> neuron.setBias(cursor.number());
				case "enabled" -> neuron.setEnabled(cursor.flag());
				case "activation" -> activation(neuron::setActivation, neuron.getActivationParameters());
				case "position" -> neuron.setPosition(position(cursor));
				case "incoming" -> unlessNull(() -> cursor.array(() -> connection(neuron)));
				default -> cursor.skip();
			}
		});
		table.add(neuron, path);
	}

	private void connection(Neuron target) throws IOException {
		Connection connection = FACTORY.createConnection();
		target.getIncoming().add(connection);
		boolean[] given = { false };
		cursor.object(name -> {
			switch (name) {
				case "source" -> {
					String path = cursor.path();
					table.refer(connection, requireId(), path);
					given[0] = true;
				}
				case "weight" -> connection.setWeight(cursor.number());
				case "enabled" -> connection.setEnabled(cursor.flag());
				default -> cursor.skip();
			}
		});
		if (!given[0]) {
			throw cursor.errorBefore("a connection needs the member \"source\" with the id of a neuron. Add it.");
		}
	}

	private String id() throws IOException {
		String id = cursor.text();
		if (id != null && id.isBlank()) {
			throw cursor.errorBefore("an id must not be empty. Leave it out to have one made.");
		}
		return id;
	}

	private String requireId() throws IOException {
		String id = id();
		if (id == null) {
			throw cursor.errorBefore("must be the id of a neuron but is null. Write one, or remove the connection.");
		}
		return id;
	}

	private void activation(Consumer<String> function, List<ParameterValue> parameters) throws IOException {
		if (!cursor.is(JsonToken.BEGIN_OBJECT)) {
			function.accept(cursor.text());
			return;
		}
		Map<String, Double> values = new LinkedHashMap<>();
		cursor.object(name -> {
			switch (name) {
				case "function" -> function.accept(cursor.text());
				case "parameters" -> unlessNull(() -> cursor.object(parameter -> values.put(parameter, cursor.number())));
				default -> cursor.skip();
			}
		});
		values.forEach((name, value) -> {
			ParameterValue parameter = FACTORY.createParameterValue();
			parameter.setName(name);
			parameter.setValue(value);
			parameters.add(parameter);
		});
	}

	static Position position(JsonCursor cursor) throws IOException {
		if (cursor.skipNull()) {
			return null;
		}
		double[] place = { Double.NaN, Double.NaN };
		cursor.object(name -> {
			switch (name) {
				case "x" -> place[0] = cursor.number();
				case "y" -> place[1] = cursor.number();
				default -> cursor.skip();
			}
		});
		if (!Double.isFinite(place[0]) || !Double.isFinite(place[1])) {
			throw cursor.errorBefore("a position needs two finite numbers, \"x\" and \"y\". Add them, or leave the position out.");
		}
		return new Position(place[0], place[1]);
	}
}
