// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import org.netwright.model.edit.history.Gesture;
import org.netwright.model.edit.history.Step;

/** Who a field belongs to: what executes its steps and shows what is true afterwards. */
interface FieldHost {

	/** Executes a step that the field has found allowed, and shows all values again. */
	void run(Step step);

	/** Makes room for what came, or takes the room of what went. */
	void layout();

	/** Begins a movement of a person in which steps about the same become one. */
	Gesture beginGesture();
}
