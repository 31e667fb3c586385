// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.SideValue;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * Arranges the toolbar as no menu contribution can ask for: the switch of perspectives is behind the space that stretches, at the right
 * end, and nothing has a handle, for there is nothing to drag.
 */
final class ToolbarOrder {
	private static final String SWITCH = "org.netwright.app.perspectives"; //$NON-NLS-1$
	private static final String SPACE = "PerspectiveSpacer"; //$NON-NLS-1$

	private ToolbarOrder() {
	}

	static void apply(IWorkbenchWindow window) {
		if (window.getService(MWindow.class) instanceof MTrimmedWindow trimmed) {
			for (MTrimBar bar : trimmed.getTrimBars()) {
				bar.getChildren().forEach(ToolbarOrder::fix);
				if (bar.getSide() == SideValue.TOP) {
					order(bar);
				}
			}
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

	private static void fix(MTrimElement element) {
		element.getTags().add(IPresentationEngine.NO_MOVE);
		if (element.getTags().remove(IPresentationEngine.DRAGGABLE) && element.isToBeRendered()) {
			element.setToBeRendered(false);
			element.setToBeRendered(true);
		}
	}

	private static int index(List<MTrimElement> elements, String id) {
		return elements.stream().map(MUIElement::getElementId).toList().indexOf(id);
	}
}
