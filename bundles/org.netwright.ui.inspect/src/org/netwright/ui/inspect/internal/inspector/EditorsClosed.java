// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Hears when a part is closed, also one that was not the active one. */
record EditorsClosed(Runnable closed) implements IPartListener2 {
	@Override
	public void partClosed(IWorkbenchPartReference part) {
		closed.run();
	}
}
