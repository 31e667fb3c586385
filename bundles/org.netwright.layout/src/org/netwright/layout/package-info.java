// SPDX-License-Identifier: EPL-2.0
/**
 * Layouts of graphs that take an algorithm of others; nobody else knows whose. Start from
 * {@link org.netwright.layout.LayeredLayout}, which any thread may use.
 */
package org.netwright.layout;
