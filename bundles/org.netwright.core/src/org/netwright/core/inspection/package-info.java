// SPDX-License-Identifier: EPL-2.0
/**
 * What everybody who looks at one open network sees: the current input, its trace, the verdict. Start with
 * {@link org.netwright.core.inspection.Inspection}.
 *
 * <p>Threads: everything here may be used from any thread. Listeners are called on the thread of the executor that
 * computes, or on the thread that asked when the executor is direct.
 */
package org.netwright.core.inspection;
