// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {

	private static final List<String> COMMANDS = List.of("examples", "functions", "validate", "propagate", "explain", "evaluate",
			"receptive-field", "what-if", "render", "convert");

	@TempDir
	private Path folder;

	@BeforeEach
	void writeNetworks() {
		NetworkText.shapes(folder);
	}

	private CommandRun run(String... arguments) {
		return CommandRun.in(folder, arguments);
	}

	@Test
	void versionIsOneLine() {
		assertEquals("netwright 1.2.3\n", run("--version").succeeded().out());
	}

	@Test
	void helpNamesEveryCommand() {
		String help = run("--help").succeeded().out();
		for (String command : COMMANDS) {
			assertTrue(help.contains("\n  " + command + " "), help);
		}
		assertTrue(help.lines().allMatch(line -> line.length() <= 100), help);
	}

	@ParameterizedTest
	@ValueSource(strings = { "examples", "functions", "validate", "propagate", "explain", "evaluate", "receptive-field", "what-if", "render",
			"convert" })
	void everyCommandHasHelpWithExamples(String command) {
		String help = run(command, "--help").succeeded().out();
		assertTrue(help.contains("Usage: netwright " + command), help);
		assertTrue(help.contains("\nExamples:\n  netwright " + command), help);
		assertEquals(help, run("--help", command).succeeded().out());
	}

	@Test
	void helpWinsOverWhatIsMissing() {
		assertTrue(run("propagate", "--help", "--input=1").succeeded().out().contains("Usage: netwright propagate"));
	}

	@Test
	void nothingIsNoCommand() {
		run().refused("No command was given. See netwright --help.");
	}

	@Test
	void anUnknownCommandIsAnsweredWithTheNearestOne() {
		run("prpagate", "shapes.json")
				.refused("'prpagate' is neither a command nor an existing file. Did you mean propagate? See netwright --help.");
		run("Evaluate").refused("'Evaluate' is neither a command nor an existing file. Did you mean evaluate? See netwright --help.");
		run("help").refused("'help' is neither a command nor an existing file. Did you mean --help? See netwright --help.");
		run("xyzzy").refused("'xyzzy' is neither a command nor an existing file. See netwright --help.");
	}

	@Test
	void aFileAmongOtherWordsIsMissedByName() {
		run("shapes.json", "other.json")
				.refused("other.json: There is no such file. To open files, all arguments must be files. See netwright --help.");
	}

	@Test
	void filesAloneAreForTheWorkbench() {
		run("shapes.json").refused("To open files, start the workbench: netwright FILE... See netwright --help.");
	}

	@Test
	void anUnknownOptionIsAnsweredWithTheNearestOne() {
		run("propagate", "shapes.json", "--smple", "cross")
				.refused("propagate: There is no option --smple. Did you mean --sample? See netwright propagate --help.");
		run("validate", "shapes.json", "--colour=red")
				.refused("validate: There is no option --colour. See netwright validate --help.");
		run("validate", "-x").refused("validate: There is no option -x. See netwright validate --help.");
	}

	@Test
	void tooManyArgumentsAreRefused() {
		run("validate", "shapes.json", "more.json")
				.refused("validate: 'more.json' is one argument too many. See netwright validate --help.");
	}

	@Test
	void whatIsMissingIsNamed() {
		run("validate").refused("validate: Missing required parameter: 'FILE'. See netwright validate --help.");
		run("propagate", "shapes.json").refused("propagate: Missing required argument (specify one of these): (--sample=NAME |"
				+ " --input=V1,V2,... | --image=PNG). See netwright propagate --help.");
	}

	@Test
	void whatExcludesEachOtherIsRefused() {
		run("propagate", "shapes.json", "--sample", "X", "--input=1").refused("propagate: --sample=NAME, --input=V1,V2,... are"
				+ " mutually exclusive (specify only one). See netwright propagate --help.");
	}

	@Test
	void anOptionIsGivenOnce() {
		run("render", "shapes.json", "--output", "x.png", "--output", "y.png").refused("render: option '--output'"
				+ " (X.png|X.svg|X.html|X.gif) should be specified only once. See netwright render --help.");
	}

	@Test
	void wrongValuesOfOptionsAreRefused() {
		run("functions", "--format", "xml").refused("functions: Invalid value for option '--format': 'xml' is none of table,"
				+ " json. See netwright functions --help.");
		run("evaluate", "shapes.json", "--levels", "4").refused("evaluate: Invalid value for option '--levels': '4' is not a whole"
				+ " number from 2 to 3. See netwright evaluate --help.");
		run("render", "shapes.json", "--output=x.png", "--width=0").refused("render: Invalid value for option '--width': '0' is"
				+ " not a whole number from 1 to 20000. See netwright render --help.");
		run("render", "shapes.json", "--output=x.png", "--theme=blue").refused("render: Invalid value for option '--theme': 'blue'"
				+ " is none of light, dark. See netwright render --help.");
	}

	@Test
	void aBadNumberIsNamedByItsPlace() {
		run("propagate", "shapes.json", "--input=1,0x1,1").refused("--input: Value 2 of 3, '0x1', is not a number. Write numbers"
				+ " such as -1,0.5,1 with commas between them.");
		run("propagate", "shapes.json", "--input=").refused("--input: Value 1 of 1, '', is not a number. Write numbers"
				+ " such as -1,0.5,1 with commas between them.");
	}

	@Test
	void anArgumentIsNeverExpanded() {
		NetworkText.write(folder, "arguments", "shapes.json");
		run("validate", "@arguments").refused("@arguments: There is no such file. Check its name and folder.");
	}
}
