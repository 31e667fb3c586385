// SPDX-License-Identifier: EPL-2.0
/**
 * Running a network: compiled once, then one input after another.
 * Start with {@link org.netwright.engine.plan.Plan#compile}; {@code propagate} gives a
 * {@link org.netwright.engine.plan.Trace} of every neuron, {@code start} the same in steps.
 * Plans and traces are immutable and may be shared between threads; a
 * {@link org.netwright.engine.plan.Propagation} belongs to one thread.
 */
package org.netwright.engine.plan;
