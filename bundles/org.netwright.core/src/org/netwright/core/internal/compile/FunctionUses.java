// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.compile;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.problem.Problem;
import org.netwright.core.problem.ProblemCodes;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.ParameterValue;

/**
 * Finds the function of each neuron. Equal ids with equal parameters share one instance; what was used before is used
 * again while its plug-in is the same.
 */
final class FunctionUses {

	/** What a neuron does that is given no function at all: its sum is its activation. */
	static final String NONE = "identity";

	/** Stands where a function is missing, so that the rest can still be looked at. */
	static final ActivationFunction PLACEHOLDER = new ActivationFunction() {
		@Override
		public void apply(double[] values, int from, int to) {
			throw new IllegalStateException("a network with problems is not run");
		}

		@Override
		public double derivative(double preActivation, double activation) {
			throw new IllegalStateException("a network with problems is not run");
		}
	};

	private record Key(String id, Map<String, Double> parameters) {
	}

	private final FunctionRegistry registry;
	private final List<Problem> problems;
	private final Map<Key, FunctionUse> before = new HashMap<>();
	private final Map<Key, FunctionUse> uses = new HashMap<>();

	FunctionUses(FunctionRegistry registry, List<Problem> problems, FunctionUse[] previous) {
		this.registry = registry;
		this.problems = problems;
		for (FunctionUse use : previous) {
			if (use != null) {
				before.put(new Key(use.id(), use.parameters()), use);
			}
		}
	}

	/** The function of all neurons of a layer that have none of their own; problems are reported once. */
	FunctionUse ofLayer(Layer layer) {
		return use(layer.getActivation(), layer.getActivationParameters(), Place.of(layer), layer.getId());
	}

	/** The function that a neuron has of its own. */
	FunctionUse ofNeuron(Neuron neuron) {
		return use(neuron.getActivation(), neuron.getActivationParameters(), Place.of(neuron), neuron.getId());
	}

	private FunctionUse use(String given, List<ParameterValue> values, String place, String element) {
		String id = given == null ? NONE : given;
		Map<String, Double> read = new LinkedHashMap<>();
		for (ParameterValue value : values) {
			if (read.put(value.getName(), value.getValue()) != null) {
				problems.add(Problem.error(ProblemCodes.UNKNOWN_PARAMETER, element, Place.capital(place)
						+ " gives parameter '" + value.getName() + "' twice. Remove one of them."));
			}
		}
		Map<String, Double> parameters = Collections.unmodifiableMap(read);
		Optional<FunctionDescriptor> found = registry.find(id);
		if (found.isEmpty()) {
			problems.add(Problem.error(ProblemCodes.MISSING_FUNCTION, element, missing(place, id)));
			return new FunctionUse(id, parameters, null, PLACEHOLDER);
		}
		Key key = new Key(id, parameters);
		FunctionUse used = uses.get(key);
		if (used == null) {
			used = make(key, found.get(), place, element);
			if (used.function() != PLACEHOLDER) {
				uses.put(key, used);
			}
		}
		return used;
	}

	private FunctionUse make(Key key, FunctionDescriptor descriptor, String place, String element) {
		FunctionUse old = before.get(key);
		if (old != null && old.descriptor() == descriptor) {
			return old;
		}
		ActivationFunction function = PLACEHOLDER;
		try {
			if (accepts(descriptor, key.parameters, place, element)) {
				function = descriptor.create(key.parameters);
			}
		} catch (FunctionFailedException e) {
			problems.add(Problem.error(ProblemCodes.BROKEN_FUNCTION, element,
					Place.capital(place) + " cannot be computed. " + e.getMessage()));
		}
		return new FunctionUse(key.id, key.parameters, descriptor, function);
	}

	private boolean accepts(FunctionDescriptor descriptor, Map<String, Double> parameters, String place, String element) {
		int count = problems.size();
		parameters.forEach((name, value) -> {
			Optional<FunctionParameter> parameter = descriptor.parameter(name);
			if (parameter.isEmpty()) {
				problems.add(Problem.error(ProblemCodes.UNKNOWN_PARAMETER, element, Place.capital(place)
						+ " gives parameter '" + name + "', which activation function '" + descriptor.id()
						+ "' does not have. Remove it" + known(descriptor)));
			} else if (!parameter.get().accepts(value)) {
				problems.add(Problem.error(ProblemCodes.PARAMETER_OUT_OF_BOUNDS, element, Place.capital(place) + " gives "
						+ value + " for parameter '" + name + "' of activation function '" + descriptor.id()
						+ "'. Choose a value between " + parameter.get().minimum() + " and " + parameter.get().maximum()
						+ "."));
			}
		});
		return problems.size() == count;
	}

	private static String known(FunctionDescriptor descriptor) {
		List<String> names = descriptor.parameters().stream().map(FunctionParameter::name).toList();
		return names.isEmpty() ? "; this function has no parameters." : ", or use one of: " + String.join(", ", names) + ".";
	}

	private static String missing(String place, String id) {
		int dot = id.lastIndexOf('.');
		return Place.capital(place) + " uses activation function '" + id + "', which no plug-in provides. Install the plug-in"
				+ " that provides it" + (dot > 0 ? " (by its id " + id.substring(0, dot) + ")" : "")
				+ ", or choose another function.";
	}
}
