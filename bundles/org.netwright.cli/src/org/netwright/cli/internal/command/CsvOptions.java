// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.netwright.cli.internal.input.SampleSets;
import org.netwright.core.evaluation.NamedSample;

import picocli.CommandLine.Option;

/** A table of inputs in a file, and how to read it. */
final class CsvOptions {

	@Option(names = "--csv", required = true, paramLabel = "FILE", description = "The rows of a table. One column for"
			+ " each input neuron, and perhaps one with a label: what the row shows.")
	private String file;

	@Option(names = "--label-column", paramLabel = "N|last|none", description = "Which column holds the label, counted from 1: the"
			+ " name of an output neuron, or else its place from 0. The default is the last one, if there is one column more"
			+ " than input neurons.")
	private String labelColumn;

	@Option(names = "--header", paramLabel = "auto|yes|no", description = "Whether the first row holds titles. The default is auto:"
			+ " if anything in it is no number.")
	private String header;

	@Option(names = "--from", paramLabel = "A,B", description = "What becomes the minimum and the maximum of the input range, such"
			+ " as 0,16. The default is to take values as they are.")
	private String from;

	@Option(names = "--delimiter", paramLabel = "NAME", description = "What stands between columns: comma, semicolon, tab, space, bar,"
			+ " or the character itself. The default is what the table has.")
	private String delimiter;

	@Option(names = "--decimal", paramLabel = "point|comma", description = "What stands before decimals. The default is what the table"
			+ " has.")
	private String decimal;

	@Option(names = "--encoding", paramLabel = "NAME", description = "How the text is encoded, such as windows-1252. The default is"
			+ " UTF-8.")
	private String encoding;

	/**
	 * Reads the table.
	 *
	 * @param sets the network that the rows are for
	 * @return one sample for each row
	 */
	List<NamedSample> samples(SampleSets sets) {
		Map<String, String> options = new LinkedHashMap<>();
		put(options, "label-column", labelColumn);
		put(options, "header", header);
		put(options, "from", from);
		put(options, "delimiter", delimiter);
		put(options, "decimal", decimal);
		put(options, "encoding", encoding);
		return sets.ofTable(file, options);
	}

	private static void put(Map<String, String> options, String name, String value) {
		if (value != null) {
			options.put(name, value);
		}
	}
}
