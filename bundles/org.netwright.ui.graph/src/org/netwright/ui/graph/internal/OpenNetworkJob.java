// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.model.Network;
import org.netwright.model.file.NetworkFileException;
import org.netwright.ui.document.NetworkSource;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.viewer.network.ShownNetwork;

/** Reads, compiles and lays out a network in the background. */
final class OpenNetworkJob extends Job {
	/** About how much of the time is for reading, compiling and laying out. */
	private static final int[] SHARES = { 70, 15, 15 };

	private final NetworkSource input;
	private final FunctionRegistry functions;
	private final Consumer<ShownNetwork> opened;
	private final Consumer<String> failed;
	private final Runnable cancelled;

	/**
	 * @param opened    takes the network on this job's thread, and must close it in the end
	 * @param failed    takes one readable reason on this job's thread
	 * @param cancelled called on this job's thread when somebody has cancelled it and there is nothing to show
	 */
	OpenNetworkJob(NetworkSource input, FunctionRegistry functions, Consumer<ShownNetwork> opened, Consumer<String> failed, Runnable cancelled) {
		super(NLS.bind(Messages.Editor_job, input.getName()));
		this.input = input;
		this.functions = functions;
		this.opened = opened;
		this.failed = failed;
		this.cancelled = cancelled;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), SHARES[0] + SHARES[1] + SHARES[2]);
		try {
			ShownNetwork shown = open(progress);
			opened.accept(shown);
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			cancelled.run();
			return Status.CANCEL_STATUS;
		} catch (NetworkFileException e) {
			failed.accept(e.getMessage());
		} catch (RuntimeException e) {
			ILog.of(OpenNetworkJob.class).error("A network could not be opened: " + input.location(), e); //$NON-NLS-1$
			failed.accept(NLS.bind(Messages.Editor_unexpected, input.getName(), e));
		}
		return Status.OK_STATUS;
	}

	private ShownNetwork open(SubMonitor progress) throws NetworkFileException {
		progress.subTask(Messages.Editor_reading);
		SubMonitor reading = progress.newChild(SHARES[0]);
		Network document = input.load(in -> new WatchedInput(in, size(in), reading));
		reading.done();
		goOn(progress, Messages.Editor_computing);
		OpenNetwork network = new OpenNetwork(document, input.location(), functions);
		try {
			progress.worked(SHARES[1]);
			goOn(progress, Messages.Editor_drawing);
			ShownNetwork shown = ShownNetwork.of(network);
			progress.worked(SHARES[2]);
			goOn(progress, ""); //$NON-NLS-1$
			return shown;
		} catch (RuntimeException e) {
			network.close();
			throw e;
		}
	}

	private static void goOn(SubMonitor progress, String next) {
		if (progress.isCanceled()) {
			throw new CancellationException();
		}
		progress.subTask(next);
	}

	/** How many bytes there are to read, as far as that is known. */
	private long size(InputStream in) {
		try {
			Path file = input.file().orElse(null);
			return file == null ? in.available() : Files.size(file);
		} catch (IOException e) {
			// whoever reads it hears of it; only the bar does not know how far it is
			return 0;
		}
	}
}
