// SPDX-License-Identifier: EPL-2.0
/**
 * What if: the fewest changes of an input that make another outcome, and what becomes of outcomes when a neuron or a
 * connection is switched off. Start with {@link org.netwright.core.whatif.CounterExampleSearch} and
 * {@link org.netwright.core.whatif.Ablation}.
 *
 * <p>Threads: results are immutable; a search belongs to the thread that calls it.
 */
package org.netwright.core.whatif;
