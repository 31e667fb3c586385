// SPDX-License-Identifier: EPL-2.0
/**
 * A network as flat arrays: layers, neurons, connections, nothing computed yet.
 * Start with {@link org.netwright.engine.graph.NetworkGraph}, or its
 * {@linkplain org.netwright.engine.graph.NetworkGraph#builder() builder} to write one by hand.
 * Graphs are immutable and may be shared between threads; a builder belongs to one thread.
 */
package org.netwright.engine.graph;
