// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.preference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Opens the preferences, as the platform does, but never smaller than the page needs: the dialog comes back in the size that it had
 * for the page that was open last.
 */
public final class PreferencesHandler extends AbstractHandler {
	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell parent = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		String page = event.getParameter(IWorkbenchCommandConstants.WINDOW_PREFERENCES_PARM_PAGEID);
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(parent, page, null, null);
		makeRoom(dialog, parent);
		dialog.open();
		return null;
	}

	private static void makeRoom(PreferenceDialog dialog, Shell parent) {
		Shell shell = dialog.getShell();
		shell.layout(true, true);
		Control page = ((IPreferencePage) dialog.getSelectedPage()).getControl();
		Point wanted = page.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		Rectangle room = around(page).getClientArea();
		Point size = shell.getSize();
		Rectangle screen = parent.getMonitor().getClientArea();
		int width = Math.min(size.x + Math.max(0, wanted.x - room.width), screen.width);
		int height = Math.min(size.y + Math.max(0, wanted.y - room.height), screen.height);
		if (width > size.x || height > size.y) {
			Rectangle window = parent.getBounds();
			int x = window.x + (window.width - width) / 2;
			int y = window.y + (window.height - height) / 3;
			shell.setBounds(Math.max(screen.x, Math.min(x, screen.x + screen.width - width)),
					Math.max(screen.y, Math.min(y, screen.y + screen.height - height)), width, height);
		}
	}

	/** What scrolls a page for which there is too little room, or else its parent. */
	private static Composite around(Control page) {
		Composite parent = page.getParent();
		while (!(parent instanceof ScrolledComposite) && parent.getParent() != null) {
			parent = parent.getParent();
		}
		return parent instanceof ScrolledComposite ? parent : page.getParent();
	}
}
