// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.NetworkFactory;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.ParameterValue;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/**
 * Sets the activation function, with its parameters, of some layers or as the own one of some neurons. Any id is taken,
 * known or not. Refuses a function in the input layer.
 */
public final class SetFunction implements Step {

	private final List<EObject> elements;
	private final boolean layers;
	private final String function;
	private final Map<String, Double> parameters;

	private SetFunction(Collection<? extends EObject> elements, boolean layers, String function, Map<String, Double> parameters) {
		if (function == null && !parameters.isEmpty()) {
			throw new IllegalArgumentException("Parameters without a function: " + parameters);
		}
		this.elements = List.copyOf(elements);
		this.layers = layers;
		this.function = function;
		this.parameters = new LinkedHashMap<>(parameters);
	}

	/**
	 * Sets the function of layers, for all their neurons that have none of their own.
	 *
	 * @param layers of one document
	 * @param function id of the function; null for none
	 * @param parameters not modified; those that differ from their default, by name; empty if there is no function
	 * @return the step
	 */
	public static SetFunction ofLayers(Collection<Layer> layers, String function, Map<String, Double> parameters) {
		return new SetFunction(layers, true, function, parameters);
	}

	/**
	 * Sets the own function of neurons.
	 *
	 * @param neurons of one document
	 * @param function id of the function; null for that of the layer
	 * @param parameters not modified; those that differ from their default, by name; empty if there is no function
	 * @return the step
	 */
	public static SetFunction ofNeurons(Collection<Neuron> neurons, String function, Map<String, Double> parameters) {
		return new SetFunction(neurons, false, function, parameters);
	}

	@Override
	public String label() {
		String what = Wording.of(elements);
		if (function == null) {
			return NLS.bind(layers ? Messages.unsetFunction : Messages.useLayerFunction, what);
		}
		boolean same = elements.stream().allMatch(element -> function.equals(element.eGet(activation())));
		return same ? NLS.bind(Messages.setParameters, what, function) : NLS.bind(Messages.setFunction, what, function);
	}

	@Override
	public boolean canExecute() {
		return Place.areInDocument(elements) && elements.stream().anyMatch(this::differs) && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		boolean input = function != null && elements.stream().anyMatch(element -> element instanceof Layer layer ? Place.isInput(layer) : Place.isInput((Neuron) element));
		if (input) {
			return Optional.of(Messages.refuseFunctionOnInput);
		}
		return parameters.values().stream().flatMap(value -> Wording.refusalOf(value).stream()).findFirst();
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, elements);
	}

	@Override
	public void apply(Edits edits) {
		for (EObject element : elements) {
			edits.set(element, activation(), function);
			Set<String> seen = new HashSet<>();
			edits.remove(element, activationParameters(), parameter -> {
				String name = ((ParameterValue) parameter).getName();
				return !parameters.containsKey(name) || !seen.add(name);
			});
			parameters.forEach((name, value) -> setParameter(edits, element, name, value));
		}
	}

	private void setParameter(Edits edits, EObject element, String name, double value) {
		Optional<ParameterValue> existing = values(element).stream().filter(parameter -> parameter.getName().equals(name)).findFirst();
		if (existing.isPresent()) {
			edits.set(existing.get(), Literals.PARAMETER_VALUE__VALUE, value);
		} else {
			ParameterValue parameter = NetworkFactory.eINSTANCE.createParameterValue();
			parameter.setName(name);
			parameter.setValue(value);
			edits.add(element, activationParameters(), parameter);
		}
	}

	private boolean differs(EObject element) {
		List<ParameterValue> values = values(element);
		boolean sameParameters = values.size() == parameters.size()
				&& values.stream().allMatch(value -> Objects.equals(parameters.get(value.getName()), value.getValue()));
		return !sameParameters || !Objects.equals(element.eGet(activation()), function);
	}

	private List<ParameterValue> values(EObject element) {
		return layers ? ((Layer) element).getActivationParameters() : ((Neuron) element).getActivationParameters();
	}

	private EAttribute activation() {
		return layers ? Literals.LAYER__ACTIVATION : Literals.NEURON__ACTIVATION;
	}

	private EReference activationParameters() {
		return layers ? Literals.LAYER__ACTIVATION_PARAMETERS : Literals.NEURON__ACTIVATION_PARAMETERS;
	}
}
