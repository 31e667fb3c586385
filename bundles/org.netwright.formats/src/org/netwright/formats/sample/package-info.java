// SPDX-License-Identifier: EPL-2.0
/**
 * Samples from files: what a document's sample sets refer to, and what a person names. Start with
 * {@link org.netwright.formats.sample.SampleReaders#standard()}; a further kind of file implements
 * {@link org.netwright.formats.sample.SampleReader}.
 *
 * <p>Threads: readers keep no state; a document belongs to one thread at a time.
 */
package org.netwright.formats.sample;
