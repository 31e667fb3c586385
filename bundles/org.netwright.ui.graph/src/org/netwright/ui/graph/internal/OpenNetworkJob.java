// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
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
	private final NetworkSource input;
	private final FunctionRegistry functions;
	private final Consumer<ShownNetwork> opened;
	private final Consumer<String> failed;

	/**
	 * @param opened takes the network on this job's thread, and must close it in the end
	 * @param failed takes one readable reason on this job's thread
	 */
	OpenNetworkJob(NetworkSource input, FunctionRegistry functions, Consumer<ShownNetwork> opened, Consumer<String> failed) {
		super(NLS.bind(Messages.Editor_job, input.getName()));
		this.input = input;
		this.functions = functions;
		this.opened = opened;
		this.failed = failed;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Network network = input.load();
			if (monitor.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			opened.accept(ShownNetwork.of(new OpenNetwork(network, input.location(), functions)));
		} catch (NetworkFileException e) {
			failed.accept(e.getMessage());
		} catch (RuntimeException e) {
			ILog.of(OpenNetworkJob.class).error("A network could not be opened: " + input.location(), e); //$NON-NLS-1$
			failed.accept(NLS.bind(Messages.Editor_unexpected, input.getName(), e));
		}
		return Status.OK_STATUS;
	}
}
