// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.exchange;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.engine.plan.Trace;
import org.netwright.formats.sample.SampleFile;
import org.netwright.formats.sample.SampleReaders;
import org.netwright.formats.sample.SampleTableWriter;
import org.netwright.model.Network;
import org.netwright.model.SampleSet;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.refresh.MonitorProgress;

/** Writes a sample set of the open network as a table. */
final class ExportWizard extends Wizard {
	private final OpenNetwork open;
	private final ExportPage page;

	ExportWizard(OpenNetwork open) {
		this.open = open;
		page = new ExportPage(open);
		setWindowTitle(Messages.Export_window);
		setNeedsProgressMonitor(true);
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		Path file = page.file();
		if (!page.mayReplace(file)) {
			return false;
		}
		SampleSet set = page.set();
		Network network = open.network();
		URI location = open.location();
		SampleTableWriter writer = new SampleTableWriter(network, page.form(), page.withActivations() ? activations(open.snapshot().orElseThrow()) : null);
		try {
			getContainer().run(true, true, monitor -> write(set, network, location, writer, file, monitor));
			return true;
		} catch (InvocationTargetException e) {
			boolean told = e.getCause() instanceof IOException;
			if (!told) {
				ILog.of(ExportWizard.class).error("Samples could not be exported to " + file, e.getCause()); //$NON-NLS-1$
			}
			MessageDialog.openError(getShell(), Messages.Export_window,
					told ? e.getCause().getMessage() : NLS.bind(Messages.Export_defect, file, e.getCause()));
			return false;
		} catch (InterruptedException e) {
			return false;
		}
	}

	private static void write(SampleSet set, Network network, URI location, SampleTableWriter writer, Path file, IProgressMonitor monitor)
			throws InvocationTargetException, InterruptedException {
		SubMonitor parts = SubMonitor.convert(monitor, Messages.Export_task, 2);
		try {
			SampleSet content = set.getLocation() == null ? set
					: SampleReaders.standard().read(set, network, location, new MonitorProgress(parts.split(1), Messages.Export_task));
			SampleFile.write(file, out -> writer.write(content, out, new MonitorProgress(parts.split(1), Messages.Export_task)));
		} catch (CancellationException e) {
			throw new InterruptedException();
		} catch (IOException e) {
			throw new InvocationTargetException(e);
		}
	}

	/** The activations of the outputs, as they are shown everywhere. */
	private static UnaryOperator<double[]> activations(NetworkSnapshot network) {
		int[] outputs = IntStream.range(network.outputStart(), network.graph().neuronCount()).toArray();
		return values -> {
			Trace trace = network.plan().propagate(values);
			return Arrays.stream(outputs).mapToDouble(trace::activation).toArray();
		};
	}
}
