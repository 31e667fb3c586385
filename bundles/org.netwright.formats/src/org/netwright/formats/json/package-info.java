// SPDX-License-Identifier: EPL-2.0
/**
 * Networks as JSON: easy to write by hand, by a script, by another program. Start with
 * {@link org.netwright.formats.json.JsonFormat}, which describes the document.
 *
 * <p>Threads: as in {@link org.netwright.formats.network}.
 */
package org.netwright.formats.json;
