// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.sample;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;

import org.netwright.model.file.FileReplacement;
import org.netwright.model.file.NetworkFileException;

/** Files of samples that are written. */
public final class SampleFile {

	/** Writes what is in a file. */
	public interface Content {
		/**
		 * Writes all of it.
		 *
		 * @param out flushed or not, not closed
		 * @throws IOException if the stream fails, or there is nothing that can be written
		 */
		void write(OutputStream out) throws IOException;
	}

	private SampleFile() {
	}

	/**
	 * Writes a file, compressed if its name ends with {@code .gz}. One that is there is replaced when the new one is whole, so that a
	 * failure or a cancel leaves everything as it was.
	 *
	 * @param file where to
	 * @param content what is written; a runtime exception of it is passed on
	 * @throws NetworkFileException if it cannot be written; names the file and the cure
	 */
	public static void write(Path file, Content content) throws NetworkFileException {
		boolean compressed = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".gz");
		FileReplacement.write(file, out -> {
			if (compressed) {
				GZIPOutputStream packed = new GZIPOutputStream(out);
				content.write(packed);
				packed.finish();
			} else {
				content.write(out);
			}
		});
	}
}
