// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.layout;

import java.util.List;

import org.netwright.diagram.canvas.Box;
import org.netwright.engine.progress.Progress;

/** A way to lay out graphs. Implementations keep nothing between two calls, so that any thread may use them. */
public interface GraphLayout {

	/**
	 * Finds a place for each node, so that no two overlap. The same graph is laid out the same way each time.
	 *
	 * @param graph what is laid out
	 * @param progress hears how far the work is, and may cancel it
	 * @return the box of each node, in the order of the nodes, of the size it has in the graph; the least x and the least y are 0
	 * @throws java.util.concurrent.CancellationException if it was cancelled
	 */
	List<Box> layout(LayoutGraph graph, Progress progress);
}
