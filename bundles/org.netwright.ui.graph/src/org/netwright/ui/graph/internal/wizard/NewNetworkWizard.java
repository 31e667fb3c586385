// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.template.NetworkTemplate;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.file.NetworkFileException;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.UntitledNetworkInput;
import org.netwright.ui.refresh.MonitorProgress;
import org.osgi.framework.FrameworkUtil;

/** Makes a new network and opens it, unsaved. */
public final class NewNetworkWizard extends Wizard implements INewWizard {
	private static final String BUNDLE = "org.netwright.ui.graph"; //$NON-NLS-1$
	private static final String SECTION = "newNetwork"; //$NON-NLS-1$

	private IWorkbench workbench;
	private NewNetworkPage page;

	@Override
	public void init(IWorkbench where, IStructuredSelection selection) {
		workbench = where;
		setWindowTitle(Messages.Wizard_title);
		setNeedsProgressMonitor(true);
		setDefaultPageImageDescriptor(ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/new-network-banner.svg").orElseThrow()); //$NON-NLS-1$
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(NewNetworkWizard.class)).getDialogSettings();
		setDialogSettings(DialogSettings.getOrCreateSection(all, SECTION));
	}

	@Override
	public void addPages() {
		page = new NewNetworkPage(workbench.getService(FunctionRegistry.class), proposedName(), getDialogSettings());
		addPage(page);
	}

	/** The first of "Network 1", "Network 2", ... that no open editor has. */
	private String proposedName() {
		Set<String> taken = Arrays.stream(workbenchPage().getEditorReferences()).map(IEditorReference::getName).collect(Collectors.toSet());
		int number = 1;
		while (taken.contains(NLS.bind(Messages.Name_default, number))) {
			number++;
		}
		return NLS.bind(Messages.Name_default, number);
	}

	private IWorkbenchPage workbenchPage() {
		return workbench.getActiveWorkbenchWindow().getActivePage();
	}

	@Override
	public boolean performFinish() {
		try {
			SampleChoice samples = page.attached();
			Optional<Network> made = page.isEmpty() ? Optional.of(empty()) : make(page.template(), samples);
			if (made.isEmpty()) {
				return false;
			}
			page.remember();
			URI place = Optional.ofNullable(samples).flatMap(SampleChoice::place).orElseGet(UntitledNetworkInput::noPlace);
			NetworkEditors.open(workbenchPage(), new UntitledNetworkInput(made.get(), page.networkName(), place));
			return true;
		} catch (PartInitException e) {
			MessageDialog.openError(getShell(), Messages.Wizard_cannotOpen, e.getMessage());
			return false;
		}
	}

	private Network empty() {
		Network network = NetworkFactory.eINSTANCE.createNetwork();
		network.setName(page.networkName());
		return network;
	}

	/** Empty if somebody cancelled it or it failed, which is told then. */
	private Optional<Network> make(NetworkTemplate template, SampleChoice samples) {
		AtomicReference<Network> made = new AtomicReference<>();
		try {
			getContainer().run(true, true, monitor -> make(template, samples, monitor, made::set));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} catch (InvocationTargetException e) {
			if (e.getCause() instanceof NetworkFileException wrong) {
				page.setErrorMessage(wrong.getMessage());
			} else {
				ILog.of(NewNetworkWizard.class).error("A new network could not be made: " + template.shape(), e.getCause()); //$NON-NLS-1$
				page.setErrorMessage(NLS.bind(Messages.Wizard_defect, e.getCause()));
			}
		}
		return Optional.ofNullable(made.get());
	}

	private static void make(NetworkTemplate template, SampleChoice samples, IProgressMonitor monitor, Consumer<Network> ready)
			throws InvocationTargetException {
		try {
			SubMonitor both = SubMonitor.convert(monitor, 2);
			Network network = template.create(new MonitorProgress(both.split(1), NLS.bind(Messages.Making, template.name()))).orElse(null);
			if (network != null && (samples == null || samples.attach(network, new MonitorProgress(both.split(1), Messages.Samples_taking)))) {
				ready.accept(network);
			}
		} catch (NetworkFileException e) {
			throw new InvocationTargetException(e);
		}
	}
}
