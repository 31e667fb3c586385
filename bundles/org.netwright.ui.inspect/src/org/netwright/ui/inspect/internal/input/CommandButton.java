// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.commands.ICommandImageService;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/** A command in a tool bar whose tooltip tells its key also while the key belongs to a control that has no focus. */
final class CommandButton extends ContributionItem {
	private final IServiceLocator services;
	private final String command;
	private ToolItem item;

	/** @param command its id */
	CommandButton(IServiceLocator services, String command) {
		super(command);
		this.services = services;
		this.command = command;
	}

	@Override
	public void fill(ToolBar parent, int index) {
		item = index < 0 ? new ToolItem(parent, SWT.PUSH) : new ToolItem(parent, SWT.PUSH, index);
		item.setData(this);
		ImageDescriptor image = services.getService(ICommandImageService.class).getImageDescriptor(command);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources());
		item.addDisposeListener(event -> resources.dispose());
		item.setImage(resources.create(image));
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(services, command)));
		update();
	}

	@Override
	public void update() {
		if (item != null && !item.isDisposed()) {
			Command defined = services.getService(ICommandService.class).getCommand(command);
			item.setToolTipText(CommandTip.of(services, command));
			item.setEnabled(defined.isHandled() && defined.isEnabled());
		}
	}

	/** Runs a command as if it was chosen in a menu. */
	static void run(IServiceLocator services, String command) {
		try {
			services.getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(CommandButton.class).error("The command " + command + " could not be run", e); //$NON-NLS-1$ //$NON-NLS-2$
		}
	}
}
