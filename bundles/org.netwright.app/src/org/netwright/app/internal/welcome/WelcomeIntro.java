// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.IntroPart;

/** The welcome of the workbench. It makes way as soon as another part is asked for, and Help > Welcome brings it back. */
public final class WelcomeIntro extends IntroPart {
	private WelcomePage page;

	@Override
	public void createPartControl(Composite parent) {
		IWorkbenchWindow window = getIntroSite().getWorkbenchWindow();
		page = new WelcomePage(parent, new WelcomeActions(window, this::close));
		PlatformUI.getWorkbench().getHelpSystem().setHelp(page, "org.netwright.help.welcome"); //$NON-NLS-1$
		IPartListener2 listener = new OtherParts();
		window.getPartService().addPartListener(listener);
		page.addDisposeListener(event -> window.getPartService().removePartListener(listener));
	}

	/** The page. */
	public WelcomePage page() {
		return page;
	}

	/** It has no smaller form: it closes instead, see {@link OtherParts}. */
	@Override
	public void standbyStateChanged(boolean standby) {
		page.layout();
	}

	private void close() {
		if (PlatformUI.isWorkbenchRunning() && !page.isDisposed()) {
			PlatformUI.getWorkbench().getIntroManager().closeIntro(this);
		}
	}

	@Override
	public void setFocus() {
		page.focusFirst();
	}

	/** Closes it when another part is activated after it. */
	private final class OtherParts implements IPartListener2 {
		private boolean active;

		@Override
		public void partActivated(IWorkbenchPartReference part) {
			if (part.getId().equals("org.eclipse.ui.internal.introview")) { //$NON-NLS-1$
				active = true;
			} else if (active) {
				page.getDisplay().asyncExec(WelcomeIntro.this::close);
			}
		}
	}
}
