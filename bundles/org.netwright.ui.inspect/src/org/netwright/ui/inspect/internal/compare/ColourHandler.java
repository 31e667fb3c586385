// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Has the diagram show what differs, or its activations again. */
public final class ColourHandler extends AbstractHandler implements IElementUpdater {
	/** The id of the command. */
	static final String COMMAND = "org.netwright.ui.inspect.compare.colour"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		CompareCommand.network(event).ifPresent(network -> network.comparing().colour(!network.comparing().choices().coloured()));
		HandlerUtil.getActiveWorkbenchWindow(event).getService(ICommandService.class).refreshElements(COMMAND, null);
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		boolean coloured = window != null && window.getActivePage() != null && CompareCommand.network(window.getActivePage().getActiveEditor())
				.filter(network -> network.comparing().choices().coloured()).isPresent();
		element.setChecked(coloured);
	}
}
