// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;

/** Breaks writing off when a monitor is cancelled. */
public final class WatchedOutput extends FilterOutputStream {
	private final IProgressMonitor monitor;

	/** @param monitor whose cancelling throws a {@link CancellationException} at the next byte */
	public WatchedOutput(OutputStream out, IProgressMonitor monitor) {
		super(out);
		this.monitor = monitor;
	}

	@Override
	public void write(int value) throws IOException {
		breakOffIfCancelled();
		out.write(value);
	}

	@Override
	public void write(byte[] bytes, int offset, int length) throws IOException {
		breakOffIfCancelled();
		out.write(bytes, offset, length);
	}

	private void breakOffIfCancelled() {
		if (monitor.isCanceled()) {
			throw new CancellationException();
		}
	}
}
