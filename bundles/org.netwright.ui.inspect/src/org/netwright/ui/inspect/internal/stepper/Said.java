// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.stepper;

import java.util.Arrays;
import java.util.Comparator;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.walk.Explainer;
import org.netwright.core.walk.Explanation;
import org.netwright.core.walk.Walk;
import org.netwright.core.walk.WalkState;
import org.netwright.core.walk.WalkUnit;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.plan.Trace;
import org.netwright.ui.document.OpenNetwork;

/**
 * What the stepper says about where a walk has come to, or about a neuron that somebody looks at.
 *
 * @param title    what it is about
 * @param line     its arithmetic, or how the neurons of a layer compare
 * @param sentence the same in words
 */
record Said(String title, String line, String sentence) {

	/**
	 * @param looked index of the neuron that somebody has chosen to look at; -1 for none
	 */
	static Said of(OpenNetwork open, WalkState state, int looked) {
		Walk walk = state.walk();
		NetworkSnapshot network = walk.network();
		Explainer explainer = new Explainer(network, open::functionName, Explainer.USUAL_TERMS);
		Trace trace = state.seen().trace();
		if (looked >= 0) {
			return neuron(explainer, network, trace, looked);
		}
		if (!state.walking()) {
			return new Said(Messages.Explain_notWalking, "", Messages.Explain_notWalkingStep); //$NON-NLS-1$
		}
		int[] current = state.current();
		if (current.length == 0) {
			return new Said(Messages.Explain_nothing, "", Messages.Explain_nothingStep); //$NON-NLS-1$
		}
		if (state.position().unit() == WalkUnit.NEURON) {
			Said said = neuron(explainer, network, trace, strongest(trace, current));
			return current.length == 1 ? said
					: new Said(NLS.bind(Messages.Explain_several, said.title, current.length - 1), said.line, said.sentence);
		}
		int strongest = strongest(trace, current);
		Explanation explained = explainer.neuron(trace, strongest);
		return new Said(walk.stageName(walk.stage(state.position())),
				current.length == 1 ? explained.line()
						: NLS.bind(Messages.Explain_layer, Numbers.count(current.length), explainer.several(trace, current)),
				current.length == 1 ? explained.sentence() : NLS.bind(Messages.Explain_neuron, network.name(strongest), explained.line()));
	}

	private static Said neuron(Explainer explainer, NetworkSnapshot network, Trace trace, int neuron) {
		Explanation explained = explainer.neuron(trace, neuron);
		return new Said(network.name(neuron), explained.line(), explained.sentence());
	}

	/** The one whose activation is largest, whatever its sign; the first of equal ones. */
	private static int strongest(Trace trace, int[] neurons) {
		return Arrays.stream(neurons).boxed().max(Comparator.comparingDouble((Integer n) -> strength(trace, n)).thenComparing(n -> -n)).orElseThrow();
	}

	private static double strength(Trace trace, int neuron) {
		double activation = Math.abs(trace.activation(neuron));
		return Double.isNaN(activation) ? -1 : activation;
	}
}
