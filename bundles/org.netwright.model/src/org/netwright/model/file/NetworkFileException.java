// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.file;

import java.io.IOException;

/**
 * A file could not be read or written. The message is one line for people: it names the file, the place where one is known,
 * what is wrong and what to do about it.
 */
public final class NetworkFileException extends IOException {
	private static final long serialVersionUID = 1L;

	private final String file;
	private final int line;
	private final int column;

	/**
	 * A failure at a place in the file.
	 *
	 * @param file    the file as people know it: a path, or the URI where there is no path
	 * @param line    from 1, or 0 where none is known
	 * @param column  from 1, or 0 where none is known
	 * @param problem what is wrong and what to do about it, in whole sentences
	 * @param cause   what was caught, or null
	 */
	public NetworkFileException(String file, int line, int column, String problem, Throwable cause) {
		super(oneLine(file + (line > 0 ? ", line " + line : "") + (line > 0 && column > 0 ? ", column " + column : "") + ": " + problem), cause);
		this.file = file;
		this.line = Math.max(0, line);
		this.column = this.line == 0 ? 0 : Math.max(0, column);
	}

	/**
	 * A failure of the file as a whole.
	 *
	 * @param file    the file as people know it: a path, or the URI where there is no path
	 * @param problem what is wrong and what to do about it, in whole sentences
	 * @param cause   what was caught, or null
	 */
	public NetworkFileException(String file, String problem, Throwable cause) {
		this(file, 0, 0, problem, cause);
	}

	/** Names and parts of damaged files may hold anything, also what would steer a terminal. */
	private static String oneLine(String message) {
		return message.replaceAll("[\\p{Cc}\u2028\u2029]+", " ");
	}

	/** The file as people know it: a path, or the URI where there is no path. */
	public String file() {
		return file;
	}

	/** The line, from 1; 0 where none is known. */
	public int line() {
		return line;
	}

	/** The column in the line, from 1; 0 where none is known. */
	public int column() {
		return column;
	}
}
