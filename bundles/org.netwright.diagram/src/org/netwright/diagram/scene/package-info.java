// SPDX-License-Identifier: EPL-2.0
/**
 * A network laid out: columns, nodes, curves of connections, which of them are hidden, and what is at a point.
 * Start with {@link org.netwright.diagram.scene.SceneBuilder}, which belongs to the thread that owns the document; the
 * {@link org.netwright.diagram.scene.Scene} that it builds is immutable and may be used by any thread.
 */
package org.netwright.diagram.scene;
