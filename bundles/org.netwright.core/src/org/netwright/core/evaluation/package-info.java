// SPDX-License-Identifier: EPL-2.0
/**
 * Judging many inputs: the samples of a document, or every input there is. Start with
 * {@link org.netwright.core.evaluation.Evaluation}, or with {@link org.netwright.core.evaluation.SampleRuns} for a document
 * that is open.
 *
 * <p>Threads: everything here is immutable or, as SampleRuns, thread-safe, except that reading samples from a document
 * belongs on the document's thread, and a Confusion to whoever asked for it.
 */
package org.netwright.core.evaluation;
