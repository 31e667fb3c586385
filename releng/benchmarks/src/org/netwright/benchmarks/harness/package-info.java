// SPDX-License-Identifier: EPL-2.0
/**
 * Measuring side by side: contestants take turns in one process, and what counts is the median of the ratios of
 * neighbouring turns, so that whatever else the machine does meets all of them alike. Start with
 * {@link org.netwright.benchmarks.harness.Contest}. Everything belongs to one thread.
 */
package org.netwright.benchmarks.harness;
