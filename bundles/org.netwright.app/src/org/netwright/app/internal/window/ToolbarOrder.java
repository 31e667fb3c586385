// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts the switch of perspectives behind the space that stretches, at the right end: no menu contribution can ask for that place. */
final class ToolbarOrder {
	private static final String SWITCH = "org.netwright.app.perspectives"; //$NON-NLS-1$
	private static final String SPACE = "PerspectiveSpacer"; //$NON-NLS-1$

	private ToolbarOrder() {
	}

	static void apply(IWorkbenchWindow window) {
		if (window.getService(MWindow.class) instanceof MTrimmedWindow trimmed) {
			trimmed.getTrimBars().stream().filter(bar -> bar.getSide() == SideValue.TOP).forEach(ToolbarOrder::order);
		}
	}

	private static void order(MTrimBar bar) {
		List<MTrimElement> elements = bar.getChildren();
		int at = index(elements, SWITCH);
		int space = index(elements, SPACE);
		if (at >= 0 && at < space) {
			MTrimElement element = elements.remove(at);
			elements.add(space, element);
		}
	}

	private static int index(List<MTrimElement> elements, String id) {
		return elements.stream().map(MUIElement::getElementId).toList().indexOf(id);
	}
}
