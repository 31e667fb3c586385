// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.appearance;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.netwright.ui.theme.Motion;

/** Switches movements on and off; its menu entries are checked while they are on. */
public final class MotionHandler extends AbstractHandler implements IElementUpdater {
	static final String COMMAND = "org.netwright.ui.animateChanges"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		Motion.choose(!Motion.isChosen());
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		element.setChecked(Motion.isChosen());
	}
}
