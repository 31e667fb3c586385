// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.exhaustive;

import java.io.IOException;
import java.util.List;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.engine.plan.Workspace;

/**
 * Inputs and what a network makes of them as comma-separated values: a line of headings, then one line for each input with
 * its values, the activations of the outputs, the winner (empty if it is undecided) and the margin. Numbers are the shortest
 * decimals that read back to the same bits.
 */
public final class SurveyCsv {

	private SurveyCsv() {
		// only functions
	}

	/**
	 * Writes some of the inputs of a survey.
	 *
	 * @param survey what was found out
	 * @param indices of the inputs, in the order in which they are written; not modified
	 * @param out where to; not closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(InputSurvey survey, int[] indices, Appendable out) throws IOException {
		write(survey, indices, true, out);
	}

	/**
	 * Writes some of the inputs of a survey, as part of a longer list.
	 *
	 * @param survey what was found out
	 * @param indices of the inputs, in the order in which they are written; not modified
	 * @param headings whether to begin with the line of headings
	 * @param out where to; not closed
	 * @throws IOException if it cannot be written
	 */
	public static void write(InputSurvey survey, int[] indices, boolean headings, Appendable out) throws IOException {
		NetworkSnapshot network = survey.network();
		if (headings) {
			writeHeadings(network, out);
		}
		Workspace workspace = network.plan().workspace();
		List<String> labels = network.outputLabels();
		for (int index : indices) {
			double[] input = survey.inputs().input(index);
			network.plan().propagate(input, workspace);
			for (double value : input) {
				out.append(number(value)).append(',');
			}
			for (int output = 0; output < network.graph().outputCount(); output++) {
				out.append(number(workspace.output(output))).append(',');
			}
			int winner = survey.winner(index);
			String name = winner < 0 ? "" : labels.get(winner - network.outputStart());
			out.append(quoted(name)).append(',').append(number(survey.margin(index))).append('\n');
		}
	}

	private static void writeHeadings(NetworkSnapshot network, Appendable out) throws IOException {
		for (int neuron = 0; neuron < network.graph().inputCount(); neuron++) {
			out.append(quoted(network.name(neuron))).append(',');
		}
		for (String label : network.outputLabels()) {
			out.append(quoted(label)).append(',');
		}
		out.append("winner,margin\n");
	}

	private static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e9 ? Long.toString((long) value) : Double.toString(value);
	}

	private static String quoted(String text) {
		boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}
}
