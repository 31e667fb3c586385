// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.SubMonitor;

/** Tells a monitor how much of a stream is read, and breaks off when it is cancelled. */
public final class WatchedInput extends FilterInputStream {
	private static final int UNIT = 1 << 14;

	private final SubMonitor monitor;
	private long read;
	private long told;

	/** @param size how many bytes there are, about; more than that are read too */
	public WatchedInput(InputStream in, long size, SubMonitor monitor) {
		super(in);
		this.monitor = monitor.setWorkRemaining((int) Math.min(Integer.MAX_VALUE, size / UNIT + 1));
	}

	@Override
	public int read() throws IOException {
		int next = super.read();
		count(next < 0 ? 0 : 1);
		return next;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int count = super.read(bytes, offset, length);
		count(Math.max(0, count));
		return count;
	}

	private void count(int bytes) {
		if (monitor.isCanceled()) {
			throw new CancellationException();
		}
		read += bytes;
		monitor.worked((int) (read / UNIT - told));
		told = read / UNIT;
	}
}
