// SPDX-License-Identifier: EPL-2.0
/**
 * Arranging what a plain column for each layer does not show well. Start from {@link org.netwright.diagram.layout.NetworkLayout}: it
 * makes a {@link org.netwright.diagram.layout.LayoutGraph} of boxes and lines from a network, and positions from what a
 * {@link org.netwright.diagram.layout.GraphLayout} makes of that. A graph layout knows nothing of networks.
 *
 * <p>Threads: graphs are immutable and may be laid out on any thread; a network layout belongs to the thread that owns the document.
 */
package org.netwright.diagram.layout;
