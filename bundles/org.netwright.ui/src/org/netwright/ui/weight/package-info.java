// SPDX-License-Identifier: EPL-2.0
/**
 * How people choose the weights of new connections: a rule, its number and a seed, the same wherever connections are made. Start from
 * {@link org.netwright.ui.weight.WeightRuleFields}; {@link org.netwright.ui.weight.WeightDialog} asks for nothing else. UI thread only.
 */
package org.netwright.ui.weight;
