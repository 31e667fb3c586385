// SPDX-License-Identifier: EPL-2.0
/**
 * From the document to what can be computed. Start with {@link org.netwright.core.compile.NetworkSnapshot#of}.
 *
 * <p>Threads: taking a snapshot reads the document and belongs on the document's thread; the snapshot is immutable and
 * holds no object of the document.
 */
package org.netwright.core.compile;
