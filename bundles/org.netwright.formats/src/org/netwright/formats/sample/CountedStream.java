// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;

import org.netwright.engine.progress.Progress;

/** Counts the bytes of a file as it is, compressed or not, tells them, and breaks off when nobody wants them any more. */
final class CountedStream extends FilterInputStream {
	private final Progress progress;
	private final long size;
	private long count;

	/** @param size how many there will be, or -1 if that is not known */
	CountedStream(InputStream in, Progress progress, long size) {
		super(in);
		this.progress = progress;
		this.size = size;
	}

	@Override
	public int read() throws IOException {
		int read = super.read();
		counted(read < 0 ? 0 : 1);
		return read;
	}

	@Override
	public int read(byte[] bytes, int offset, int length) throws IOException {
		int read = super.read(bytes, offset, length);
		counted(Math.max(0, read));
		return read;
	}

	private void counted(int bytes) throws InterruptedIOException {
		count += bytes;
		if (progress.cancelled()) {
			throw new InterruptedIOException();
		}
		if (size > 0) {
			progress.worked(Math.min(count, size), size);
		}
	}

	long count() {
		return count;
	}
}
