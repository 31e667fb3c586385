// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.inspection.InspectionState;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.plan.Trace;
import org.netwright.ui.document.OpenNetwork;

/**
 * An open network at one moment: what can be read of it, and what was computed where it can be.
 *
 * @param open    the network
 * @param network names and numbers, also of a network that cannot be computed
 * @param trace   null where it was not computed; without what is still to come while somebody walks through the network
 * @param verdict who wins
 * @param problem why it was not computed; null if it was, or is about to be
 */
record Scope(OpenNetwork open, NetworkSnapshot network, Trace trace, Verdict verdict, String problem) {

	static Scope of(OpenNetwork open, InspectionState state) {
		return state.snapshot() != null ? new Scope(open, state.snapshot(), state.trace(), state.verdict(), state.problem())
				: new Scope(open, NetworkSnapshot.readable(open.network(), open.functions()), null, Verdict.UNDECIDED, state.problem());
	}

	NetworkGraph graph() {
		return network.graph();
	}

	boolean known() {
		return trace != null;
	}

	/** Whether a neuron was computed; while somebody walks through the network, it may be still to come. */
	boolean known(int neuron) {
		return known() && trace.isComputed(neuron);
	}

	/** Whether everything was computed. */
	boolean complete() {
		return known() && trace.isComplete();
	}

	double sum(int neuron) {
		return known() ? trace.preActivation(neuron) : Double.NaN;
	}

	double activation(int neuron) {
		return known() ? trace.activation(neuron) : Double.NaN;
	}

	String activationText(int neuron) {
		return Values.computed(activation(neuron), known(neuron));
	}

	/** A neuron's name, with a word where it is switched off. */
	String name(int neuron) {
		return graph().enabled(neuron) ? network.name(neuron) : NLS.bind(Messages.Neuron_off, network.name(neuron));
	}

	boolean isInput(int neuron) {
		return graph().layerOf(neuron) == 0;
	}

	/** Null for inputs and where the function is missing. */
	ActivationFunction function(int neuron) {
		return network.hasFunction(neuron) ? graph().function(neuron) : null;
	}

	/** The name of a neuron's function; for inputs the word for an input. */
	String functionName(int neuron) {
		if (isInput(neuron)) {
			return Messages.Neuron_input;
		}
		String id = network.functionId(neuron);
		return open.functions().find(id).isPresent() ? open.functionName(id) : NLS.bind(Messages.Function_missing, id);
	}

	int layerOf(String id) {
		for (int layer = 0; layer < graph().layerCount(); layer++) {
			if (network.layerId(layer).equals(id)) {
				return layer;
			}
		}
		return -1;
	}
}
