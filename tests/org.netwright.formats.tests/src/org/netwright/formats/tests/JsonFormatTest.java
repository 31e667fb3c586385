// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.formats.json.JsonFormat;
import org.netwright.formats.network.ReadResult;
import org.netwright.model.Connection;
import org.netwright.model.Decision;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Layer;
import org.netwright.model.Lesson;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Position;
import org.netwright.model.SampleSet;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.Tint;
import org.netwright.model.file.NetworkFileException;

/** What each part of the JSON document means, left out or there. */
class JsonFormatTest {

	@Test
	void emptyObjectIsAnEmptyDocumentWithAllDefaults() throws IOException {
		Network network = read("{}");
		assertNull(network.getName());
		assertEquals(Decision.THRESHOLD, network.getDecision());
		assertEquals(0, network.getDecisionThreshold());
		assertNull(network.getInputRange());
		assertTrue(network.getLayers().isEmpty() && network.getSampleSets().isEmpty() && network.getNotes().isEmpty());
		assertNull(network.getViewSettings());
	}

	@Test
	void membersThatAreNullAreAsIfLeftOut() throws IOException {
		Network network = read("""
				{"name": null, "description": null, "decision": null, "input": null, "samples": null, "sampleSets": null,
				 "notes": null, "lessons": null, "view": null,
				 "layers": [{"name": null, "activation": null, "position": null, "neurons": null}]}""");
		assertNull(network.getLayers().get(0).getActivation());
		assertTrue(network.getSampleSets().isEmpty());
		assertNull(read("{\"layers\": null}").getName());
	}

	@Test
	void lessonsStopAtLayersAndNeurons() throws IOException {
		Network network = read("""
				{"lessons": [{"name": "L", "description": "D", "steps": [
				   {"title": "T", "note": "N", "sample": "set/one", "at": "first"},
				   {"values": [0.5], "at": "b"}, {}]}],
				 "layers": [{"id": "first", "neurons": [{"id": "a"}]}, {"neurons": [{"id": "b"}]}]}""");
		Lesson lesson = network.getLessons().get(0);
		assertEquals(List.of("L", "D"), List.of(lesson.getName(), lesson.getDescription()));
		assertEquals(List.of("T", "N", "set/one"), List.of(lesson.getSteps().get(0).getTitle(), lesson.getSteps().get(0).getNote(), lesson.getSteps().get(0).getSample()));
		assertSame(network.getLayers().get(0), lesson.getSteps().get(0).getLayer());
		assertArrayEquals(new double[] { 0.5 }, lesson.getSteps().get(1).getValues());
		assertSame(network.getLayers().get(1).getNeurons().get(0), lesson.getSteps().get(1).getNeuron());
		assertNull(lesson.getSteps().get(2).getNeuron());
	}

	@Test
	void aLessonThatStopsNowhereIsAnErrorWithAPlace() {
		NetworkFileException e = assertThrows(NetworkFileException.class, () -> read("{\"lessons\": [{\"steps\": [{\"at\": \"gone\"}]}]}"));
		assertTrue(e.getMessage().contains("lessons[0].steps[0].at: no layer or neuron has the id \"gone\""), e.getMessage());
	}

	@Test
	void unknownMembersAreIgnoredWhereverTheyStand() throws IOException {
		Network network = read("""
				{"colour": {"deep": [1, {"er": []}]}, "name": "N", "input": {"zoom": 3},
				 "layers": [{"x": 1, "neurons": [{"y": [2], "id": "a"}]},
				            {"neurons": [{"incoming": [{"source": "a", "z": null}]}]}],
				 "samples": [{"preActivations": {"a": 1}, "expected": {"winner": null, "w": 1}}],
				 "view": {"later": true}}""");
		assertEquals("N", network.getName());
		assertEquals("a", network.getLayers().get(1).getNeurons().get(0).getIncoming().get(0).getSource().getId());
	}

	@Test
	void decisionIsOneWordOrRuleAndThreshold() throws IOException {
		assertEquals(Decision.ARGMAX, read("{\"decision\": \"argmax\"}").getDecision());
		assertEquals(Decision.THRESHOLD, read("{\"decision\": \"threshold\"}").getDecision());
		Network network = read("{\"decision\": {\"rule\": \"threshold\", \"threshold\": 0.5}}");
		assertEquals(Decision.THRESHOLD, network.getDecision());
		assertEquals(0.5, network.getDecisionThreshold());
		assertEquals(0.5, read("{\"decision\": {\"threshold\": 0.5}}").getDecisionThreshold());
	}

	@Test
	void inputArrangesTheFirstLayerAndGivesTheRange() throws IOException {
		Network network = read("""
				{"layers": [{}, {}], "input": {"rows": 3, "columns": 2, "minimum": 0, "maximum": 255, "neutral": 127.5}}""");
		assertEquals(3, network.getLayers().get(0).getRows());
		assertEquals(2, network.getLayers().get(0).getColumns());
		assertEquals(0, network.getLayers().get(1).getRows());
		assertEquals(127.5, network.getInputRange().getNeutral());
	}

	@Test
	void neutralThatIsLeftOutIsZeroOrTheMiddle() throws IOException {
		assertEquals(0, read("{\"input\": {\"minimum\": 0, \"maximum\": 255}}").getInputRange().getNeutral());
		assertEquals(1.5, read("{\"input\": {\"minimum\": 1, \"maximum\": 2}}").getInputRange().getNeutral());
		assertEquals(9, read("{\"input\": {\"neutral\": 9, \"minimum\": 1}}").getInputRange().getNeutral());
		assertNull(read("{\"input\": {\"rows\": 1}}").getInputRange());
	}

	@Test
	void activationIsOneWordOrFunctionAndParameters() throws IOException {
		Layer layer = read("""
				{"layers": [{"activation": {"function": "org.example.Leaky", "parameters": {"slope": 0.1}},
				             "neurons": [{"activation": "tanh"}]}]}""").getLayers().get(0);
		assertEquals("org.example.Leaky", layer.getActivation());
		assertEquals("slope", layer.getActivationParameters().get(0).getName());
		assertEquals(0.1, layer.getActivationParameters().get(0).getValue());
		assertEquals("tanh", layer.getNeurons().get(0).getActivation());
	}

	@Test
	void connectionsMayComeFromNeuronsFurtherDown() throws IOException {
		Network network = read("""
				{"layers": [{"neurons": [{"id": "a"}]},
				            {"neurons": [{"id": "b", "incoming": [{"source": "c", "weight": 2, "enabled": false}]}]},
				            {"neurons": [{"id": "c", "enabled": false, "position": {"x": 1.5, "y": -2}}]}]}""");
		Connection connection = network.getLayers().get(1).getNeurons().get(0).getIncoming().get(0);
		assertSame(network.getLayers().get(2).getNeurons().get(0), connection.getSource());
		assertFalse(connection.isEnabled());
		assertFalse(connection.getSource().isEnabled());
		assertEquals(new Position(1.5, -2), connection.getSource().getPosition());
	}

	@Test
	void numbersSurviveToTheLastBit() throws IOException {
		double[] values = { 0.1, -0.0, 4.9e-324, 1.7976931348623157e308, 2.0e22, 0.30000000000000004, Double.NaN,
				Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY };
		Network network = read("""
				{"samples": [{"values": [0.1, -0.0, 4.9e-324, 1.7976931348623157e308, 20000000000000000000000,
				 0.30000000000000004, "NaN", "Infinity", "-Infinity"]}]}""");
		assertArrayEquals(values, network.getSampleSets().get(0).getSamples().get(0).getValues());
		assertTrue(write(network).contains("[0.1, -0.0, 4.9E-324, 1.7976931348623157E308, 2.0E22, 0.30000000000000004,"
				+ " \"NaN\", \"Infinity\", \"-Infinity\"]"), write(network));
	}

	@Test
	void missingIdsAreMadeFromTheLayer() throws IOException {
		Network network = read("""
				{"layers": [{"name": "Pixels!", "neurons": [{}, {"id": "own"}, {}]}, {"neurons": [{}]},
				            {"id": "pixels", "neurons": [{"id": "layer-2-1"}]}],
				 "notes": [{"text": "x"}]}""");
		assertEquals(List.of("pixels-2", "layer-2", "pixels"), network.getLayers().stream().map(Layer::getId).toList());
		assertEquals(List.of("pixels-2-1", "own", "pixels-2-3"), ids(network, 0));
		assertEquals(List.of("layer-2-1-2"), ids(network, 1));
		assertEquals("note-1", network.getNotes().get(0).getId());
	}

	@Test
	void layerThatSharesItsIdWithNeuronGetsAnotherOneWithWarning() throws IOException {
		ReadResult result = result("{\"layers\": [{\"id\": \"out\", \"neurons\": [{\"id\": \"out\"}]}]}");
		assertEquals("out-2", result.network().getLayers().get(0).getId());
		assertEquals("out", result.network().getLayers().get(0).getNeurons().get(0).getId());
		assertEquals(List.of("The id \"out\" of a layer is used elsewhere too; the layer now has the id \"out-2\"."),
				result.warnings());
	}

	@Test
	void connectionsBetweenTheSameNeuronsAreAddedUpWithWarning() throws IOException {
		ReadResult result = result("""
				{"layers": [{"neurons": [{"id": "a"}, {"id": "b"}]}, {"neurons": [{"id": "h", "incoming": [
				 {"source": "a", "weight": 1}, {"source": "b", "weight": 5, "enabled": false}, {"source": "a", "weight": 2},
				 {"source": "a", "weight": 4}, {"source": "b", "weight": 7}]}]}]}""");
		Neuron h = result.network().getLayers().get(1).getNeurons().get(0);
		assertEquals(2, h.getIncoming().size());
		assertEquals(7, h.getIncoming().get(0).getWeight());
		assertEquals(7, h.getIncoming().get(1).getWeight());
		assertTrue(h.getIncoming().get(1).isEnabled());
		assertEquals(1, h.getIncoming().get(0).getSource().getOutgoing().size());
		assertEquals(List.of("2 connections from neuron \"b\" to neuron \"h\" were added up to one of weight 7.0.",
				"3 connections from neuron \"a\" to neuron \"h\" were added up to one of weight 7.0."),
				result.warnings().stream().sorted().toList());
	}

	@Test
	void samplesAreOneSetWithoutNameBeforeAllOthers() throws IOException {
		Network network = read("""
				{"sampleSets": [{"name": "Far", "location": "far.csv.gz", "reader": "csv", "options": {"from": "0,16"}}],
				 "samples": [{"name": "one", "values": [1, 2]}]}""");
		SampleSet near = network.getSampleSets().get(0);
		SampleSet far = network.getSampleSets().get(1);
		assertNull(near.getName());
		assertEquals("one", near.getSamples().get(0).getName());
		assertNull(near.getSamples().get(0).getExpectation());
		assertEquals("far.csv.gz", far.getLocation());
		assertEquals("0,16", far.getOptions().get("from"));
	}

	@Test
	void expectationsNameTheWinnerByNameOrIdOrGiveValues() throws IOException {
		Network network = read("""
				{"samples": [{"expected": {"winner": "cat", "margin": 0.5}}, {"expected": {"winner": "o2"}},
				             {"expected": {"winner": null}}, {"expected": {"values": [1, 0], "tolerance": 0.1}}, {"expected": null}],
				 "layers": [{}, {"neurons": [{"id": "o1", "name": "cat"}, {"id": "o2", "name": "dog"}]}]}""");
		List<Neuron> outputs = network.getLayers().get(1).getNeurons();
		var samples = network.getSampleSets().get(0).getSamples();
		assertSame(outputs.get(0), ((WinnerExpectation) samples.get(0).getExpectation()).getWinner());
		assertEquals(0.5, ((WinnerExpectation) samples.get(0).getExpectation()).getMargin());
		assertSame(outputs.get(1), ((WinnerExpectation) samples.get(1).getExpectation()).getWinner());
		assertNull(((WinnerExpectation) samples.get(2).getExpectation()).getWinner());
		assertArrayEquals(new double[] { 1, 0 }, ((ValuesExpectation) samples.get(3).getExpectation()).getValues());
		assertNull(samples.get(4).getExpectation());
	}

	@Test
	void winnerIsWrittenByNameUnlessThatCouldMeanAnother() throws IOException {
		String text = """
				{"layers": [{}, {"neurons": [{"id": "a", "name": "X"}, {"id": "b", "name": "X"}, {"id": "c", "name": "Y"},
				                             {"id": "d", "name": "c"}]}],
				 "samples": [{"expected": {"winner": "b"}}, {"expected": {"winner": "Y"}}, {"expected": {"winner": "d"}}]}""";
		String written = write(read(text));
		assertTrue(written.contains("\"winner\": \"b\"") && written.contains("\"winner\": \"Y\"")
				&& written.contains("\"winner\": \"d\""), written);
	}

	@Test
	void notesAndViewSettingsAreRead() throws IOException {
		Network network = read("""
				{"notes": [{"id": "n", "text": "Look", "position": {"x": 1, "y": 2}, "width": 100, "height": 50, "tint": "rose"}],
				 "layers": [{"tint": "teal", "neurons": []}, {"neurons": []}],
				 "view": {"edgeFilter": "relative", "edgeFilterLimit": 0.1, "arrangement": "columns"}}""");
		assertEquals("Look", network.getNotes().get(0).getText());
		assertEquals(50, network.getNotes().get(0).getHeight());
		assertEquals(Tint.ROSE, network.getNotes().get(0).getTint());
		assertEquals(Tint.TEAL, network.getLayers().get(0).getTint());
		assertEquals(Tint.NONE, network.getLayers().get(1).getTint());
		assertEquals(EdgeFilterKind.RELATIVE, network.getViewSettings().getEdgeFilter());
		assertEquals(0.1, network.getViewSettings().getEdgeFilterLimit());
	}

	@Test
	void byteOrderMarkIsPassedOver() throws IOException {
		assertEquals("N", read("\ufeff{\"name\": \"N\"}").getName());
	}

	@Test
	void writtenDocumentIsReadable() throws IOException {
		String text = """
				{
				  "format": 1,
				  "name": "N",
				  "input": {"rows": 1, "columns": 2},
				  "layers": [
				    {
				      "id": "in",
				      "neurons": [
				        {"id": "a"},
				        {"id": "b"}
				      ]
				    },
				    {
				      "id": "out",
				      "activation": "tanh",
				      "neurons": [
				        {
				          "id": "o",
				          "bias": 0.5,
				          "incoming": [
				            {"source": "a", "weight": 1.0},
				            {"source": "b", "weight": -0.25, "enabled": false}
				          ]
				        }
				      ]
				    }
				  ],
				  "samples": [
				    {
				      "name": "s",
				      "values": [1.0, 0.0],
				      "expected": {"winner": "o", "margin": 0.1}
				    }
				  ]
				}
				""";
		assertEquals(text, write(read(text)));
	}

	private static List<String> ids(Network network, int layer) {
		return network.getLayers().get(layer).getNeurons().stream().map(Neuron::getId).toList();
	}

	private static Network read(String text) throws IOException {
		return result(text).network();
	}

	private static ReadResult result(String text) throws IOException {
		return new JsonFormat().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test.json");
	}

	private static String write(Network network) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new JsonFormat().write(network, out);
		return out.toString(StandardCharsets.UTF_8);
	}
}
