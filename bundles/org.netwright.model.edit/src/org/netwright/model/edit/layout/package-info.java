// SPDX-License-Identifier: EPL-2.0
/**
 * Where elements go when people align, distribute or snap them: {@link org.netwright.model.edit.layout.Alignment},
 * {@link org.netwright.model.edit.layout.Distribution} and {@link org.netwright.model.edit.layout.Grid}. They take the boxes
 * that elements have in the diagram and give the positions that {@link org.netwright.model.edit.step.SetPositions} sets.
 *
 * <p>Threads: everything is immutable.
 */
package org.netwright.model.edit.layout;
