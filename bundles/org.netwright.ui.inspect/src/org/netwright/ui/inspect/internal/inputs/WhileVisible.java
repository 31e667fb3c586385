// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/** Does something that takes long only while a view can be seen; what was wanted meanwhile is done once when it appears. UI thread only. */
public final class WhileVisible {
	private final IViewPart view;
	private final Runnable work;
	private boolean wanted;

	/**
	 * @param control with whose end this ends
	 * @param work    what is done
	 */
	public WhileVisible(IViewPart view, Control control, Runnable work) {
		this.view = view;
		this.work = work;
		IWorkbenchPage page = view.getSite().getPage();
		IPartListener2 listener = new IPartListener2() {
			@Override
			public void partVisible(IWorkbenchPartReference reference) {
				if (reference.getPart(false) == view && wanted && !control.isDisposed()) {
					run();
				}
			}
		};
		page.addPartListener(listener);
		control.addDisposeListener(event -> page.removePartListener(listener));
	}

	/** Does it now, or when the view appears. */
	public void run() {
		wanted = !isVisible();
		if (!wanted) {
			work.run();
		}
	}

	/** Whether the view can be seen. */
	public boolean isVisible() {
		return view.getSite().getPage().isPartVisible(view);
	}
}
