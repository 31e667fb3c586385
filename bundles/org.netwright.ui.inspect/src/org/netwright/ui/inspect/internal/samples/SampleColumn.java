// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import org.netwright.core.compile.NetworkSnapshot;

/**
 * A column of the table of samples.
 *
 * @param kind   what it shows
 * @param output which output, for {@link Kind#OUTPUT}
 */
record SampleColumn(Kind kind, int output) {

	/** What a column shows. */
	enum Kind {
		/** What the sample is called, with its image and whether it does what is expected. */
		NAME,
		/** Who wins. */
		WINNER,
		/** By how much. */
		MARGIN,
		/** Who comes second. */
		RUNNER_UP,
		/** What is expected. */
		EXPECTED,
		/** An activation of the output layer. */
		OUTPUT
	}

	static SampleColumn of(Kind kind) {
		return new SampleColumn(kind, -1);
	}

	boolean isNumber() {
		return kind == Kind.MARGIN || kind == Kind.OUTPUT;
	}

	String title(NetworkSnapshot network) {
		return switch (kind) {
		case NAME -> Messages.Column_sample;
		case WINNER -> Messages.Column_winner;
		case MARGIN -> Messages.Column_margin;
		case RUNNER_UP -> Messages.Column_runnerUp;
		case EXPECTED -> Messages.Column_expected;
		case OUTPUT -> network.name(network.outputStart() + output);
		};
	}
}
