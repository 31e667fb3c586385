// SPDX-License-Identifier: EPL-2.0
/**
 * Finds elements of a document by what people know of them: name, function, size of a weight or bias. Start with
 * {@link org.netwright.core.find.FindQuery#parse}.
 *
 * <p>Threads: a query is immutable; finding reads the document and so belongs on the document's thread.
 */
package org.netwright.core.find;
