// SPDX-License-Identifier: EPL-2.0
/**
 * A network laid out for computation: which neurons share their sources, and all numbers in the order in which they are
 * read. Start with {@link org.netwright.engine.internal.program.Program}; every plan has one, and single runs, batches
 * and gradients all work on it. Immutable.
 */
package org.netwright.engine.internal.program;
