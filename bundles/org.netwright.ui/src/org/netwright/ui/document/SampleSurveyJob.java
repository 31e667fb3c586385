// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.netwright.engine.progress.Progress;
import org.netwright.formats.sample.SampleSource;

/** Looks through one file or folder of samples in the background. */
public final class SampleSurveyJob extends Job {
	private static final int WHOLE = 100;

	private final Path path;
	private final Map<String, String> options;
	private final Consumer<Finding> found;

	/**
	 * How far that is, or what came out.
	 *
	 * @param job     who says it
	 * @param percent how much is done
	 * @param source  what was found; null before the end, and if nothing was
	 * @param problem why nothing was found; null if nothing is wrong
	 */
	public record Finding(SampleSurveyJob job, int percent, SampleSource source, String problem) {

		/** {@return whether there is nothing more to come} */
		public boolean isOver() {
			return source != null || problem != null;
		}

		/** {@return what a person waits for; before the end} */
		public String waiting() {
			return reading(job.path, percent);
		}
	}

	/**
	 * Prepares to look.
	 *
	 * @param path    a file or a folder
	 * @param options what a person has said about a table
	 * @param found   takes findings on this job's thread; nothing after it was cancelled
	 */
	public SampleSurveyJob(Path path, Map<String, String> options, Consumer<Finding> found) {
		super(reading(path, 0));
		this.path = path;
		this.options = options;
		this.found = found;
		setSystem(true);
	}

	private static String reading(Path path, int percent) {
		return NLS.bind(Messages.Survey_reading, path.getFileName(), percent);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			SampleSource.survey(path, options, new Told(monitor)).ifPresent(source -> tell(monitor, new Finding(this, WHOLE, source, null)));
		} catch (IOException e) {
			tell(monitor, new Finding(this, WHOLE, null, e.getMessage()));
		} catch (RuntimeException e) {
			ILog.of(SampleSurveyJob.class).error("Samples could not be looked through: " + path, e); //$NON-NLS-1$
			tell(monitor, new Finding(this, WHOLE, null, NLS.bind(Messages.Survey_defect, path, e)));
		}
		return Status.OK_STATUS;
	}

	private void tell(IProgressMonitor monitor, Finding finding) {
		if (!monitor.isCanceled()) {
			found.accept(finding);
		}
	}

	/** Tells each percent once. */
	private final class Told implements Progress {
		private final IProgressMonitor monitor;
		private int told;

		Told(IProgressMonitor monitor) {
			this.monitor = monitor;
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled();
		}

		@Override
		public void worked(long done, long total) {
			int percent = (int) (WHOLE * done / total);
			if (percent > told) {
				told = percent;
				tell(monitor, new Finding(SampleSurveyJob.this, percent, null, null));
			}
		}
	}
}
