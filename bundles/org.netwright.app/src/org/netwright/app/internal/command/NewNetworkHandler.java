// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.command;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.wizards.IWizardCategory;
import org.eclipse.ui.wizards.IWizardDescriptor;

/** Opens the wizard that makes a new network, without the detour of choosing among wizards. */
public final class NewNetworkHandler extends AbstractHandler {
	/** The id of the command. */
	public static final String COMMAND = "org.netwright.app.new"; //$NON-NLS-1$

	private static final String OURS = "org.netwright."; //$NON-NLS-1$

	@Override
	public boolean isEnabled() {
		return PlatformUI.isWorkbenchRunning() && wizard().isPresent();
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		IWizardDescriptor descriptor = wizard().orElseThrow(() -> new ExecutionException("There is no wizard of ours for new networks")); //$NON-NLS-1$
		try {
			IWorkbenchWizard wizard = descriptor.createWizard();
			wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
			return new WizardDialog(window.getShell(), wizard) {
				@Override
				protected void finishPressed() {
					NetworkOpener.leaveWelcome();
					super.finishPressed();
				}
			}.open();
		} catch (CoreException e) {
			throw new ExecutionException(e.getMessage(), e);
		}
	}

	/** Our wizard for something new. */
	static Optional<IWizardDescriptor> wizard() {
		return wizards(PlatformUI.getWorkbench().getNewWizardRegistry().getRootCategory())
				.filter(wizard -> wizard.getId().startsWith(OURS)).findFirst();
	}

	private static Stream<IWizardDescriptor> wizards(IWizardCategory category) {
		return Stream.concat(Arrays.stream(category.getWizards()), Arrays.stream(category.getCategories()).flatMap(NewNetworkHandler::wizards));
	}
}
