// SPDX-License-Identifier: EPL-2.0
/**
 * Where a neuron's sum comes from, traced back through all layers to the inputs, and where an activation goes. Start with
 * {@link org.netwright.core.attribution.Attribution}, which states the formulas.
 *
 * <p>Threads: everything is a function of an immutable trace; results are immutable. Use from any thread.
 */
package org.netwright.core.attribution;
