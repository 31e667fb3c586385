// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Writes a file so that a crash leaves the old one or the new one, never half of one: the content goes to a temporary
 * file beside the target, is forced to the disk and moved over the target in one step.
 */
public final class FileReplacement {
	private static final int LINKS_AT_MOST = 40;
	private static final int BUFFER = 1 << 16;

	private FileReplacement() {
	}

	/** What is written. */
	@FunctionalInterface
	public interface Content {
		/**
		 * Writes all of it.
		 *
		 * @param out buffered; flushed and closed by the caller
		 * @throws IOException if writing fails
		 */
		void writeTo(OutputStream out) throws IOException;
	}

	/**
	 * Writes a file, or replaces it. A symbolic link is followed, and the permissions of an old file stay. A device or a
	 * pipe is written to as it is.
	 *
	 * @param file    a path in an existing folder
	 * @param content called once, on this thread
	 * @throws NetworkFileException if it fails; the old file is unchanged and nothing is left behind. One thrown by the
	 *                              content is passed on as it is, and so is any runtime exception
	 */
	public static void write(Path file, Content content) throws NetworkFileException {
		if (Files.isDirectory(file)) {
			throw new NetworkFileException(file.toString(), "This is a folder. Name a file in it.", null);
		}
		try {
			if (Files.exists(file) && !Files.isRegularFile(file)) {
				writeThrough(file, content);
			} else {
				replace(file, target(file), content);
			}
		} catch (NetworkFileException e) {
			throw e;
		} catch (IOException e) {
			throw new NetworkFileException(file.toString(), "This could not be written: " + reason(e)
					+ ". What was there before is unchanged. Free some space, or save to another place.", e);
		}
	}

	private static void writeThrough(Path device, Content content) throws IOException {
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(device, StandardOpenOption.WRITE), BUFFER)) {
			content.writeTo(out);
		}
	}

	/** The file behind symbolic links, also where it does not exist yet. */
	private static Path target(Path file) throws IOException {
		Path target = file.toAbsolutePath();
		for (int links = 0; Files.isSymbolicLink(target); links++) {
			if (links == LINKS_AT_MOST) {
				throw new NetworkFileException(file.toString(), "This symbolic link leads in a circle. Remove it, or save to another place.", null);
			}
			target = target.resolveSibling(Files.readSymbolicLink(target));
		}
		return target;
	}

	private static void replace(Path file, Path target, Content content) throws IOException {
		Path folder = target.getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new NetworkFileException(file.toString(), "There is no folder " + folder + ". Create it, or save to another place.", null);
		}
		boolean exists = Files.exists(target);
		if (exists && !Files.isWritable(target)) {
			throw new NetworkFileException(file.toString(), "This file is read-only. Make it writable, or save to another place.", null);
		}
		Path temporary = folder.resolve(".netwright-" + Long.toHexString(ThreadLocalRandom.current().nextLong()) + ".tmp");
		try {
			writeDurably(temporary, content);
			if (exists) {
				copyPermissions(target, temporary);
			}
			move(temporary, target);
		} catch (AccessDeniedException e) {
			discard(temporary, e);
			throw new NetworkFileException(file.toString(), "The folder " + folder
					+ " may not be written to, or the file is in use. Ask for the permission, close other programs, or save to another place.", e);
		} catch (IOException | RuntimeException | Error e) {
			discard(temporary, e);
			throw e;
		}
	}

	private static void writeDurably(Path temporary, Content content) throws IOException {
		try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
			content.writeTo(out);
			out.flush();
			channel.force(true);
		}
	}

	private static void copyPermissions(Path from, Path to) throws IOException {
		PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (old != null) {
			Files.setPosixFilePermissions(to, old.readAttributes().permissions());
		}
	}

	private static void move(Path temporary, Path target) throws IOException {
		try {
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			// rare file systems; the new content is complete on the disk, so at worst it stands beside the old file
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void discard(Path temporary, Throwable failure) {
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}

	private static String reason(IOException e) {
		String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
		return reason == null ? e.getClass().getSimpleName() : reason;
	}
}
