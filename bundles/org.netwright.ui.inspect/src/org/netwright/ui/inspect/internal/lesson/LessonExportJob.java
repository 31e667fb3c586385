// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.lesson;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.progress.Progress;
import org.netwright.model.file.FileReplacement;
import org.netwright.model.file.NetworkFileException;

/** Writes a lesson: the file is there when it is complete, and is as it was if it is cancelled or fails. */
final class LessonExportJob extends Job {
	private static final int PARTS = 1000;

	private final LessonExport lesson;
	private final Path file;
	private final Runnable done;

	/** @param done called on the job's thread when the file is there */
	LessonExportJob(LessonExport lesson, Path file, Runnable done) {
		super(NLS.bind(Messages.Export_job, lesson.title()));
		this.lesson = lesson;
		this.file = file;
		this.done = done;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Progress progress = progress(SubMonitor.convert(monitor, PARTS));
			FileReplacement.write(file, out -> lesson.write(file.toString(), out, progress));
			done.run();
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (NetworkFileException | FunctionFailedException | IllegalArgumentException e) {
			return Status.error(NLS.bind(Messages.Export_failed, e.getMessage()), e);
		}
	}

	private static Progress progress(SubMonitor monitor) {
		return new Progress() {
			private long before;

			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}

			@Override
			public void worked(long finished, long total) {
				long now = total <= 0 ? before : finished * PARTS / total;
				monitor.worked((int) (now - before));
				before = now;
			}
		};
	}
}
