// SPDX-License-Identifier: EPL-2.0
/**
 * Gradients in reverse mode: how the outputs of a network change with its weights, its biases and its inputs.
 * Start with {@link org.netwright.engine.gradient.Gradient}:
 * <pre>{@code
 * NetworkGradient of = Gradient.of(plan).output(input, 0);
 * double slope = of.weight(connection);                    // d output 0 / d weight
 * }</pre>
 * A gradient is shared between threads at will; what it returns is immutable.
 */
package org.netwright.engine.gradient;
