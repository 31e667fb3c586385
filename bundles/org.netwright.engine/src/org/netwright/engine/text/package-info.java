// SPDX-License-Identifier: EPL-2.0
/**
 * Numbers as people read them, the same in every picture, view and sentence. Start with
 * {@link org.netwright.engine.text.Numbers}.
 *
 * <p>Threads: everything is pure.
 */
package org.netwright.engine.text;
