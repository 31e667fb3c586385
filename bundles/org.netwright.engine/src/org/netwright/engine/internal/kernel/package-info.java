// SPDX-License-Identifier: EPL-2.0
/**
 * The innermost loops: weighted sums of one input and of many. Start with
 * {@link org.netwright.engine.internal.kernel.Kernels}, which says what this machine has. Implementations keep nothing
 * and are used by any number of threads at once.
 */
package org.netwright.engine.internal.kernel;
