// SPDX-License-Identifier: EPL-2.0
/**
 * Who wins: from the activations of the output layer to a winner, a runner-up and a margin. Start with
 * {@link org.netwright.core.decision.DecisionRule#decide(org.netwright.engine.plan.Trace)}.
 *
 * <p>Threads: everything here is immutable.
 */
package org.netwright.core.decision;
