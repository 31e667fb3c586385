// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.evaluation;

import org.netwright.core.decision.Verdict;

/**
 * What came out for one sample.
 *
 * @param sample the sample
 * @param verdict who won
 * @param passed whether that is what was expected; null if nothing is claimed
 */
public record SampleResult(NamedSample sample, Verdict verdict, Boolean passed) {
}
