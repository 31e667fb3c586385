// SPDX-License-Identifier: EPL-2.0
/**
 * What differs between two inputs, two networks, or now and before. Start with {@link org.netwright.core.comparison.Comparison} for two
 * sides that are there, and with {@link org.netwright.core.comparison.Comparing} for what follows an open network.
 *
 * <p>Threads: values are immutable; {@code Comparing} and {@code Baseline} are thread-safe.
 */
package org.netwright.core.comparison;
