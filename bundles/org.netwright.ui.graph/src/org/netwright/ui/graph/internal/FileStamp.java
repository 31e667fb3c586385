// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * A file as it was when it was read or written, to notice that somebody else has changed it since.
 *
 * @param file     the file
 * @param modified when it was written; null if it was not there
 * @param size     its bytes
 */
record FileStamp(Path file, FileTime modified, long size) {

	/** The file as it is now. */
	static FileStamp of(Path file) {
		try {
			BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
			return new FileStamp(file, attributes.lastModifiedTime(), attributes.size());
		} catch (IOException e) {
			// not there, or not to be looked at: whoever reads or writes it tells why
			return new FileStamp(file, null, 0);
		}
	}

	/** Whether somebody has written the file since; a file that is gone can be saved again and so does not count. */
	boolean isOutdated() {
		FileStamp now = of(file);
		return now.modified != null && !now.equals(this);
	}
}
