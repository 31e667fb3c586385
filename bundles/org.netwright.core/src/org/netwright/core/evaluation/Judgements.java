// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.evaluation;

import java.util.Arrays;

import org.netwright.core.decision.Verdict;

/**
 * What came out for many samples, in a few flat arrays: {@code 8 * outputs + 17} bytes for each. One thread adds; others
 * may read what was added before they were told, for that never changes.
 */
final class Judgements {

	private static final byte NOTHING = 0;
	private static final byte MET = 1;
	private static final byte FAILED = 2;

	private final int outputCount;
	private final double[] outputs;
	private final int[] winner;
	private final int[] runnerUp;
	private final double[] margin;
	private final byte[] passed;
	private int done;
	private int met;
	private int failed;

	Judgements(int samples, int outputCount) {
		this.outputCount = outputCount;
		outputs = new double[Math.multiplyExact(samples, outputCount)];
		winner = new int[samples];
		runnerUp = new int[samples];
		margin = new double[samples];
		passed = new byte[samples];
	}

	/** Adds the next sample; null: nothing is claimed of it. */
	void add(double[] activations, Verdict verdict, Boolean pass) {
		System.arraycopy(activations, 0, outputs, done * outputCount, outputCount);
		winner[done] = verdict.winner();
		runnerUp[done] = verdict.runnerUp();
		margin[done] = verdict.margin();
		passed[done] = pass == null ? NOTHING : pass ? MET : FAILED;
		met += passed[done] == MET ? 1 : 0;
		failed += passed[done] == FAILED ? 1 : 0;
		done++;
	}

	int done() {
		return done;
	}

	int met() {
		return met;
	}

	int failed() {
		return failed;
	}

	int winner(int sample) {
		return winner[sample];
	}

	Verdict verdict(int sample) {
		return new Verdict(winner[sample], runnerUp[sample], margin[sample]);
	}

	double output(int sample, int output) {
		return outputs[sample * outputCount + output];
	}

	double[] outputs(int sample) {
		return Arrays.copyOfRange(outputs, sample * outputCount, (sample + 1) * outputCount);
	}

	Boolean passed(int sample) {
		return passed[sample] == NOTHING ? null : Boolean.valueOf(passed[sample] == MET);
	}
}
