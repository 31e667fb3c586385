// SPDX-License-Identifier: EPL-2.0
/**
 * New networks from a description: how many neurons in each layer, which functions, which weights. Start with
 * {@link org.netwright.core.template.NetworkTemplate}; a {@link org.netwright.core.template.Shape} is read from a text such
 * as {@code 3x3-8-4-8-4}.
 *
 * <p>Threads: descriptions are immutable; a network that was made belongs to whoever asked for it.
 */
package org.netwright.core.template;
