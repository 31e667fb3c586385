// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.output;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.netwright.cli.internal.context.CommandFailure;
import org.netwright.model.file.FileReplacement;
import org.netwright.model.file.NetworkFileException;

/**
 * A file that a command makes. It appears whole or not at all, and an older file stays until the new one is complete.
 *
 * @param path where the file is to be
 * @param file as the person named it
 */
public record OutputFile(Path path, String file) {

	/**
	 * Finds out before any work whether the file can be made.
	 *
	 * @param replace whether a file that is there already may be replaced
	 * @throws CommandFailure if it exists and may not be replaced, or its folder does not exist
	 */
	public void check(boolean replace) {
		if (Files.isDirectory(path)) {
			throw new CommandFailure(file, "This is a folder. Name a file in it.");
		}
		if (!replace && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
			throw new CommandFailure(file, "This file exists already. Use --force to replace it, or choose another name.");
		}
		Path folder = path.toAbsolutePath().getParent();
		if (folder != null && !Files.isDirectory(folder)) {
			throw new CommandFailure(file, "There is no folder " + folder + ". Create it, or choose another one.");
		}
	}

	/**
	 * Makes the file, or replaces it.
	 *
	 * @param content writes the contents; if it fails, nothing is left behind
	 * @throws NetworkFileException if it cannot be written
	 */
	public void write(FileReplacement.Content content) throws NetworkFileException {
		FileReplacement.write(path, content);
	}
}
