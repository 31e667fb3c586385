// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleNamesTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeNetworks() {
		NetworkText.shapes(folder);
		NetworkText.write(folder, "small.json", NetworkText.SMALL);
	}

	private CommandRun sample(String file, String name) {
		return CommandRun.in(folder, "propagate", file, "--sample", name, "--format=json");
	}

	private String input(String name) {
		return sample("small.json", name).succeeded().json().get("input").toString();
	}

	@Test
	void aNameOrSetAndNameFindsASample() {
		assertEquals("[100.0,0.0]", input("large"));
		assertEquals("[100.0,0.0]", input("more/large"));
		assertEquals("[5.0,0.0]", input("more/up"));
		assertEquals("[1.0,0.0]", input("/up"));
	}

	@Test
	void aSampleWithoutANameGoesByItsPlace() {
		assertEquals("[0.0,0.0]", input("4"));
	}

	@Test
	void anAmbiguousNameIsRefusedWithTheChoices() {
		sample("small.json", "up").refused("small.json: 2 samples are called 'up'. Choose one of '/up', 'more/up'.");
	}

	@Test
	void twoSamplesOfOneSetWithOneNameCannotBeToldApart() {
		NetworkText.write(folder, "twice.json", """
				{"layers": [{"neurons": [{}]}, {"activation": "tanh", "neurons": [{}]}],
				 "samples": [{"name": "a", "values": [1]}, {"name": "a", "values": [2]}]}
				""");
		sample("twice.json", "a").refused("twice.json: 2 samples are called 'a'. Rename one of them.");
	}

	@Test
	void anUnknownNameIsAnsweredWithNearOnes() {
		sample("shapes.json", "inverted corss")
				.refused("shapes.json: There is no sample 'inverted corss'. Did you mean 'inverted cross'?");
		sample("shapes.json", "INVERTED").refused("shapes.json: There is no sample 'INVERTED'. Did you mean "
				+ "'inverted X', 'inverted V', 'inverted cross', 'inverted square'?");
		sample("small.json", "mroe/up")
				.refused("small.json: There is no sample 'mroe/up'. Did you mean 'more/up'?");
	}

	@Test
	void withoutANearNameTheFirstOnesAreListed() {
		sample("shapes.json", "zzzzzzzz").refused("shapes.json: There is no sample 'zzzzzzzz'. Its samples are 'cross', "
				+ "'inverted cross', 'X', 'inverted X', 'V', 'inverted V', 'square', 'inverted square' and 2 more.");
	}

	@Test
	void aNetworkWithoutSamplesSaysSo() {
		NetworkText.write(folder, "none.json",
				"{\"layers\": [{\"neurons\": [{}]}, {\"activation\": \"tanh\", \"neurons\": [{}]}]}");
		sample("none.json", "a").refused("none.json: There is no sample 'a'. The network has no samples.");
	}

	@Test
	void aSampleOfTheWrongSizeIsRefused() {
		NetworkText.write(folder, "size.json", """
				{"layers": [{"neurons": [{}, {}]}, {"activation": "tanh", "neurons": [{}]}],
				 "samples": [{"name": "short", "values": [1]}]}
				""");
		sample("size.json", "short").refused("size.json: Sample 'short' has 1 value, but the network takes 2, one for each"
				+ " neuron of its input layer.");
	}

	@Test
	void rowsOfATableBesideTheNetworkGoByTheirPlace() {
		NetworkText.write(folder, "beside.json", """
				{"layers": [{"neurons": [{}, {}]}, {"activation": "tanh", "neurons": [{"name": "one"}]}],
				 "samples": [{"name": "inside", "values": [1, 1]}],
				 "sampleSets": [{"name": "rows", "location": "rows.csv", "options": {"from": "0,4"}}]}
				""");
		assertEquals("[1.0,1.0]", sample("beside.json", "inside").succeeded().json().get("input").toString());
		sample("beside.json", "rows/2").refused(folder.resolve("rows.csv") + ": There is no such file. Check its name and folder.");
		NetworkText.write(folder, "rows.csv", "0,4\n1,2\n");
		assertEquals("[-0.5,0.0]", sample("beside.json", "rows/2").succeeded().json().get("input").toString());
		assertEquals("[-1.0,1.0]", sample("beside.json", "rows/1").succeeded().json().get("input").toString());
	}
}
