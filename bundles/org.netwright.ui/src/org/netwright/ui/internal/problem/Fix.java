// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.problem;

import org.netwright.model.edit.history.Step;

/**
 * One way to solve a problem.
 *
 * @param label what a person chooses
 * @param step  what it does to the document
 */
record Fix(String label, Step step) {
}
