// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.appearance;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.netwright.ui.theme.PresentationMode;

/** Switches larger type and thicker lines on and off; its menu entries are checked while they are on. */
public final class ProjectorModeHandler extends AbstractHandler implements IElementUpdater {
	static final String COMMAND = "org.netwright.ui.projectorMode"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		PresentationMode.setProjector(!PresentationMode.isProjector());
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(PresentationMode.isProjector());
	}
}
