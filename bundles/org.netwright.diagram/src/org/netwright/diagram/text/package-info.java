// SPDX-License-Identifier: EPL-2.0
/**
 * Numbers as people read them.
 * Start with {@link org.netwright.diagram.text.Numbers}.
 * Everything here is pure and may be used by any thread.
 */
package org.netwright.diagram.text;
