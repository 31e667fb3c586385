// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.function;

/**
 * A contributed activation function does not do what it promised: it cannot be loaded, it throws, or it makes
 * not-a-number of a finite sum. The message names the function, its plug-in and what to do.
 */
public class FunctionFailedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String functionId;
	private final String contributor;

	/**
	 * Describes the failure.
	 *
	 * @param functionId the function, as it stands in documents
	 * @param contributor the plug-in it comes from
	 * @param what what it did, as the end of a sentence that begins with the function, for example {@code returned NaN}
	 * @param cause what was thrown, or null
	 */
	public FunctionFailedException(String functionId, String contributor, String what, Throwable cause) {
		super("Activation function '" + functionId + "' of plug-in " + contributor + " " + what
				+ ". Choose another function, or ask the authors of that plug-in to correct it.", cause);
		this.functionId = functionId;
		this.contributor = contributor;
	}

	/** {@return the id of the function, as it stands in documents} */
	public final String functionId() {
		return functionId;
	}

	/** {@return the name of the plug-in that contributed it} */
	public final String contributor() {
		return contributor;
	}
}
