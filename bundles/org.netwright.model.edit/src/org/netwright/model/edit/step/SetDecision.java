// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Decision;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Sets how a winner is read from the outputs. Refuses a threshold that is not finite. */
public final class SetDecision implements Step {

	private final Network network;
	private final Decision decision;
	private final double threshold;

	private SetDecision(Network network, Decision decision, double threshold) {
		this.network = network;
		this.decision = decision;
		this.threshold = threshold;
	}

	/**
	 * Lets the largest output win if it is above a threshold.
	 *
	 * @param network the document
	 * @param threshold unit: activation of the output layer
	 * @return the step
	 */
	public static SetDecision threshold(Network network, double threshold) {
		return new SetDecision(network, Decision.THRESHOLD, threshold);
	}

	/**
	 * Lets the largest output win, whatever it is. The threshold stays in the document for later.
	 *
	 * @param network the document
	 * @return the step
	 */
	public static SetDecision argmax(Network network) {
		return new SetDecision(network, Decision.ARGMAX, network.getDecisionThreshold());
	}

	@Override
	public String label() {
		return decision == Decision.ARGMAX ? Messages.setArgmax : NLS.bind(Messages.setThreshold, Wording.number(threshold));
	}

	@Override
	public boolean canExecute() {
		return (network.getDecision() != decision || Double.compare(network.getDecisionThreshold(), threshold) != 0) && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		return decision == Decision.THRESHOLD ? Wording.refusalOf(threshold) : Optional.empty();
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, List.of(network));
	}

	@Override
	public void apply(Edits edits) {
		edits.set(network, Literals.NETWORK__DECISION, decision);
		edits.set(network, Literals.NETWORK__DECISION_THRESHOLD, threshold);
	}
}
