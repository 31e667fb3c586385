// SPDX-License-Identifier: EPL-2.0
/**
 * Questions that take a while, asked again and again while somebody edits: only the newest is answered. Start with
 * {@link org.netwright.core.inquiry.Inquiry}, which says which thread hears what.
 */
package org.netwright.core.inquiry;
