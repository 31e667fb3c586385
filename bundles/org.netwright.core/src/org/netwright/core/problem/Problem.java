// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.problem;

import java.util.Objects;

/**
 * One thing that is wrong with a document.
 *
 * @param severity whether the network still works
 * @param code what kind of problem, for programs; one of {@link ProblemCodes}, stable between releases
 * @param elementId id of the layer, neuron or note concerned (of a connection: its target neuron); null if it is the
 *     network as a whole or a sample, which the message names
 * @param message what is wrong, where, and what to do, in whole sentences; names no file
 */
public record Problem(Severity severity, String code, String elementId, String message) {

	/** Whether the network still works. */
	public enum Severity {
		/** It cannot be computed, or the document contradicts itself. */
		ERROR,
		/** It works, but perhaps not as meant. */
		WARNING
	}

	/** Checks that nothing but the element is left out. */
	public Problem {
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(message, "message");
	}

	/**
	 * An error.
	 *
	 * @param code what kind
	 * @param elementId where, or null
	 * @param message what is wrong and what to do
	 * @return the problem
	 */
	public static Problem error(String code, String elementId, String message) {
		return new Problem(Severity.ERROR, code, elementId, message);
	}

	/**
	 * A warning.
	 *
	 * @param code what kind
	 * @param elementId where, or null
	 * @param message what is odd and what to do
	 * @return the problem
	 */
	public static Problem warning(String code, String elementId, String message) {
		return new Problem(Severity.WARNING, code, elementId, message);
	}

	/** {@return whether the network does not work because of this} */
	public boolean isError() {
		return severity == Severity.ERROR;
	}
}
