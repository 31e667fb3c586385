// SPDX-License-Identifier: EPL-2.0
/**
 * Other ways to compute the same network: Neuroph, Encog, and a plain loop over connections. Each is given the weights of
 * a {@link org.netwright.engine.graph.NetworkGraph}. Everything belongs to one thread.
 */
package org.netwright.benchmarks.peer;
