// SPDX-License-Identifier: EPL-2.0
/**
 * Judging many inputs: the samples of a document, or every input there is. Start with
 * {@link org.netwright.core.evaluation.Evaluation}.
 *
 * <p>Threads: everything here is immutable, except that reading samples from a document belongs on the document's
 * thread.
 */
package org.netwright.core.evaluation;
