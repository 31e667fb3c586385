// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connection;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.menus.UIElement;
import org.netwright.ui.theme.ConnectionLook;
import org.netwright.ui.theme.DiagramColours;

/** Chooses how connections look, in all diagrams; menus mark what is chosen. */
public final class LookHandler extends AbstractHandler implements IElementUpdater {
	private static final String COMMAND = "org.netwright.ui.graph.look"; //$NON-NLS-1$
	private static final String CHOICE = COMMAND + ".choice"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		LookChoice.of(event.getParameter(CHOICE)).ifPresent(LookChoice::choose);
		return null;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public void updateElement(UIElement element, Map parameters) {
		LookChoice.of(parameters.get(CHOICE)).ifPresent(choice -> element.setChecked(choice.isChosen()));
	}

	/** Lets menus follow whoever chooses something, until a control's end. */
	public static void follow(Control control) {
		Runnable refresh = () -> PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(COMMAND, null);
		ConnectionLook.whenChanged(control, refresh);
		DiagramColours.whenChanged(control, refresh);
		FieldsHandler.follow(control);
	}
}
