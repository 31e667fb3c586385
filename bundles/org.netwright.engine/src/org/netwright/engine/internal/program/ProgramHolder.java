// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.program;

/** Lets the packages of the engine share a plan's program without showing it to anybody else. */
public abstract class ProgramHolder {

	private final Program program;

	/**
	 * Keeps a program.
	 *
	 * @param program what is run
	 */
	protected ProgramHolder(Program program) {
		this.program = program;
	}

	/**
	 * What somebody runs.
	 *
	 * @param holder a plan
	 * @return its program
	 */
	public static Program of(ProgramHolder holder) {
		return holder.program;
	}
}
