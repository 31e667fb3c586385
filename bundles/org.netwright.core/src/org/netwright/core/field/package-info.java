// SPDX-License-Identifier: EPL-2.0
/**
 * Receptive fields of open networks: searched in the background, kept as long as they stay true.
 * Start with {@link org.netwright.core.field.ReceptiveFields}, which says which thread hears what.
 */
package org.netwright.core.field;
