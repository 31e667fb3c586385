// SPDX-License-Identifier: EPL-2.0
/**
 * What becomes of a network's values when a part of it is switched off. Start with
 * {@link org.netwright.engine.ablation.SwitchedOff}, whose objects belong to one thread each.
 */
package org.netwright.engine.ablation;
