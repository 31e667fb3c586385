// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.context;

import org.netwright.model.file.NetworkFileException;

/**
 * A command cannot do what it was asked to, for a reason that a person can put right. The message is what standard error
 * says after {@code netwright: }; the exit code is {@link ExitCode#WRONG}.
 */
public class CommandFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says what is wrong.
	 *
	 * @param message what happened, where, and what to do
	 */
	public CommandFailure(String message) {
		super(message);
	}

	/**
	 * Says what is wrong with a file.
	 *
	 * @param file as the person named it
	 * @param message what happened and what to do
	 */
	public CommandFailure(String file, String message) {
		super(file + ": " + message);
	}

	/**
	 * Says what is wrong with a file that was opened under another name.
	 *
	 * @param file as the person named it
	 * @param error its message begins with the name under which it was opened
	 * @return a failure whose message begins with the person's name for the file; line and column stay
	 */
	public static CommandFailure of(String file, NetworkFileException error) {
		String message = error.getMessage();
		boolean named = error.file() != null && message.startsWith(error.file());
		return named ? new CommandFailure(file + message.substring(error.file().length()))
				: new CommandFailure(file, message);
	}
}
