// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.problem;

import java.util.List;

import org.netwright.core.function.FunctionRegistry;
import org.netwright.model.Network;

/** Skeleton. */
public final class ProblemFinder {

	private ProblemFinder() {
	}

	public static List<Problem> find(Network network, FunctionRegistry functions) {
		throw new UnsupportedOperationException();
	}
}
