// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.command.NetworkOpener;
import org.netwright.model.NetworkFactory;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.UntitledNetworkInput;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.inspect.internal.input.InputView;
import org.netwright.ui.theme.WorkbenchTheme;

/** Light and dark, while there is something on the screen. */
class SwitchThemeTest {
	private final IWorkbenchPage page = Workbench.page();

	@AfterEach
	void lightAgain() {
		if (WorkbenchTheme.isDark()) {
			WorkbenchTheme.toggle();
		}
		page.closeAllEditors(false);
		Workbench.settle();
	}

	@Test
	void paperAndDiagramChangeTheirColoursAndNothingIsLogged() throws Exception {
		InputView input = (InputView) page.showView("org.netwright.ui.inspect.input");
		List<String> errors = new ArrayList<>();
		ILogListener listener = (status, plugin) -> {
			if (status.getSeverity() == IStatus.ERROR) {
				errors.add(status + " " + status.getException());
			}
		};
		Platform.addLogListener(listener);
		try {
			// fewer and fewer samples, and none: the tables must not keep rows that are gone
			for (String example : List.of("digits", "xor", "shapes-3x3")) {
				NetworkOpener.openExample(page, example);
				isOpen();
			}
			NetworkEditors.open(page, new UntitledNetworkInput(NetworkFactory.eINSTANCE.createNetwork(), "Empty"));
			isOpen();
			NetworkOpener.openExample(page, "xor");
			isOpen();
			RGB paper = input.grid().getParent().getBackground().getRGB();
			RGB canvas = diagram().getBackground().getRGB();
			WorkbenchTheme.toggle();
			Workbench.settle();
			assertNotEquals(paper, input.grid().getParent().getBackground().getRGB());
			assertNotEquals(canvas, diagram().getBackground().getRGB());
			WorkbenchTheme.toggle();
			Workbench.settle();
			assertEquals(paper, input.grid().getParent().getBackground().getRGB());
			assertEquals(canvas, diagram().getBackground().getRGB());
		} finally {
			Platform.removeLogListener(listener);
		}
		assertEquals(List.of(), errors);
	}

	private void isOpen() {
		Workbench.waitUntil("it is open", () -> page.getActiveEditor().getAdapter(OpenNetwork.class) != null);
		Workbench.settle();
	}

	private Composite diagram() {
		return (Composite) ((NetworkEditor) page.getActiveEditor()).viewer().getControl();
	}
}
