// SPDX-License-Identifier: EPL-2.0
package org.netwright.screenshots;

import org.eclipse.swt.widgets.Control;
import org.netwright.core.walk.Walk;
import org.netwright.core.walk.WalkUnit;
import org.netwright.core.walk.Walker;
import org.netwright.ui.document.OpenNetwork;

/** A walk that has come to the first neuron of the second layer. */
final class StepperPicture {
	private StepperPicture() {
	}

	/** Walks there; the control is what the picture is of. */
	static Control of(Control window, OpenNetwork network) throws Exception {
		Walker walker = network.walk();
		Walk walk = walker.state().walk();
		walker.go(walk.after(0));
		walker.next(WalkUnit.NEURON);
		Screenshots.whileEvents(() -> walker.state().position().steps() == 10);
		return window;
	}
}
