// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.ParameterValue;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetFunction;

/** The activation functions of layers and neurons: which they are given, and how that changes. */
final class FunctionUse {
	private FunctionUse() {
	}

	/** The id that a layer or a neuron itself is given; null if none. */
	static String id(EObject element) {
		return element instanceof Layer layer ? layer.getActivation() : ((Neuron) element).getActivation();
	}

	private static List<ParameterValue> values(EObject element) {
		return element instanceof Layer layer ? layer.getActivationParameters() : ((Neuron) element).getActivationParameters();
	}

	/** The value of a parameter, given or by default. */
	static double value(EObject element, FunctionParameter parameter) {
		return values(element).stream().filter(value -> parameter.name().equals(value.getName())).mapToDouble(ParameterValue::getValue).findFirst()
				.orElse(parameter.defaultValue());
	}

	/** Gives all elements a function with its default parameters. */
	static Step set(Collection<EObject> elements, String function) {
		List<Layer> layers = only(elements, Layer.class);
		List<Neuron> neurons = only(elements, Neuron.class);
		Step ofLayers = SetFunction.ofLayers(layers, function, Map.of());
		Step ofNeurons = SetFunction.ofNeurons(neurons, function, Map.of());
		if (layers.isEmpty() || neurons.isEmpty()) {
			return layers.isEmpty() ? ofNeurons : ofLayers;
		}
		return new CompoundStep(NLS.bind(Messages.Step_function, elements.size(), function), List.of(ofLayers, ofNeurons));
	}

	/** Gives all elements, which have the same function, another value of one of its parameters. */
	static Step set(List<EObject> elements, FunctionParameter parameter, double value) {
		if (!parameter.accepts(value)) {
			return new RefusedStep(outOfBounds(parameter, value));
		}
		List<Step> steps = elements.stream().map(element -> set(element, parameter, value)).toList();
		return steps.size() == 1 ? steps.getFirst()
				: new CompoundStep(NLS.bind(Messages.Step_parameter, new Object[] { parameter.name(), elements.size(), NumberText.of(value) }), steps);
	}

	private static String outOfBounds(FunctionParameter parameter, double value) {
		boolean least = Double.isFinite(parameter.minimum());
		boolean most = Double.isFinite(parameter.maximum());
		String text = least && most ? Messages.Wrong_bounds : least ? Messages.Wrong_below : most ? Messages.Wrong_above : Messages.Wrong_finite;
		return NLS.bind(text, new Object[] { parameter.name(), NumberText.of(parameter.minimum()), NumberText.of(parameter.maximum()), NumberText.of(value) });
	}

	private static Step set(EObject element, FunctionParameter parameter, double value) {
		Map<String, Double> values = new LinkedHashMap<>();
		values(element).forEach(given -> values.put(given.getName(), given.getValue()));
		if (value == parameter.defaultValue()) {
			values.remove(parameter.name());
		} else {
			values.put(parameter.name(), value);
		}
		return element instanceof Layer layer ? SetFunction.ofLayers(List.of(layer), layer.getActivation(), values)
				: SetFunction.ofNeurons(List.of((Neuron) element), id(element), values);
	}

	private static <T> List<T> only(Collection<EObject> elements, Class<T> kind) {
		return elements.stream().filter(kind::isInstance).map(kind::cast).toList();
	}
}
