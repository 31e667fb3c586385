// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.netwright.ui.document.OpenNetwork;

/** Collects the samples of a network, those of sets by reference too, in the background. */
final class SampleJob extends Job {
	/** What was found, and what could not be read. */
	record Result(List<SampleEntry> entries, String problem) {
	}

	SampleJob(OpenNetwork network, Consumer<Result> found) {
		super(NLS.bind(Messages.Input_samplesJob, network.network().getName()));
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		return Status.OK_STATUS;
	}
}
