// SPDX-License-Identifier: EPL-2.0
/**
 * What a network makes of all inputs there are, or of a sample of them: counts, margins, and the inputs behind each
 * number. Start with {@link org.netwright.core.exhaustive.InputSurvey}.
 *
 * <p>Threads: everything here is immutable.
 */
package org.netwright.core.exhaustive;
