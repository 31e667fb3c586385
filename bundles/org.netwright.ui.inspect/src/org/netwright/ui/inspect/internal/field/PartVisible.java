// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import java.util.function.Consumer;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Tells whether a part can be seen. */
record PartVisible(IWorkbenchPart part, Consumer<Boolean> changed) implements IPartListener2 {

	@Override
	public void partVisible(IWorkbenchPartReference reference) {
		tell(reference, true);
	}

	@Override
	public void partHidden(IWorkbenchPartReference reference) {
		tell(reference, false);
	}

	private void tell(IWorkbenchPartReference reference, boolean visible) {
		if (reference.getPart(false) == part) {
			changed.accept(visible);
		}
	}
}
