// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connection;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.netwright.ui.theme.ConnectionLook;
import org.netwright.ui.theme.ConnectionLook.Option;
import org.netwright.ui.theme.ConnectionLook.Shown;
import org.netwright.ui.theme.ConnectionLook.Weights;
import org.netwright.ui.theme.DiagramColours;

/** One way in which connections can look, as a command names it. Choosing one that is a switch and on switches it off. */
enum LookChoice {
	/** See {@link DiagramColours}. */
	WHITE_BLACK("whiteBlack", Messages.Choice_whiteBlack, () -> !DiagramColours.areColoured(), () -> DiagramColours.setColoured(false)), //$NON-NLS-1$
	/** See {@link DiagramColours}. */
	BLUE_ORANGE("blueOrange", Messages.Choice_blueOrange, DiagramColours::areColoured, () -> DiagramColours.setColoured(true)), //$NON-NLS-1$
	/** See {@link Option#STRAIGHT}. */
	CURVED("curved", Messages.Choice_curved, () -> !Option.STRAIGHT.isOn(), () -> Option.STRAIGHT.set(false)), //$NON-NLS-1$
	/** See {@link Option#STRAIGHT}. */
	STRAIGHT("straight", Messages.Choice_straight, Option.STRAIGHT::isOn, () -> Option.STRAIGHT.set(true)), //$NON-NLS-1$
	/** See {@link Option#DASH_NEGATIVE}. */
	DASHES("dashes", Messages.Choice_dashes, Option.DASH_NEGATIVE::isOn, () -> Option.DASH_NEGATIVE.set(!Option.DASH_NEGATIVE.isOn())), //$NON-NLS-1$
	/** See {@link Shown#WEIGHT}. */
	BY_WEIGHT("byWeight", Messages.Choice_byWeight, () -> ConnectionLook.shown() == Shown.WEIGHT, () -> ConnectionLook.setShown(Shown.WEIGHT)), //$NON-NLS-1$
	/** See {@link Shown#INPUT}. */
	BY_INPUT("byInput", Messages.Choice_byInput, () -> ConnectionLook.shown() == Shown.INPUT, () -> ConnectionLook.setShown(Shown.INPUT)), //$NON-NLS-1$
	/** See {@link Shown#PRODUCT}. */
	BY_CONTRIBUTION("byContribution", Messages.Choice_byContribution, () -> ConnectionLook.shown() == Shown.PRODUCT, //$NON-NLS-1$
			() -> ConnectionLook.setShown(Shown.PRODUCT)),
	/** See {@link Weights#NONE}. */
	WEIGHTS_NONE("weightsNone", Messages.Choice_weightsNone, () -> ConnectionLook.weights() == Weights.NONE, () -> ConnectionLook.setWeights(Weights.NONE)), //$NON-NLS-1$
	/** See {@link Weights#FOCUSED}. */
	WEIGHTS_FOCUSED("weightsFocused", Messages.Choice_weightsFocused, () -> ConnectionLook.weights() == Weights.FOCUSED, //$NON-NLS-1$
			() -> ConnectionLook.setWeights(Weights.FOCUSED)),
	/** See {@link Weights#ALL}. */
	WEIGHTS_ALL("weightsAll", Messages.Choice_weightsAll, () -> ConnectionLook.weights() == Weights.ALL, () -> ConnectionLook.setWeights(Weights.ALL)), //$NON-NLS-1$
	/** See {@link Option#TRACE_BACK}. */
	TRACE_BACK("traceBack", Messages.Choice_traceBack, Option.TRACE_BACK::isOn, () -> Option.TRACE_BACK.set(!Option.TRACE_BACK.isOn())); //$NON-NLS-1$

	private final String id;
	private final String words;
	private final BooleanSupplier chosen;
	private final Runnable choose;

	LookChoice(String id, String words, BooleanSupplier chosen, Runnable choose) {
		this.id = id;
		this.words = words;
		this.chosen = chosen;
		this.choose = choose;
	}

	/** The choice that a command names. */
	static Optional<LookChoice> of(Object id) {
		return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
	}

	String id() {
		return id;
	}

	/** What people call it. */
	String words() {
		return words;
	}

	boolean isChosen() {
		return chosen.getAsBoolean();
	}

	void choose() {
		choose.run();
	}
}
