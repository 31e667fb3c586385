// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.netwright.core.exhaustive.SurveyCsv;

/** Writes the listed inputs to a file of comma-separated values, in the background. */
public final class ExportInputsHandler extends AbstractHandler {
	/** So many inputs are written between two looks at whether somebody cancels. */
	private static final int PART = 1000;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		InputsAnswer answer = InputsCommand.answer(event);
		if (answer == null) {
			return null;
		}
		FileDialog dialog = new FileDialog(InputsCommand.shell(event), SWT.SAVE);
		dialog.setText(Messages.Csv_exportTitle);
		dialog.setFilterExtensions("*.csv"); //$NON-NLS-1$
		dialog.setFileName("inputs.csv"); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			Path file = Path.of(chosen);
			Job job = Job.create(NLS.bind(Messages.Csv_job, file.getFileName()), (ICoreRunnable) monitor -> write(answer, file, monitor));
			job.setUser(true);
			job.schedule();
		}
		return null;
	}

	/** A file that is not written to its end is deleted. */
	private static void write(InputsAnswer answer, Path file, IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, answer.indices().length);
		try {
			try (Writer out = Files.newBufferedWriter(file)) {
				for (int first = 0; first == 0 || first < answer.indices().length; first += PART) {
					int end = Math.min(answer.indices().length, first + PART);
					SurveyCsv.write(answer.survey(), Arrays.copyOfRange(answer.indices(), first, end), first == 0, out);
					progress.split(end - first);
				}
			} catch (OperationCanceledException e) {
				Files.deleteIfExists(file);
				throw e;
			}
		} catch (IOException e) {
			throw new CoreException(Status.error(NLS.bind(Messages.Csv_failed, file, e.getMessage()), e));
		}
	}
}
