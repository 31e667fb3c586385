// SPDX-License-Identifier: EPL-2.0
package org.netwright.examples.spark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.graph.NetworkGraphBuilder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * A network as {@code netwright convert X.netwright X.json} writes it, with built-in functions. Immutable.
 *
 * @param graph the network
 * @param outputNames the names of the neurons of the last layer
 */
record NetworkDocument(NetworkGraph graph, List<String> outputNames) {

	/**
	 * Reads a document.
	 *
	 * @param json its text
	 * @return the network
	 * @throws IllegalArgumentException if it is no such document, or uses a function that is not built in
	 */
	static NetworkDocument parse(String json) {
		try {
			return new Reader().read(new ObjectMapper().readTree(json));
		} catch (JsonProcessingException e) {
			throw new IllegalArgumentException("The network is no JSON document: " + e.getOriginalMessage(), e);
		}
	}

	private static final class Reader {

		private final NetworkGraphBuilder builder = NetworkGraph.builder();
		private final Map<String, Integer> indexById = new HashMap<>();
		private List<String> names = List.of();

		NetworkDocument read(JsonNode document) {
			for (JsonNode layer : document.path("layers")) {
				add(layer);
			}
			for (JsonNode layer : document.path("layers")) {
				layer.path("neurons").forEach(this::connect);
			}
			return new NetworkDocument(builder.build(), List.copyOf(names));
		}

		private void add(JsonNode layer) {
			boolean input = indexById.isEmpty();
			if (input) {
				builder.inputs(layer.path("neurons").size());
			} else {
				builder.layer();
			}
			ActivationFunction shared = input ? null : function(layer.path("activation"));
			names = new ArrayList<>();
			for (JsonNode neuron : layer.path("neurons")) {
				JsonNode own = neuron.path("activation");
				int index = input ? indexById.size()
						: builder.neuron(neuron.path("bias").asDouble(0), own.isValueNode() && !own.isNull() || own.isObject() ? function(own) : shared);
				String id = neuron.path("id").asText();
				indexById.put(id, index);
				names.add(neuron.path("name").asText(id));
				if (!neuron.path("enabled").asBoolean(true)) {
					builder.disable(index);
				}
			}
		}

		private void connect(JsonNode neuron) {
			for (JsonNode connection : neuron.path("incoming")) {
				Integer source = indexById.get(connection.path("source").asText());
				if (source == null) {
					throw new IllegalArgumentException("There is no neuron " + connection.path("source") + ".");
				}
				if (connection.path("enabled").asBoolean(true)) {
					builder.connect(source, indexById.get(neuron.path("id").asText()), connection.path("weight").asDouble());
				}
			}
		}

		private static ActivationFunction function(JsonNode activation) {
			String id = activation.isObject() ? activation.path("function").asText() : activation.asText();
			FunctionType type = BuiltInFunctions.byId().get(id);
			if (type == null) {
				throw new IllegalArgumentException("The function " + id + " is not built in.");
			}
			return type.create(type.parameters().stream().mapToDouble(each -> value(activation, each)).toArray());
		}

		private static double value(JsonNode activation, FunctionParameter parameter) {
			return activation.path("parameters").path(parameter.name()).asDouble(parameter.defaultValue());
		}
	}
}
