// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.evaluation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came out for many inputs. Maps have one entry for each output neuron, in layer order, by its label (its name,
 * or its id where it has none or shares it). Immutable.
 *
 * @param count how many inputs were judged
 * @param byWinner how often each output neuron won
 * @param undecided how often nobody won; with {@code byWinner} this adds up to {@code count}
 * @param atLeastHalf how often each output neuron's activation was 0.5 or more
 * @param samples one result for each sample, in order; empty if the inputs were no samples, or were not kept
 * @param passed how many samples did what was expected of them
 * @param failed how many samples did not
 * @param confusion what was expected of samples against who won; not to be modified
 */
public record EvaluationResult(long count, Map<String, Long> byWinner, long undecided, Map<String, Long> atLeastHalf,
		List<SampleResult> samples, long passed, long failed, Confusion confusion) {

	/** Makes everything unmodifiable and keeps the order. */
	public EvaluationResult {
		byWinner = Collections.unmodifiableMap(new LinkedHashMap<>(byWinner));
		atLeastHalf = Collections.unmodifiableMap(new LinkedHashMap<>(atLeastHalf));
		samples = List.copyOf(samples);
	}
}
