// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.preference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.FontMetrics;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Opens the preferences, as the platform does, but never smaller than its largest page, Keys, needs: the dialog comes back in the
 * size that it had for the page that was open last.
 */
public final class PreferencesHandler extends AbstractHandler {
	private static final int COLUMNS = 125;
	private static final int LINES = 38;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Shell parent = HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell();
		String page = event.getParameter(IWorkbenchCommandConstants.WINDOW_PREFERENCES_PARM_PAGEID);
		PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(parent, page, null, null);
		atLeast(dialog.getShell(), parent);
		dialog.open();
		return null;
	}

	private static void atLeast(Shell dialog, Shell parent) {
		GC gc = new GC(dialog);
		gc.setFont(JFaceResources.getDialogFont());
		FontMetrics font = gc.getFontMetrics();
		gc.dispose();
		Rectangle screen = parent.getMonitor().getClientArea();
		int width = Math.min(Dialog.convertWidthInCharsToPixels(font, COLUMNS), screen.width);
		int height = Math.min(Dialog.convertHeightInCharsToPixels(font, LINES), screen.height);
		Point size = dialog.getSize();
		dialog.setMinimumSize(width, height);
		if (size.x < width || size.y < height) {
			int w = Math.max(size.x, width);
			int h = Math.max(size.y, height);
			Rectangle window = parent.getBounds();
			int x = window.x + (window.width - w) / 2;
			int y = window.y + (window.height - h) / 3;
			dialog.setBounds(Math.max(screen.x, Math.min(x, screen.x + screen.width - w)), Math.max(screen.y, Math.min(y, screen.y + screen.height - h)), w, h);
		}
	}
}
