// SPDX-License-Identifier: EPL-2.0
/**
 * What is wrong with a document, with place and cure. Start with {@link org.netwright.core.problem.ProblemFinder}.
 *
 * <p>Threads: a {@link org.netwright.core.problem.Problem} is immutable; finding problems reads the document and so
 * belongs on the document's thread.
 */
package org.netwright.core.problem;
