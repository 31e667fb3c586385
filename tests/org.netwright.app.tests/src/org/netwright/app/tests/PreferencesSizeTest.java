// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

/** The preferences are never too small for the page that is asked for. */
class PreferencesSizeTest {
	private static final String COMMAND = "org.eclipse.ui.window.preferences";

	@Test
	void keyboardShortcutsAreWholeEvenWhereTheDialogWasSmall() throws Exception {
		open("org.netwright.ui.preferences", dialog -> {
			dialog.setSize(420, 320);
			Workbench.settle();
		});
		open("org.netwright.app.keys", dialog -> {
			Control page = ((IPreferencePage) ((PreferenceDialog) dialog.getData()).getSelectedPage()).getControl();
			int wanted = page.computeSize(page.getSize().x, SWT.DEFAULT).y;
			assertTrue(page.getSize().y >= wanted, page.getSize() + " is less high than " + wanted);
			ScrolledComposite around = around(page);
			assertTrue(around.getClientArea().height >= wanted, "there is room for all of the page: " + around.getClientArea());
			assertEquals(List.of(), cutOff(dialog));
		});
	}

	/** What would scroll the page if there were too little room. */
	private static ScrolledComposite around(Control page) {
		Composite parent = page.getParent();
		while (!(parent instanceof ScrolledComposite)) {
			parent = parent.getParent();
		}
		return (ScrolledComposite) parent;
	}

	/** What reaches over the edge of the dialog. */
	private static List<Control> cutOff(Shell dialog) {
		Rectangle area = dialog.getDisplay().map(dialog, null, dialog.getClientArea());
		List<Control> cut = new ArrayList<>();
		collect(dialog, area, cut);
		return cut;
	}

	private static void collect(Composite parent, Rectangle area, List<Control> cut) {
		for (Control child : parent.getChildren()) {
			Rectangle bounds = child.getDisplay().map(parent, null, child.getBounds());
			if (child.isVisible() && !area.union(bounds).equals(area)) {
				cut.add(child);
			}
			if (child instanceof Composite composite) {
				collect(composite, area, cut);
			}
		}
	}

	private interface Look {
		void at(Shell dialog);
	}

	private static void open(String page, Look look) throws Exception {
		Display display = Display.getCurrent();
		List<Throwable> failures = new ArrayList<>();
		boolean[] seen = { false };
		display.timerExec(100, new Runnable() {
			@Override
			public void run() {
				Shell dialog = Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getData() instanceof PreferenceDialog).findFirst().orElse(null);
				if (dialog == null) {
					display.timerExec(100, this);
					return;
				}
				seen[0] = true;
				try {
					Workbench.settle();
					look.at(dialog);
				} catch (RuntimeException | Error e) {
					failures.add(e);
				} finally {
					((PreferenceDialog) dialog.getData()).close();
				}
			}
		});
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		ParameterizedCommand command = commands.deserialize(COMMAND + "(preferencePageId=" + page + ")");
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		Workbench.waitUntil("the dialog was there", () -> seen[0]);
		assertEquals(List.of(), failures);
	}
}
