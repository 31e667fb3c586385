// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.evaluation;

import java.util.List;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.engine.progress.Progress;

/** Skeleton. */
public final class Evaluation {

	public static final long MOST_INPUTS = 10_000_000;

	private Evaluation() {
	}

	public static EvaluationResult ofSamples(NetworkSnapshot network, List<NamedSample> samples, Progress progress) {
		throw new UnsupportedOperationException();
	}

	public static EvaluationResult ofLevels(NetworkSnapshot network, int levels, Progress progress) {
		throw new UnsupportedOperationException();
	}
}
