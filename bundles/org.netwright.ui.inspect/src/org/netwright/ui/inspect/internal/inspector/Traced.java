// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.netwright.core.attribution.Attribution;
import org.netwright.core.attribution.Effects;
import org.netwright.core.attribution.LocalSlope;
import org.netwright.core.attribution.Origins;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.progress.Progress;

/**
 * Where a neuron's value comes from and where it goes. Immutable.
 *
 * @param neuron  a neuron index
 * @param origins null where it cannot be traced
 * @param effects null where it cannot be traced
 * @param problem why it cannot be; null where it can
 */
record Traced(int neuron, Origins origins, Effects effects, String problem) {
	/** How many paths are listed. */
	private static final int MOST = 50;

	/** Traces; throws a CancellationException when it is cancelled. */
	static Traced of(Trace trace, int neuron, LocalSlope slopes, Progress progress) {
		try {
			return new Traced(neuron, Attribution.origins(trace, neuron, slopes, MOST, progress),
					Attribution.effects(trace, neuron, slopes, MOST, progress), null);
		} catch (FunctionFailedException e) {
			return new Traced(neuron, null, null, e.getMessage());
		}
	}

	/** Whether more than what comes in directly is behind the sum. */
	boolean comesFromFar() {
		return origins != null && origins.paths().stream().anyMatch(path -> path.connections().size() > 1);
	}

	/** Whether it goes farther than to its neighbours. */
	boolean goesFar() {
		return effects != null && effects.paths().stream().anyMatch(path -> path.connections().size() > 1);
	}
}
