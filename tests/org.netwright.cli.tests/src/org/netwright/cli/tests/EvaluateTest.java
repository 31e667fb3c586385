// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.cli.tests.NetworkText.SHAPES;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.tests.support.GoldenFile;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class EvaluateTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeNetworks() {
		NetworkText.shapes(folder);
		NetworkText.write(folder, "small.json", NetworkText.SMALL);
	}

	@Test
	void allBlackAndWhiteImagesAreCounted() {
		assertEquals("""
				{
				  "count": 512,
				  "byWinner": {
				    "square": 84,
				    "V": 80,
				    "X": 80,
				    "cross": 98
				  },
				  "undecided": 170,
				  "atLeastHalf": {
				    "square": 260,
				    "V": 260,
				    "X": 260,
				    "cross": 260
				  }
				}
				""", CommandRun.in(folder, "evaluate", SHAPES, "--levels", "2", "--format", "json").succeeded().out());
	}

	@Test
	void theConfusionMatrixIsPrintedWhenAskedFor() {
		CommandRun run = CommandRun.in(folder, "evaluate", "small.json", "--confusion");
		assertEquals(1, run.exitCode());
		assertTrue(run.out().endsWith("""
				As expected: 2 of 3
				  down: expected yes, got No by 2.5

				Expected       yes     No  (undecided)  (all)  Recall
				yes          2      1                0      3   0.667
				No           0      0                0      0
				(undecided)  0      0                0      0
				(all)        2      1                0      3
				Precision    1.000  0.000                       0.667
				"""), run.out());
		JsonObject json = CommandRun.in(folder, "evaluate", SHAPES, "--confusion", "--format=json").succeeded().json();
		assertEquals("{\"expected\":\"X\",\"byWinner\":{\"square\":0,\"V\":0,\"X\":2,\"cross\":0},\"undecided\":0}", json.get("confusion").getAsJsonArray().get(2).toString());
		assertTrue(json.get("confusion").getAsJsonArray().get(4).getAsJsonObject().get("expected").isJsonNull());
	}

	@Test
	void allImagesWithGreyAreCounted() {
		JsonObject result = CommandRun.in(folder, "evaluate", SHAPES, "--levels=3", "--format=json").succeeded().json();
		assertEquals(19_683, result.get("count").getAsLong());
		assertEquals("{\"square\":3938,\"V\":3332,\"X\":2496,\"cross\":2936}", result.get("byWinner").toString());
		assertEquals(6_981, result.get("undecided").getAsLong());
		assertFalse(result.has("samples"));
	}

	@Test
	void onlyTwoImagesOfEachShapeReachHalfInTheBiasedVariant() {
		NetworkText.write(folder, "sharp.json", GoldenFile.SHAPES_SHARP.text());
		JsonObject result = CommandRun.in(folder, "evaluate", "sharp.json", "--levels=2", "--format=json").succeeded().json();
		assertEquals("{\"square\":2,\"V\":2,\"X\":2,\"cross\":2}", result.get("atLeastHalf").toString());
	}

	@Test
	void theTableOfLevelsIsShort() {
		assertEquals("""
				Output       Winner  At least 0.5
				square           84           260
				V                80           260
				X                80           260
				cross            98           260
				(undecided)     170
				(all)           512
				""", CommandRun.in(folder, "evaluate", SHAPES, "--levels=2").succeeded().out());
	}

	@Test
	void allGoldenSamplesPass() {
		JsonObject result = CommandRun.in(folder, "evaluate", SHAPES, "--format=json").succeeded().json();
		assertEquals(GoldenFile.SHAPES.network().samples().size(), result.getAsJsonArray("samples").size());
		for (JsonElement sample : result.getAsJsonArray("samples")) {
			assertTrue(sample.getAsJsonObject().get("passed").getAsBoolean(), sample.toString());
		}
	}

	@Test
	void aFailedExpectationGivesOne() {
		CommandRun run = CommandRun.in(folder, "evaluate", "small.json", "--format=json");
		assertEquals(1, run.exitCode());
		assertEquals("", run.err());
		assertEquals("""
				{
				  "count": 6,
				  "byWinner": {
				    "yes": 5,
				    "No": 1
				  },
				  "undecided": 0,
				  "atLeastHalf": {
				    "yes": 6,
				    "No": 1
				  },
				  "samples": [
				    {"set": null, "name": "up", "winner": "yes", "margin": 2.5, "expected": {"winner": "yes", "margin": 2.5}, "passed": true},
				    {"set": null, "name": "down", "winner": "No", "margin": 2.5, "expected": {"winner": "yes", "margin": 0.0}, "passed": false},
				    {"set": null, "name": "free", "winner": "yes", "margin": 0.5, "expected": null, "passed": null},
				    {"set": null, "name": "4", "winner": "yes", "margin": 0.5, "expected": {"values": [0.5, 0.0], "tolerance": 0.001}, "passed": true},
				    {"set": "more", "name": "up", "winner": "yes", "margin": 10.5, "expected": null, "passed": null},
				    {"set": "more", "name": "large", "winner": "yes", "margin": 200.5, "expected": null, "passed": null}
				  ]
				}
				""", run.out());
	}

	@Test
	void theTableShowsEverySample() {
		CommandRun run = CommandRun.in(folder, "evaluate", "small.json");
		assertEquals(1, run.exitCode());
		assertEquals("""
				Output       Winner  At least 0.5
				yes               5             6
				No                1             1
				(undecided)       0
				(all)             6

				Set   Sample  Winner  Margin  Expected    Passed
				      up      yes        2.5  yes by 2.5  yes
				      down    No         2.5  yes         no
				      free    yes        0.5
				      4       yes        0.5  0.5 0       yes
				more  up      yes       10.5
				more  large   yes      200.5

				As expected: 2 of 3
				  down: expected yes, got No by 2.5
				""", run.out());
	}

	@Test
	void oneSetCanBeChosen() {
		JsonObject result = CommandRun.in(folder, "evaluate", "small.json", "--samples", "more", "--format=json").succeeded()
				.json();
		assertEquals(2, result.get("count").getAsInt());
		CommandRun.in(folder, "evaluate", "small.json", "--samples", "mor")
				.refused("small.json: There is no sample set 'mor'. Did you mean 'more'?");
	}

	@Test
	void rowsOfATableAreJudgedByTheirLabels() {
		NetworkText.write(folder, "rows.csv", "a,b,what\n4,0,yes\n2,0,1\n");
		CommandRun run = CommandRun.in(folder, "evaluate", "small.json", "--csv", "rows.csv", "--label-column", "last", "--header",
				"yes", "--from", "0,4", "--format=json");
		assertEquals("""
				{
				  "count": 2,
				  "byWinner": {
				    "yes": 1,
				    "No": 1
				  },
				  "undecided": 0,
				  "atLeastHalf": {
				    "yes": 2,
				    "No": 2
				  }
				}
				""", run.out());
		assertEquals(0, run.exitCode());
	}

	@Test
	void aTableThatDoesNotFitIsRefused() {
		NetworkText.write(folder, "rows.csv", "1,2,3,4\n");
		CommandRun run = CommandRun.in(folder, "evaluate", "small.json", "--csv", "rows.csv");
		assertEquals(2, run.exitCode());
		assertEquals("", run.out());
		assertTrue(run.err().startsWith("netwright: rows.csv, line 1: This row has 4 columns"), run.err());
		CommandRun.in(folder, "evaluate", "small.json", "--csv", "none.csv")
				.refused("none.csv: There is no such file. Check its name and folder.");
	}

	@Test
	void aSampleThatDoesNotFitIsRefused() {
		NetworkText.write(folder, "size.json", """
				{"layers": [{"neurons": [{}, {}]}, {"activation": "tanh", "neurons": [{}]}],
				 "samples": [{"name": "short", "values": [1]}]}
				""");
		CommandRun run = CommandRun.in(folder, "evaluate", "size.json");
		assertEquals(2, run.exitCode());
		assertEquals("", run.out());
		assertTrue(run.err().startsWith("netwright: size.json: "), run.err());
		assertTrue(run.err().contains("'short'"), run.err());
	}

	@Test
	void tooManyInputsAreRefused() {
		NetworkText.write(folder, "wide.json", "{\"layers\": [{\"neurons\": [" + "{},".repeat(15)
				+ "{}]}, {\"activation\": \"tanh\", \"neurons\": [{}]}]}");
		CommandRun.in(folder, "evaluate", "wide.json", "--levels", "3").refused("wide.json: 3 levels of 16 input neurons are more"
				+ " than 10,000,000 different inputs. Use fewer levels, or samples.");
	}
}
