// SPDX-License-Identifier: EPL-2.0
/**
 * Which neurons of two groups are connected, as patterns without a document: everything, one to one, rows and columns of
 * an image, sliding windows, chance. Start with {@link org.netwright.model.edit.pattern.ConnectionPattern};
 * {@link org.netwright.model.edit.step.ConnectPairs} makes the connections.
 *
 * <p>Threads: patterns are immutable.
 */
package org.netwright.model.edit.pattern;
