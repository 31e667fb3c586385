// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.netwright.model.edit.history.Reading;
import org.netwright.model.file.NetworkFile;
import org.netwright.model.file.NetworkFileException;
import org.netwright.ui.document.OpenNetwork;

/**
 * Writes a network in the background as it is when this is made: changes of the document wait until it is written. Cancelled, it
 * leaves the old file as it was.
 */
final class SaveNetworkJob extends Job {
	private final OpenNetwork network;
	private final Path file;
	private final long state;
	private final Reading reading;
	private final URI before;
	private final Display display = Display.getCurrent();
	private volatile String failure;
	private volatile List<String> missing = List.of();
	private volatile boolean over;
	private boolean told;

	/** To be made on the UI thread, and scheduled at once. */
	SaveNetworkJob(OpenNetwork network, Path file) {
		super(NLS.bind(Messages.Save_job, file.getFileName()));
		this.network = network;
		this.file = file;
		before = network.location();
		state = network.history().state();
		reading = network.history().beginReading();
		addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(IJobChangeEvent event) {
				reading.close();
				over = true;
				display.wake();
			}
		});
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
		try {
			missing = SampleCopies.copy(network.network(), before, file, out -> new WatchedOutput(out, monitor));
			NetworkFile.save(network.network(), file, out -> new WatchedOutput(out, monitor));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (NetworkFileException e) {
			failure = e.getMessage();
			return Status.CANCEL_STATUS;
		} catch (RuntimeException e) {
			ILog.of(SaveNetworkJob.class).error("A network could not be saved: " + file, e); //$NON-NLS-1$
			failure = NLS.bind(Messages.Save_unexpected, file.getFileName(), e);
			return Status.CANCEL_STATUS;
		} finally {
			monitor.done();
		}
	}

	/**
	 * Runs the event loop until the file is written, so that the window stays alive meanwhile and the work can be cancelled. UI thread.
	 *
	 * @param monitor cancelled, it cancels this job
	 * @return whether the file is written; the document knows then
	 */
	boolean finish(IProgressMonitor monitor) {
		while (!over) {
			if (monitor.isCanceled()) {
				cancel();
			}
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		boolean written = getResult().isOK();
		if (written && !told) {
			told = true;
			network.savedAs(file, state);
		}
		return written;
	}

	/** One readable line for each file of samples that could not come along. */
	List<String> missing() {
		return missing;
	}

	/** One readable reason why the file is not written; null if there is none but that somebody cancelled. */
	String failure() {
		return failure;
	}
}
