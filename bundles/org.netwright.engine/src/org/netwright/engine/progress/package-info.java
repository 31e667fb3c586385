// SPDX-License-Identifier: EPL-2.0
/**
 * Progress and cancellation of long computations, without any framework's types.
 * Start with {@link org.netwright.engine.progress.Progress}.
 * Implementations are called from whichever thread does the work.
 */
package org.netwright.engine.progress;
