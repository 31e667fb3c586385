// SPDX-License-Identifier: EPL-2.0
/**
 * One input on its way through a network, layer by layer or neuron by neuron, with the arithmetic of each neuron in numbers and in
 * words. Start with {@link org.netwright.core.walk.Walk} for the steps, {@link org.netwright.core.walk.Explainer} for what is said,
 * {@link org.netwright.core.walk.Walker} for an open network that people walk through.
 *
 * <p>Threads: everything but {@link org.netwright.core.walk.Walker}, which is thread-safe, is immutable.
 */
package org.netwright.core.walk;
