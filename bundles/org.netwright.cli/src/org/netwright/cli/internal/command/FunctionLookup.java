// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.ParameterValue;

/** The functions of a network's neurons where they are there, also of a network that cannot be run. */
final class FunctionLookup {

	private final FunctionRegistry functions;
	private final List<Neuron> neurons = new ArrayList<>();

	FunctionLookup(Network network, FunctionRegistry functions) {
		this.functions = functions;
		for (Layer layer : network.getLayers()) {
			neurons.addAll(layer.getNeurons());
		}
	}

	/**
	 * What a neuron applies.
	 *
	 * @param index the neuron's index in document order
	 * @return null if no plug-in provides the function, or its parameters are wrong
	 */
	ActivationFunction function(int index) {
		Neuron neuron = neurons.get(index);
		boolean own = neuron.getActivation() != null;
		FunctionDescriptor function = functions.find(own ? neuron.getActivation() : neuron.getLayer().getActivation())
				.orElse(null);
		if (function == null) {
			return null;
		}
		Map<String, Double> values = new HashMap<>();
		for (ParameterValue value : own ? neuron.getActivationParameters() : neuron.getLayer().getActivationParameters()) {
			values.put(value.getName(), value.getValue());
		}
		try {
			return function.create(values);
		} catch (IllegalArgumentException | FunctionFailedException e) {
			return null; // drawn as missing; validate tells why
		}
	}

	/**
	 * What people call a function.
	 *
	 * @param id its id
	 * @return null if no plug-in provides it
	 */
	String name(String id) {
		return functions.find(id).map(FunctionDescriptor::name).orElse(null);
	}
}
