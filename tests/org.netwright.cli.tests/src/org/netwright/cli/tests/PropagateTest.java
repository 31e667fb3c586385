// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.cli.tests.NetworkText.SHAPES;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

class PropagateTest {

	private static final double EXACT = 1e-12;

	/** What the small network makes of 1 and -0.1. */
	private static final String SMALL_RESULT = """
			{
			  "network": "Small",
			  "input": [1.0, -0.1],
			  "layers": [
			    {
			      "id": "in",
			      "name": "in",
			      "neurons": [
			        {
			          "id": "a",
			          "name": "A",
			          "function": null,
			          "bias": 0.0,
			          "preActivation": 1.0,
			          "activation": 1.0,
			          "contributions": []
			        },
			        {
			          "id": "b",
			          "name": "b",
			          "function": null,
			          "bias": 0.0,
			          "preActivation": -0.1,
			          "activation": -0.1,
			          "contributions": []
			        }
			      ]
			    },
			    {
			      "id": "mid",
			      "name": "Middle",
			      "neurons": [
			        {
			          "id": "m",
			          "name": "m",
			          "function": "relu",
			          "bias": 0.5,
			          "preActivation": 2.5,
			          "activation": 2.5,
			          "contributions": [
			            {"source": "a", "weight": 2.0, "input": 1.0, "product": 2.0}
			          ]
			        },
			        {
			          "id": "off",
			          "name": "off",
			          "function": "relu",
			          "bias": 0.0,
			          "preActivation": 0.0,
			          "activation": 0.0,
			          "contributions": [
			            {"source": "b", "weight": 1.0, "input": -0.1, "product": 0.0}
			          ]
			        }
			      ]
			    },
			    {
			      "id": "out",
			      "name": "out",
			      "neurons": [
			        {
			          "id": "yes",
			          "name": "yes",
			          "function": "identity",
			          "bias": 0.0,
			          "preActivation": 2.5,
			          "activation": 2.5,
			          "contributions": [
			            {"source": "m", "weight": 1.0, "input": 2.5, "product": 2.5},
			            {"source": "off", "weight": 3.0, "input": 0.0, "product": 0.0}
			          ]
			        },
			        {
			          "id": "no",
			          "name": "No",
			          "function": "identity",
			          "bias": 0.0,
			          "preActivation": 0.1,
			          "activation": 0.1,
			          "contributions": [
			            {"source": "b", "weight": -1.0, "input": -0.1, "product": 0.1}
			          ]
			        }
			      ]
			    }
			  ],
			  "outputs": [
			    {"id": "yes", "name": "yes", "activation": 2.5},
			    {"id": "no", "name": "No", "activation": 0.1}
			  ],
			  "winner": "yes",
			  "runnerUp": "No",
			  "margin": 2.4
			}
			""";

	@TempDir
	private Path folder;

	@BeforeEach
	void writeNetworks() {
		NetworkText.shapes(folder);
		NetworkText.write(folder, "small.json", NetworkText.SMALL);
	}

	static List<GoldenNetwork.Sample> samples() {
		return GoldenFile.SHAPES.network().samples();
	}

	@Test
	void invertedCrossIsJudgedCrossBeforeX() {
		JsonObject result = CommandRun.in(folder, "propagate", SHAPES, "--sample", "inverted cross", "--format", "json")
				.succeeded().json();
		assertEquals("Shapes 3x3", result.get("network").getAsString());
		assertEquals("cross", result.get("winner").getAsString());
		assertEquals("X", result.get("runnerUp").getAsString());
		assertEquals(0.982355891289715 - 0.9707479388742585, result.get("margin").getAsDouble(), EXACT);
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everyNeuronHasItsGoldenValue(GoldenNetwork.Sample sample) {
		JsonObject result = CommandRun.in(folder, "propagate", SHAPES, "--sample", sample.name(), "--format=json").succeeded()
				.json();
		int neurons = 0;
		for (JsonElement layer : result.getAsJsonArray("layers")) {
			for (JsonElement each : layer.getAsJsonObject().getAsJsonArray("neurons")) {
				JsonObject neuron = each.getAsJsonObject();
				String id = neuron.get("id").getAsString();
				double activation = sample.activations().get(id);
				assertEquals(activation, neuron.get("activation").getAsDouble(), EXACT, id);
				assertEquals(sample.preActivations().getOrDefault(id, activation), neuron.get("preActivation").getAsDouble(),
						EXACT, id);
				neurons++;
			}
		}
		assertEquals(33, neurons);
		JsonElement winner = result.get("winner");
		assertEquals(sample.expected().winner(), winner.isJsonNull() ? null : winner.getAsString());
	}

	@Test
	void valuesGiveTheSameAsTheSample() {
		String bySample = CommandRun.in(folder, "propagate", SHAPES, "--sample", "inverted cross").succeeded().out();
		assertEquals(bySample, CommandRun.in(folder, "propagate", SHAPES, "--input=-1,1,-1,1,1,1,-1,1,-1").succeeded().out());
		assertEquals(bySample, CommandRun.in(folder, "propagate", SHAPES, "--input", "-1, 1,-1,1,1.0,1,-1,+1,-1e0").succeeded()
				.out());
	}

	@Test
	void jsonIsWhatIsPromised() {
		assertEquals(SMALL_RESULT, CommandRun.in(folder, "propagate", "small.json", "--input=1,-0.1", "--format=json")
				.succeeded().out());
	}

	@Test
	void tableIsWhatIsPromised() {
		assertEquals("""
				Layer   Neuron  Function  Bias  Sum  Activation
				in      A                                   1
				in      b                                  -0.1
				Middle  m       relu       0.5  2.5         2.5
				Middle  off     relu       0    0           0
				out     yes     identity   0    2.5         2.5
				out     No      identity   0    0.1         0.1

				Neuron  Source  Weight  Input  Product
				m       A            2    1        2
				off     b            1   -0.1      0
				yes     m            1    2.5      2.5
				yes     off          3    0        0
				No      b           -1   -0.1      0.1

				Winner: yes 2.5
				Runner-up: No 0.1
				Margin: 2.4
				""", CommandRun.in(folder, "propagate", "small.json", "--input=1,-0.1", "--contributions").succeeded().out());
	}

	@Test
	void undecidedHasNoRunnerUpAndNoMargin() {
		CommandRun json = CommandRun.in(folder, "propagate", SHAPES, "--sample", "all grey", "--format=json").succeeded();
		assertTrue(json.json().get("winner").isJsonNull());
		assertTrue(json.json().get("runnerUp").isJsonNull());
		assertEquals(0, json.json().get("margin").getAsDouble());
		assertTrue(CommandRun.in(folder, "propagate", SHAPES, "--sample", "all grey").succeeded().out()
				.endsWith("\nWinner: none, undecided\n"));
	}

	@Test
	void whatIsNotANumberIsAText() {
		JsonObject result = CommandRun.in(folder, "propagate", "small.json", "--input=NaN,-Infinity", "--format=json")
				.succeeded().json();
		assertEquals("[\"NaN\",\"-Infinity\"]", result.get("input").toString());
		assertEquals("No", result.get("winner").getAsString());
	}

	@Test
	void manyContributionsArePrintedOnlyWhenAskedFor() {
		NetworkText.write(folder, "large.json", dense(101, 100));
		CommandRun small = CommandRun.in(folder, "propagate", "large.json", "--input=" + "1,".repeat(100) + "1", "--format=json");
		assertFalse(small.succeeded().out().contains("contributions"));
		CommandRun large = CommandRun.in(folder, "propagate", "large.json", "--input=" + "1,".repeat(100) + "1", "--format=json",
				"--contributions");
		assertEquals(10_100, large.succeeded().out().split("\"product\"", -1).length - 1);
	}

	private static String dense(int inputs, int outputs) {
		StringBuilder text = new StringBuilder("{\"layers\": [{\"id\": \"x\", \"neurons\": [");
		for (int i = 0; i < inputs; i++) {
			text.append(i == 0 ? "" : ",").append("{\"id\": \"x").append(i).append("\"}");
		}
		text.append("]}, {\"id\": \"y\", \"activation\": \"tanh\", \"neurons\": [");
		for (int o = 0; o < outputs; o++) {
			text.append(o == 0 ? "" : ",").append("{\"id\": \"y").append(o).append("\", \"incoming\": [");
			for (int i = 0; i < inputs; i++) {
				text.append(i == 0 ? "" : ",").append("{\"source\": \"x").append(i).append("\", \"weight\": 0.01}");
			}
			text.append("]}");
		}
		return text.append("]}]}").toString();
	}
}
