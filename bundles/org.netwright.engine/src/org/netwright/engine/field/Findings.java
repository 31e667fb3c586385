// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.math.BigInteger;
import java.util.List;

/**
 * What a search found out about one neuron, in terms of its cone's inputs.
 *
 * @param method how
 * @param maximum the largest activation that was found
 * @param upperBound no activation is larger
 * @param minimum the smallest activation that was found
 * @param lowerBound no activation is smaller
 * @param count how many inputs of the cone attain the maximum; null if that is not known
 * @param maximisers some of them, {@code [][inputs]}
 * @param minimiser one that attains the minimum; null if every value is not-a-number
 * @param least by input: its smallest value among those that attain the maximum
 * @param most by input: its largest value among those
 * @param free by input: whether changing it never changes the key; maximisers show the neutral value there
 * @param idle by input: whether changing it never changes the activation
 */
record Findings(FieldMethod method, double maximum, double upperBound, double minimum, double lowerBound,
		BigInteger count, List<double[]> maximisers, double[] minimiser, double[] least, double[] most,
		boolean[] free, boolean[] idle) {
}
