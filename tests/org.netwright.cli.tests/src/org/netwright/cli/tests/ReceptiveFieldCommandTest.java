// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.cli.tests.NetworkText.SHAPES;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class ReceptiveFieldCommandTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void writeNetworks() {
		NetworkText.shapes(folder);
		NetworkText.write(folder, "small.json", NetworkText.SMALL);
	}

	private CommandRun run(String file, String... more) {
		List<String> arguments = new ArrayList<>(List.of("receptive-field", file));
		arguments.addAll(List.of(more));
		return CommandRun.in(folder, arguments.toArray(String[]::new));
	}

	@Test
	void aLineSeesOneColumn() {
		assertEquals("""
				{
				  "domain": "levels",
				  "neurons": [
				    {
				      "id": "out-cross",
				      "name": "cross",
				      "maximum": 0.982355891289715,
				      "upperBound": 0.982355891289715,
				      "method": "exhaustive",
				      "maximisers": 2,
				      "pixels": ["either", "either", "either", "either", "either", "either", "either", "either", "either"],
				      "examples": [
				        [-1.0, 1.0, -1.0, 1.0, 1.0, 1.0, -1.0, 1.0, -1.0],
				        [1.0, -1.0, 1.0, -1.0, -1.0, -1.0, 1.0, -1.0, 1.0]
				      ]
				    }
				  ]
				}
				""", run(SHAPES, "--neuron", "out-cross", "--format", "json").succeeded().out());
		JsonObject line = run(SHAPES, "--neuron=h1-1", "--format=json").succeeded().json().getAsJsonArray("neurons").get(0)
				.getAsJsonObject();
		assertEquals(729, line.get("maximisers").getAsLong());
		assertEquals("[\"black\",\"dontCare\",\"dontCare\",\"black\",\"dontCare\",\"dontCare\",\"black\",\"dontCare\",\"dontCare\"]",
				line.get("pixels").toString());
		assertEquals(16, line.getAsJsonArray("examples").size());
		assertEquals("[-1.0,0.0,0.0,-1.0,0.0,0.0,-1.0,0.0,0.0]", line.getAsJsonArray("examples").get(0).toString());
	}

	@Test
	void allNeuronsButInputsComeInLayerOrder() {
		JsonArray neurons = run(SHAPES, "--format=json").succeeded().json().getAsJsonArray("neurons");
		assertEquals(24, neurons.size());
		assertEquals("h1-1", neurons.get(0).getAsJsonObject().get("id").getAsString());
		assertEquals("out-square", neurons.get(20).getAsJsonObject().get("id").getAsString());
		for (JsonElement neuron : neurons) {
			assertEquals("exhaustive", neuron.getAsJsonObject().get("method").getAsString());
		}
	}

	@Test
	void aBoxIsProvedByBoundsAndHasNoCount() {
		JsonObject result = run(SHAPES, "--domain", "box", "--format=json").succeeded().json();
		assertEquals("box", result.get("domain").getAsString());
		for (JsonElement element : result.getAsJsonArray("neurons")) {
			JsonObject neuron = element.getAsJsonObject();
			assertEquals("bounded", neuron.get("method").getAsString());
			assertTrue(neuron.get("maximisers").isJsonNull());
			double maximum = neuron.get("maximum").getAsDouble();
			assertTrue(maximum > 0.98 && neuron.get("upperBound").getAsDouble() >= maximum);
			assertEquals(maximum, neuron.get("upperBound").getAsDouble(), 1e-12);
		}
		assertEquals(2, result.getAsJsonArray("neurons").get(23).getAsJsonObject().getAsJsonArray("examples").size());
	}

	@Test
	void theTableShowsImagesRowByRow() {
		String table = run(SHAPES).succeeded().out();
		assertEquals("Layer      Neuron        Maximum   At most  Found by    Maximisers  Pixels", table.lines().findFirst().get());
		assertTrue(table.contains("\nLines      Line 1       0.983675  0.983675  trying all         729  B.. B.. B..\n"), table);
		assertTrue(table.contains("\nShapes     Shape 4      0.982356  0.982356  trying all           1  WBW BBB WBW\n"), table);
		assertTrue(table.endsWith("""

				Inputs: each value at the minimum, the neutral value or the maximum of the input range
				Pixels: W white, B black, g grey, ? either, . makes no difference
				"""), table);
	}

	@Test
	void disabledNeuronsAndConnectionsMakeNoDifference() {
		assertEquals("""
				Layer   Neuron  Maximum  At most  Found by    Maximisers  Pixels
				Middle  m           2.5      2.5  trying all           3  W.
				Middle  off         0        0    trying all           9  ..
				out     yes         2.5      2.5  trying all           3  W.
				out     No          1        1    trying all           3  .B

				Inputs: each value at the minimum, the neutral value or the maximum of the input range
				Pixels: W white, B black, g grey, ? either, . makes no difference
				""", run("small.json").succeeded().out());
	}

	@Test
	void manyPixelsAreCounted() {
		StringBuilder inputs = new StringBuilder();
		StringBuilder incoming = new StringBuilder();
		for (int i = 0; i < 49; i++) {
			inputs.append(i == 0 ? "" : ",").append("{\"id\": \"i").append(i).append("\"}");
			incoming.append(i == 0 ? "" : ",").append("{\"source\": \"i").append(i).append("\", \"weight\": ").append(i - 20)
					.append("}");
		}
		NetworkText.write(folder, "wide.json", "{\"layers\": [{\"neurons\": [" + inputs
				+ "]}, {\"id\": \"o\", \"activation\": \"tanh\", \"neurons\": [{\"id\": \"a\", \"incoming\": [" + incoming + "]}]}]}");
		assertEquals("""
				Layer  Neuron  Maximum  At most  Found by  Maximisers  Pixels
				o      a             1        1  bounds             3  28 white, 20 black, 1 without effect

				Inputs: each value at the minimum, the neutral value or the maximum of the input range
				""", run("wide.json").succeeded().out());
	}

	@Test
	void anUnknownNeuronIsRefused() {
		run(SHAPES, "--neuron", "out-cros").refused("shapes.json: There is no neuron with the id 'out-cros'. Did you mean 'out-cross'?");
		run(SHAPES, "--neuron", "nobody").refused("shapes.json: There is no neuron with the id 'nobody'.");
		run(SHAPES, "--domain", "bx").refused("receptive-field: Invalid value for option '--domain': 'bx' is none of levels, box."
				+ " See netwright receptive-field --help.");
	}

	@Test
	void anInputHasItsOwnPixel() {
		JsonObject pixel = run(SHAPES, "--neuron=in2", "--format=json").succeeded().json().getAsJsonArray("neurons").get(0)
				.getAsJsonObject();
		assertEquals("white", pixel.getAsJsonArray("pixels").get(1).getAsString());
		assertEquals(6561, pixel.get("maximisers").getAsLong());
	}

	@Test
	void aWrongInputRangeIsRefused() {
		NetworkText.write(folder, "range.json", "{\"input\": {\"minimum\": 1, \"maximum\": 1, \"neutral\": 1},"
				+ " \"layers\": [{\"neurons\": [{}]}, {\"activation\": \"tanh\", \"neurons\": [{}]}]}");
		CommandRun run = run("range.json");
		assertEquals(2, run.exitCode());
		assertTrue(run.err().contains("input range"), run.err());
		assertEquals(1, run.err().lines().count());
	}
}
