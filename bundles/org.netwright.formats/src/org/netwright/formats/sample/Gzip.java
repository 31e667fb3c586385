// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/** Files that may be compressed. */
final class Gzip {
	private static final int BUFFER = 1 << 16;
	private static final int FIRST = 0x1f;
	private static final int SECOND = 0x8b;

	private Gzip() {
	}

	/** What a stream holds when it is taken out of gzip, if it is in it. */
	static InputStream plain(InputStream in) throws IOException {
		PushbackInputStream start = new PushbackInputStream(in, 2);
		byte[] magic = new byte[2];
		int length = start.readNBytes(magic, 0, 2);
		start.unread(magic, 0, length);
		return length == 2 && (magic[0] & 0xff) == FIRST && (magic[1] & 0xff) == SECOND ? new GZIPInputStream(start, BUFFER) : start;
	}
}
