// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Standard output: UTF-8, lines that end with a line feed on every system, and nothing lost in silence.
 *
 * <p>No method throws: once the other end is gone, what follows is dropped, so that a command comes to its own exit
 * code whether or not somebody reads to the end. {@link #failure()} tells whether that was a reader who had enough (a
 * closed pipe, no failure) or something a person must hear about, such as a full disk.
 */
public final class ResultWriter extends Writer {

	private final Writer out;
	private IOException failure;

	/**
	 * Writes to a stream, which is buffered here.
	 *
	 * @param out where the result goes
	 */
	public ResultWriter(OutputStream out) {
		this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 14);
	}

	/**
	 * Writes one line.
	 *
	 * @param text without its end
	 */
	public void line(String text) {
		write(text);
		write('\n');
	}

	@Override
	public void write(char[] buffer, int offset, int length) {
		attempt(() -> out.write(buffer, offset, length));
	}

	@Override
	public void write(String text) {
		attempt(() -> out.write(text));
	}

	@Override
	public void write(int character) {
		attempt(() -> out.write(character));
	}

	@Override
	public void flush() {
		attempt(out::flush);
	}

	@Override
	public void close() {
		attempt(out::close);
	}

	/**
	 * What a person must hear about.
	 *
	 * @return the first error, except that nobody listens any more
	 */
	public Optional<IOException> failure() {
		return Optional.ofNullable(failure).filter(error -> !isClosedPipe(error));
	}

	private void attempt(Writing writing) {
		if (failure != null) {
			return;
		}
		try {
			writing.run();
		} catch (IOException e) {
			failure = e;
		}
	}

	/** There is no type for it; the systems' texts have this word in common, translated ones too. */
	private static boolean isClosedPipe(IOException error) {
		return String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
	}

	@FunctionalInterface
	private interface Writing {
		void run() throws IOException;
	}
}
