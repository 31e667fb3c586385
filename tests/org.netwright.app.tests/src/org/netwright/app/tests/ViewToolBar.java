// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The tool bar of a view, beside its tab. */
final class ViewToolBar {
	private ViewToolBar() {
	}

	/** The tool whose tip begins with some words, in the view that a control belongs to. */
	static ToolItem item(Control inside, String tip) {
		Control control = inside;
		while (!(control instanceof CTabFolder)) {
			control = control.getParent();
		}
		return items(((CTabFolder) control).getTopRight()).filter(item -> item.getToolTipText() != null && item.getToolTipText().startsWith(tip))
				.findFirst().orElseThrow();
	}

	private static Stream<ToolItem> items(Control control) {
		if (control instanceof ToolBar bar) {
			return Arrays.stream(bar.getItems());
		}
		return control instanceof Composite composite ? Arrays.stream(composite.getChildren()).flatMap(ViewToolBar::items) : Stream.empty();
	}

	/** Clicks it with a real pointer. */
	static void click(ToolItem item) {
		Rectangle bounds = item.getBounds();
		Workbench.click(item.getParent(), new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2), 1);
	}
}
