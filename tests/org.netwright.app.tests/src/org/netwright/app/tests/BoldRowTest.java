// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netwright.ui.theme.WorkbenchTheme;

/** The row that a page of the inspector is about stays bold, whatever the style sheets do. */
class BoldRowTest {
	@AfterEach
	void lightAgain() {
		if (WorkbenchTheme.isDark()) {
			WorkbenchTheme.toggle();
		}
		Workbench.page().closeAllEditors(false);
		Workbench.settle();
	}

	@Test
	void theRowOfTheSelectedConnectionStaysBoldInTheOtherTheme() throws Exception {
		OpenedNetwork shapes = OpenedNetwork.example("shapes-3x3");
		IViewPart inspector = Workbench.page().showView("org.netwright.ui.inspect.inspector");
		shapes.select(shapes.incoming("h1-1", 1));
		Control control = (Control) inspector.getSite().getService(MPart.class).getWidget();
		Workbench.waitUntil("the row is bold", () -> bold(control).size() == 1);
		List<String> before = bold(control);
		WorkbenchTheme.toggle();
		Workbench.settle();
		Workbench.waitUntil("the row is bold in the dark", () -> bold(control).equals(before));
		Workbench.settle();
		assertEquals(before, bold(control));
		WorkbenchTheme.toggle();
		Workbench.settle();
		Workbench.settle();
		assertEquals(before, bold(control));
	}

	private static List<String> bold(Control control) {
		return DialogMeeting.all(control, Table.class).stream().filter(Control::isVisible).flatMap(table -> Arrays.stream(table.getItems()))
				.filter(item -> (item.getFont().getFontData()[0].getStyle() & SWT.BOLD) != 0).map(TableItem::getText).toList();
	}
}
