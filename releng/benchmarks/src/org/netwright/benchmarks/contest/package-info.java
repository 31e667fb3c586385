// SPDX-License-Identifier: EPL-2.0
/**
 * What is measured, by name. {@link org.netwright.benchmarks.contest.Benchmarks} is the program behind the command
 * {@code releng/benchmarks/run}.
 */
package org.netwright.benchmarks.contest;
