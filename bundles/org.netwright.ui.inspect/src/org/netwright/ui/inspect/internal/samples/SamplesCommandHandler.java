// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.IElementUpdater;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.menus.UIElement;

/** Runs any of the commands for samples, and brings the view to light where it is hidden. */
public final class SamplesCommandHandler extends AbstractHandler implements IElementUpdater, IExecutableExtension {
	private String command;

	@Override
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		command = element.getAttribute("commandId"); //$NON-NLS-1$
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
		try {
			SamplesView view = (SamplesView) page.showView(SamplesView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
			if (view.hasNetwork()) {
				view.whenReady(() -> SamplesCommand.of(event.getCommand().getId()).run(view));
			}
		} catch (PartInitException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
		return null;
	}

	@Override
	public void updateElement(UIElement element, @SuppressWarnings("rawtypes") Map parameters) {
		IWorkbenchWindow window = element.getServiceLocator().getService(IWorkbenchWindow.class);
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		if (page != null && page.findView(SamplesView.ID) instanceof SamplesView view) {
			element.setChecked(SamplesCommand.of(command).isOn(view));
		}
	}
}
