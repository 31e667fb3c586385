// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.context;

/** What a command tells the program that called it. */
public final class ExitCode {

	/** Done. */
	public static final int DONE = 0;

	/** The command ran and its answer is no: {@code validate} found an error, {@code evaluate} failed an expectation. */
	public static final int FAILED = 1;

	/** The file, the arguments or the network are wrong; standard error says how. */
	public static final int WRONG = 2;

	private ExitCode() {
	}
}
