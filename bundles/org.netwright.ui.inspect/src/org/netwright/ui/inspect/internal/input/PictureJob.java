// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.io.IOException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.netwright.formats.image.Luminance;

/** Reads one picture. */
final class PictureJob extends Job {
	private final PictureInput.Source source;
	private final Consumer<Luminance> read;
	private final Consumer<String> refused;

	/**
	 * @param read    takes the picture, on this job's thread
	 * @param refused takes why there is none, in one readable line
	 */
	PictureJob(String name, PictureInput.Source source, Consumer<Luminance> read, Consumer<String> refused) {
		super(name);
		this.source = source;
		this.read = read;
		this.refused = refused;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			Luminance picture = source.read();
			if (!monitor.isCanceled()) {
				read.accept(picture);
			}
		} catch (IOException e) {
			refused.accept(e.getMessage());
		} catch (RuntimeException e) {
			ILog.of(PictureJob.class).error(getName() + " failed", e); //$NON-NLS-1$
			refused.accept(NLS.bind(Messages.Picture_defect, e));
		}
		return Status.OK_STATUS;
	}
}
