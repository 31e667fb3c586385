// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.List;

import org.netwright.model.Decision;
import org.netwright.model.Network;
import org.netwright.model.edit.step.SetDecision;
import org.netwright.ui.internal.property.ChoiceField.Choice;

/** How a winner is read from the outputs. */
public final class DecisionSection extends ElementSection<Network> {
	private ChoiceField<Decision> decision;
	private NumberField threshold;

	/** Made by the property sheet. */
	public DecisionSection() {
		super(Network.class);
	}

	@Override
	void createFields(FieldGrid fields) {
		decision = new ChoiceField<>(fields, Messages.Field_winner, this, this::step);
		threshold = NumberField.real(fields, Messages.Field_threshold, this, value -> SetDecision.threshold(elements().getFirst(), value));
	}

	private SetDecision step(Decision chosen) {
		Network network = elements().getFirst();
		return chosen == Decision.ARGMAX ? SetDecision.argmax(network) : SetDecision.threshold(network, network.getDecisionThreshold());
	}

	@Override
	void show(List<Network> present) {
		decision.show(List.of(new Choice<>(Decision.THRESHOLD, Messages.Decision_threshold), new Choice<>(Decision.ARGMAX, Messages.Decision_argmax)),
				Shared.of(present, Network::getDecision));
		threshold.show(Shared.of(present, Network::getDecisionThreshold));
		threshold.setEnabled(present.getFirst().getDecision() == Decision.THRESHOLD);
	}

	@Override
	void leave() {
		threshold.leave();
	}
}
