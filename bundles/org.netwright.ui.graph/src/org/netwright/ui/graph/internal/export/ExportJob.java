// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.export;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.file.FileReplacement;
import org.netwright.model.file.NetworkFileException;

/** Writes a picture: the file is there when it is complete, and is as it was if it is cancelled or fails. */
final class ExportJob extends Job {
	private final ExportRequest request;
	private final Consumer<ExportRequest> done;

	/**
	 * @param done called on the job's thread when the file is there
	 */
	ExportJob(ExportRequest request, Consumer<ExportRequest> done) {
		super(NLS.bind(Messages.Export_job, request.picture().name()));
		this.request = request;
		this.done = done;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			FileReplacement.write(request.file(), out -> {
				request.picture().write(request.format(), request.scale(), out);
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
			});
			done.accept(request);
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		} catch (NetworkFileException e) {
			return Status.error(Messages.Export_failed + ' ' + e.getMessage(), e);
		}
	}
}
