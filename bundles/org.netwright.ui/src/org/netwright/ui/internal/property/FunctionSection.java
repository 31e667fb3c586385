// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.ui.internal.property.ChoiceField.Choice;

/** The activation function of layers and neurons, with its parameters. */
public final class FunctionSection extends ElementSection<EObject> {
	private static final char MINUS = '\u2212';

	private ChoiceField<String> function;
	private Label formula;
	private ParameterFields parameters;

	/** Made by the property sheet. */
	public FunctionSection() {
		super(EObject.class);
	}

	@Override
	void createFields(FieldGrid fields) {
		function = new ChoiceField<>(fields, Messages.Field_function, this, id -> FunctionUse.set(elements(), id));
		formula = fields.note();
		parameters = new ParameterFields(fields, this, this::elements);
	}

	@Override
	void show(List<EObject> present) {
		Shared<String> given = Shared.of(present, FunctionUse::id);
		function.show(choices(present), given);
		Optional<FunctionDescriptor> descriptor = given.mixed() ? Optional.empty() : open().functions().find(given.value());
		String words = given.mixed() ? "" : descriptor.map(FunctionSection::words).orElseGet(() -> unknown(given.value(), present)); //$NON-NLS-1$
		List<FunctionParameter> shown = List.of();
		try {
			shown = descriptor.map(FunctionDescriptor::parameters).orElse(List.of());
		} catch (FunctionFailedException e) {
			words = e.getMessage();
		}
		boolean other = parameters.show(shown, present);
		if (other || !words.equals(formula.getText())) {
			formula.setText(words);
			layout();
		}
	}

	private List<Choice<String>> choices(List<EObject> present) {
		List<Choice<String>> choices = new ArrayList<>();
		choices.add(new Choice<>(null, none(present)));
		for (FunctionDescriptor descriptor : open().functions().functions()) {
			choices.add(new Choice<>(descriptor.id(), descriptor.name()));
		}
		present.stream().map(FunctionUse::id).distinct().filter(id -> id != null && open().functions().find(id).isEmpty())
				.forEach(id -> choices.add(new Choice<>(id, NLS.bind(Messages.Function_missing, id))));
		return choices;
	}

	/** What no function of one's own is called. */
	private String none(List<EObject> present) {
		if (present.stream().allMatch(Layer.class::isInstance)) {
			return Messages.Function_none;
		}
		if (!present.stream().allMatch(Neuron.class::isInstance)) {
			return Messages.Function_notOwn;
		}
		Shared<String> layers = Shared.of(present, neuron -> ((Neuron) neuron).getLayer().getActivation());
		return layers.mixed() || layers.value() == null ? Messages.Function_asLayers : NLS.bind(Messages.Function_asLayer, open().functionName(layers.value()));
	}

	/** Formula and description in print: with a true minus. */
	private static String words(FunctionDescriptor descriptor) {
		String formula = descriptor.formula().replace('-', MINUS).replace(">=", "\u2265"); //$NON-NLS-1$ //$NON-NLS-2$
		String description = descriptor.description().replaceAll("-(?=\\d)", String.valueOf(MINUS)); //$NON-NLS-1$
		return formula.isEmpty() ? description : NLS.bind(Messages.Function_words, formula, description);
	}

	/** What is said where there is nothing to say about a function. */
	private String unknown(String id, List<EObject> present) {
		if (id != null) {
			return Messages.Function_missingHint;
		}
		Shared<String> layer = Shared.of(present, element -> element instanceof Neuron neuron ? neuron.getLayer().getActivation() : null);
		return layer.mixed() || layer.value() == null ? "" : open().functions().find(layer.value()).map(FunctionSection::words).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	void leave() {
		parameters.leave();
	}
}
