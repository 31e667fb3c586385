// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Pins the inspector to what it shows, or lets it follow the selection again. */
public final class PinHandler extends AbstractHandler implements IElementUpdater {
	/** The id of the command. */
	static final String COMMAND = "org.netwright.ui.inspect.inspector.pin"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		ActivationInspectorView view = InspectorCommand.view(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage());
		view.setPinned(!view.isPinned());
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		boolean pinned = page != null && page.findView(ActivationInspectorView.ID) instanceof ActivationInspectorView view && view.isPinned();
		element.setChecked(pinned);
	}
}
