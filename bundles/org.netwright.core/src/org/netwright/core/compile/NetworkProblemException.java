// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.compile;

import java.util.List;

import org.netwright.core.problem.Problem;

/** A document cannot be computed. Carries every reason that was found; the message is the first one. */
public class NetworkProblemException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient List<Problem> problems;

	/**
	 * Carries problems.
	 *
	 * @param problems at least one
	 */
	public NetworkProblemException(List<Problem> problems) {
		super(problems.get(0).message() + (problems.size() == 1 ? ""
				: " (and " + (problems.size() - 1) + (problems.size() == 2 ? " more problem)" : " more problems)")));
		this.problems = List.copyOf(problems);
	}

	/** {@return every error that was found, in document order; never empty} */
	public List<Problem> problems() {
		return problems;
	}
}
