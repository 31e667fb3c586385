// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.IDialogSettings;
import org.netwright.core.template.NetworkTemplate.Inputs;
import org.netwright.core.template.Shape;
import org.netwright.core.template.ShapeException;
import org.netwright.core.template.Weights.Rule;

/** What was chosen last time. */
final class Memory {
	private static final String START = "start"; //$NON-NLS-1$
	private static final String SHAPE = "shape"; //$NON-NLS-1$
	private static final String FUNCTIONS = "functions"; //$NON-NLS-1$
	private static final String INPUTS = "inputs"; //$NON-NLS-1$
	private static final String RULE = "rule"; //$NON-NLS-1$
	private static final String SCALE = "scale"; //$NON-NLS-1$
	private static final String NONE = "none"; //$NON-NLS-1$

	/**
	 * What the fields hold.
	 *
	 * @param shape     text of the shape
	 * @param functions ids for each layer but the first
	 * @param inputs    the input range
	 * @param rule      how weights are chosen; null for no connections
	 * @param scale     text of the number that goes with it
	 */
	record Choice(String shape, List<String> functions, Inputs inputs, Rule rule, String scale) {
	}

	private final IDialogSettings settings;

	Memory(IDialogSettings settings) {
		this.settings = settings;
	}

	StartingPoint start() {
		return StartingPoint.find(settings.get(START));
	}

	/** Hands out the last choice, if there is one and it still makes sense. */
	void recall(Consumer<Choice> use) {
		choice().filter(choice -> !start().isEmpty()).ifPresent(use);
	}

	private Optional<Choice> choice() {
		String shape = settings.get(SHAPE);
		String[] functions = settings.getArray(FUNCTIONS);
		String inputs = settings.get(INPUTS);
		String rule = settings.get(RULE);
		String scale = settings.get(SCALE);
		if (shape == null || functions == null || inputs == null || rule == null || scale == null) {
			return Optional.empty();
		}
		try {
			boolean fits = Shape.parse(shape).layers().size() == functions.length + 1;
			return fits ? Optional.of(new Choice(shape, List.of(functions), Inputs.valueOf(inputs),
					NONE.equals(rule) ? null : Rule.valueOf(rule), scale)) : Optional.empty();
		} catch (ShapeException | IllegalArgumentException e) {
			return Optional.empty();
		}
	}

	/** @param choice not used for an empty network, which leaves the last choice for the next one that is not */
	void remember(StartingPoint start, Choice choice) {
		settings.put(START, start.id());
		if (!start.isEmpty()) {
			settings.put(SHAPE, choice.shape());
			settings.put(FUNCTIONS, choice.functions().toArray(String[]::new));
			settings.put(INPUTS, choice.inputs().name());
			settings.put(RULE, choice.rule() == null ? NONE : choice.rule().name());
			settings.put(SCALE, choice.scale());
		}
	}
}
