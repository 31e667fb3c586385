// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import org.netwright.cli.internal.output.ResultWriter;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.text.Numbers;

/**
 * The input as a terminal can show it: numbers row by row, or, where they are many, shades.
 *
 * @param network names and arrangement
 * @param trace the values
 */
record InputPicture(NetworkSnapshot network, Trace trace) {

	private static final int MOST_NUMBERS = 10;
	private static final String SHADES = " .:-=+*#%@";

	void print(ResultWriter out) {
		int count = network.graph().inputCount();
		int columns = network.rows(0) * network.columns(0) == count ? network.columns(0) : Math.min(count, MOST_NUMBERS);
		boolean shades = columns > MOST_NUMBERS;
		for (int start = 0; start < count; start += columns) {
			StringBuilder row = new StringBuilder("  ");
			for (int i = start; i < Math.min(count, start + columns); i++) {
				row.append(shades ? String.valueOf(shade(trace.input(i))) : String.format("%5s", Numbers.compact(trace.input(i))));
			}
			out.line(row.toString().stripTrailing());
		}
		if (shades) {
			out.line("   from blank, the minimum " + Numbers.exact(network.inputDomain().minimum()) + ", to " + SHADES.charAt(SHADES.length() - 1)
					+ ", the maximum " + Numbers.exact(network.inputDomain().maximum()));
		}
	}

	private char shade(double value) {
		InputDomain domain = network.inputDomain();
		double share = (value - domain.minimum()) / (domain.maximum() - domain.minimum());
		return SHADES.charAt((int) Math.clamp(Math.round(share * (SHADES.length() - 1)), 0, SHADES.length() - 1));
	}
}
