// SPDX-License-Identifier: EPL-2.0
/**
 * What people do to weights, as values without a document: {@link org.netwright.model.edit.weight.WeightChange} is what
 * they type on a connection, {@link org.netwright.model.edit.weight.WeightChoice} how new weights are chosen. The steps
 * that take them are in {@link org.netwright.model.edit.step}.
 *
 * <p>Threads: changes are immutable; a choice of random weights belongs to one thread.
 */
package org.netwright.model.edit.weight;
