// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.netwright.model.NetworkPackage.Literals;

/** What sort of facts of a document changed, so that who shows or computes something can skip what is not its own. */
public enum ChangeKind {
	/** Layers, neurons or connections came, went, changed their order or were switched on or off: plan again. */
	STRUCTURE,
	/** Activation functions or their parameters: plan again; nothing moves. */
	FUNCTIONS,
	/** Weights or biases alone: a plan stays and takes new numbers. */
	WEIGHTS,
	/** The input range or how a winner is read from the outputs. */
	INTERPRETATION,
	/** Names, descriptions, texts of notes. */
	LABELS,
	/** Where things are and what tells them apart: positions, rows and columns of a layer, notes and their sizes, tints. */
	LAYOUT,
	/** Sample sets, samples and what is expected of them. */
	SAMPLES,
	/** Lessons, their steps and what they say. */
	LESSONS,
	/** View settings, and how much of a layer is shown. A step that changes nothing else does not mark the document as changed. */
	VIEW;

	private static final Map<EStructuralFeature, ChangeKind> KINDS = new HashMap<>();

	static {
		assign(STRUCTURE, Literals.NETWORK__LAYERS, Literals.LAYER__NEURONS, Literals.NEURON__INCOMING, Literals.NEURON__OUTGOING,
				Literals.NEURON__ENABLED, Literals.CONNECTION__ENABLED);
		assign(FUNCTIONS, Literals.LAYER__ACTIVATION, Literals.LAYER__ACTIVATION_PARAMETERS, Literals.NEURON__ACTIVATION,
				Literals.NEURON__ACTIVATION_PARAMETERS, Literals.PARAMETER_VALUE__NAME, Literals.PARAMETER_VALUE__VALUE);
		assign(WEIGHTS, Literals.CONNECTION__WEIGHT, Literals.NEURON__BIAS);
		assign(INTERPRETATION, Literals.NETWORK__DECISION, Literals.NETWORK__DECISION_THRESHOLD, Literals.NETWORK__INPUT_RANGE,
				Literals.INPUT_RANGE__MINIMUM, Literals.INPUT_RANGE__MAXIMUM, Literals.INPUT_RANGE__NEUTRAL);
		assign(LABELS, Literals.NETWORK__NAME, Literals.NETWORK__DESCRIPTION, Literals.LAYER__NAME, Literals.NEURON__NAME, Literals.NOTE__TEXT);
		assign(LAYOUT, Literals.LAYER__ROWS, Literals.LAYER__COLUMNS, Literals.LAYER__POSITION, Literals.NEURON__POSITION, Literals.NETWORK__NOTES,
				Literals.NOTE__POSITION, Literals.NOTE__WIDTH, Literals.NOTE__HEIGHT, Literals.LAYER__TINT, Literals.NOTE__TINT);
		assign(SAMPLES, Literals.NETWORK__SAMPLE_SETS, Literals.SAMPLE_SET__NAME, Literals.SAMPLE_SET__SAMPLES, Literals.SAMPLE_SET__LOCATION,
				Literals.SAMPLE_SET__READER, Literals.SAMPLE_SET__OPTIONS, Literals.READER_OPTION__KEY, Literals.READER_OPTION__VALUE,
				Literals.SAMPLE__NAME, Literals.SAMPLE__VALUES, Literals.SAMPLE__EXPECTATION, Literals.WINNER_EXPECTATION__WINNER,
				Literals.WINNER_EXPECTATION__MARGIN, Literals.VALUES_EXPECTATION__VALUES, Literals.VALUES_EXPECTATION__TOLERANCE);
		assign(LESSONS, Literals.NETWORK__LESSONS, Literals.LESSON__NAME, Literals.LESSON__DESCRIPTION, Literals.LESSON__STEPS, Literals.LESSON_STEP__TITLE,
				Literals.LESSON_STEP__NOTE, Literals.LESSON_STEP__SAMPLE, Literals.LESSON_STEP__VALUES, Literals.LESSON_STEP__LAYER,
				Literals.LESSON_STEP__NEURON);
		assign(VIEW, Literals.NETWORK__VIEW_SETTINGS, Literals.VIEW_SETTINGS__EDGE_FILTER, Literals.VIEW_SETTINGS__EDGE_FILTER_LIMIT,
				Literals.VIEW_SETTINGS__ARRANGEMENT, Literals.LAYER__DISPLAY);
	}

	private static void assign(ChangeKind kind, EStructuralFeature... features) {
		for (EStructuralFeature feature : features) {
			KINDS.put(feature, kind);
		}
	}

	/**
	 * What a change of one feature is.
	 *
	 * @param feature a feature of the document model
	 * @return its kind
	 * @throws IllegalArgumentException if the feature never changes in a document: ids, and the ends of a connection,
	 *     which change by the lists they are in
	 */
	public static ChangeKind of(EStructuralFeature feature) {
		ChangeKind kind = KINDS.get(feature);
		if (kind == null) {
			throw new IllegalArgumentException(feature.getEContainingClass().getName() + "." + feature.getName() + " cannot be edited");
		}
		return kind;
	}
}
