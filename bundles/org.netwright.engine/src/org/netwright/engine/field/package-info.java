// SPDX-License-Identifier: EPL-2.0
/**
 * Receptive fields: the inputs that make a neuron's activation largest, within a stated domain, and how sure that is.
 * Start with {@link org.netwright.engine.field.FieldSearch}:
 * <pre>{@code
 * FieldSearch search = FieldSearch.of(plan, FieldDomain.levels(-1, 0, 1));
 * ReceptiveField field = search.field(neuron, Progress.NONE);
 * }</pre>
 * Everything here is immutable and shared between threads at will; a search works on the calling thread, and on others
 * of the common pool.
 */
package org.netwright.engine.field;
