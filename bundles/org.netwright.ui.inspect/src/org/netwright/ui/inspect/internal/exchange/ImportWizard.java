// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.exchange;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.Network;
import org.netwright.model.SampleSet;
import org.netwright.model.edit.step.AddSampleSet;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.refresh.MonitorProgress;

/** Adds samples of a file or folder to the open network as a set, in one step of its history. */
final class ImportWizard extends Wizard {
	private final OpenNetwork open;
	private final ImportPage page;

	ImportWizard(OpenNetwork open) {
		this.open = open;
		page = new ImportPage(open);
		setWindowTitle(Messages.Import_window);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		try {
			Optional<SampleSet> read = read(page.choice());
			return read.isPresent() && add(read.get());
		} catch (InvocationTargetException e) {
			String problem = e.getCause() instanceof IOException ? e.getCause().getMessage() : NLS.bind(Messages.Import_defect, page.choice().source().path(), e.getCause());
			if (!(e.getCause() instanceof IOException)) {
				ILog.of(ImportWizard.class).error("Samples could not be imported", e.getCause()); //$NON-NLS-1$
			}
			MessageDialog.openError(getShell(), Messages.Import_window, problem);
			return false;
		} catch (InterruptedException e) {
			return false;
		}
	}

	/** All of them, also where they stay in their file: so that nobody imports what cannot be read. */
	private Optional<SampleSet> read(ImportChoice choice) throws InvocationTargetException, InterruptedException {
		Network network = open.network();
		SampleSet[] read = { null };
		getContainer().run(true, true, monitor -> {
			try {
				read[0] = choice.read(network, new MonitorProgress(monitor, Messages.Import_task)).orElse(null);
			} catch (IOException e) {
				throw new InvocationTargetException(e);
			}
		});
		return Optional.ofNullable(read[0]);
	}

	private boolean add(SampleSet read) {
		SampleSet set = read;
		Optional<Path> folder = KeepChoice.folder(open);
		if (page.stays() && folder.isPresent()) {
			set = page.choice().reference(folder.get());
			open.samplesWereRead(set, read);
		}
		read.setName(page.setName());
		set.setName(page.setName());
		return StepRunner.run(getShell(), open, new AddSampleSet(open.network(), open.network().getSampleSets().size(), set));
	}
}
