// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import java.util.List;

import org.netwright.core.template.NetworkTemplate.Inputs;
import org.netwright.core.template.Weights.Rule;

/**
 * What the wizard's fields are filled with for a start.
 *
 * @param id          what is remembered
 * @param name        what people choose
 * @param description one sentence
 * @param shape       text of the shape; null where there is nothing to choose, or not yet
 * @param functions   ids of functions for each layer but the first, as far as they are installed
 * @param inputs      the input range
 * @param rule        how weights are chosen; null for no connections
 */
record StartingPoint(String id, String name, String description, String shape, List<String> functions, Inputs inputs, Rule rule) {
	private static final String TANH = "tanh"; //$NON-NLS-1$
	private static final String STEP = "step"; //$NON-NLS-1$
	private static final String IDENTITY = "identity"; //$NON-NLS-1$

	static final StartingPoint EMPTY = new StartingPoint("empty", Messages.Empty_name, Messages.Empty_description, null, List.of(), //$NON-NLS-1$
			Inputs.MINUS_ONE_TO_ONE, null);
	static final StartingPoint LAYERS = new StartingPoint("layers", Messages.Layers_name, Messages.Layers_description, "3x3-8-4-8-4", //$NON-NLS-1$ //$NON-NLS-2$
			List.of(TANH, TANH, TANH, IDENTITY), Inputs.MINUS_ONE_TO_ONE, Rule.XAVIER_UNIFORM);
	/** The functions of a network with one hidden layer that tells classes apart. */
	static final List<String> CLASSIFIER = List.of(TANH, "softmax"); //$NON-NLS-1$
	static final StartingPoint SAMPLES = new StartingPoint("samples", Messages.Samples_name, Messages.Samples_description, null, //$NON-NLS-1$
			List.of(TANH, IDENTITY), Inputs.ZERO_TO_ONE, Rule.XAVIER_UNIFORM);
	static final List<StartingPoint> ALL = List.of(EMPTY, LAYERS,
			new StartingPoint("perceptron", Messages.Perceptron_name, Messages.Perceptron_description, "3x3-1", List.of(STEP), //$NON-NLS-1$ //$NON-NLS-2$
					Inputs.MINUS_ONE_TO_ONE, Rule.XAVIER_UNIFORM),
			new StartingPoint("xor", Messages.Xor_name, Messages.Xor_description, "2-2-1", List.of(STEP, STEP), Inputs.ZERO_TO_ONE, null), //$NON-NLS-1$ //$NON-NLS-2$
			new StartingPoint("shapes", Messages.Shapes_name, Messages.Shapes_description, "3x3-8-4-8-4", //$NON-NLS-1$ //$NON-NLS-2$
					List.of(TANH, TANH, "relu", IDENTITY), Inputs.MINUS_ONE_TO_ONE, null), //$NON-NLS-1$
			SAMPLES);

	boolean isEmpty() {
		return this == EMPTY;
	}

	/** Whether a file says how many inputs and outputs there are. */
	boolean isSamples() {
		return this == SAMPLES;
	}

	static StartingPoint find(String id) {
		return ALL.stream().filter(start -> start.id.equals(id)).findFirst().orElse(LAYERS);
	}
}
