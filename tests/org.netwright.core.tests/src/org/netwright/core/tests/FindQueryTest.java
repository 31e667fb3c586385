// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netwright.core.find.FindException;
import org.netwright.core.find.FindQuery;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Note;

/** Queries find what they say, and say where they cannot be read. */
class FindQueryTest {

	private final Network network = network();

	private static Network network() {
		Network network = Documents.small();
		network.getLayers().get(1).setName("Edges");
		Neuron h = Documents.find(network, "h");
		h.setName("Left Edge");
		h.setBias(-0.5);
		Neuron second = Documents.neuron(network.getLayers().get(1), "h2");
		second.setName("Right edge");
		second.setActivation("relu");
		second.setBias(1);
		second.setEnabled(false);
		Documents.connect(Documents.find(network, "a"), second, -0.75);
		Documents.connect(second, Documents.find(network, "o"), 0).setEnabled(false);
		return network;
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"edge; hidden h h2", "EDGE; hidden h h2", "left edge; h", "\"edge l\"; ''", "\"left e\"; h", "h2; h2", "name:result; o", "name:h2; ''",
			"id:h2; h2", "id:edge; ''", "layer:edges; h h2", "layer:hidden left; h", "is:layer; in hidden out", "is:neuron layer:out; o",
			"is:off; h2", "function:tanh; h", "function:ReLU; h2", "function:ident; o", "function:x; ''", "bias<0; h", "bias=0; o", "|bias|>=0.5; h h2",
			"|bias|>0.5; h2", "bias:-0.5..0; h o", "bias:-.5; h", "bias \u2265 1; h2", "bias>\u22121 edge; h h2", "bias:-1..-0.1; h"
	})
	void layersAndNeuronsAreFound(String query, String ids) throws Exception {
		assertEquals(ids, found(query));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"weight>0; a-h h-o", "|weight|>0.5; a-h2 h-o", "| Weight | >= 0.5; a-h a-h2 h-o", "weight:-0.5..0; b-h h2-o", "weight=0; h2-o",
			"weight<0 edge; b-h a-h2", "|weight|<=0.5 result; h2-o", "is:connection; a-h b-h a-h2 h-o h2-o", "is:connection is:off; h2-o",
			"weight<1e-3 function:tanh; b-h", "weight>0 bias<0; a-h", "is:connection layer:in; a-h b-h a-h2", "is:connection name:left; a-h b-h h-o"
	})
	void connectionsAreFound(String query, String ends) throws Exception {
		assertEquals(ends, found(query));
	}

	@Test
	void notesAreFoundByWhatTheySay() throws Exception {
		Note note = NetworkFactory.eINSTANCE.createNote();
		note.setId("n1");
		note.setText("The left edge\ncounts twice");
		network.getNotes().add(note);
		assertEquals(List.of(note), all("counts"));
		assertEquals(List.of(note), all("is:note"));
		assertEquals(List.of(note), all("id:n1 left"));
		assertEquals(List.of(Documents.find(network, "h"), note), all("\"left edge\""));
		assertEquals(List.of(), all("is:note bias=0"));
		assertEquals(List.of(), all("is:note layer:edges"));
		assertEquals(List.of(), all("counts weight>0"));
	}

	private List<EObject> all(String query) throws FindException {
		return FindQuery.parse(query).find(network, Documents.functions());
	}

	@Test
	void nothingIsFoundWithoutACondition() throws Exception {
		assertTrue(FindQuery.parse("  ").isEmpty());
		assertEquals("", found("  "));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"|weight|>; 9; 9; A number is missing after '>'.",
			"edge |weight|>big; 14; 17; 'big' is not a number. Write one such as 0.5, with a point.",
			"bias<0,5; 6; 8; ',5' is not a number. Write one such as 0.5, with a point.",
			"|weight>0.5; 0; 8; Write a bar on both sides of the word, as in |weight|>0.5, or none.",
			"a |wei; 2; 6; Write what is compared, as in |weight|>0.5 or |bias|<1.",
			"weight:1..0; 7; 11; The range is the wrong way round: the smaller number comes first.",
			"weight:1..; 10; 10; A number is missing after '..'.",
			"color:red; 0; 6; There is no 'color:'. Write name:, id:, layer:, function:, weight:, bias: or is:, or put the words in quotation marks.",
			"is:round; 3; 8; Nothing is 'round'. Write is:layer, is:neuron, is:connection, is:note or is:off.",
			"function:; 9; 9; Say what, after 'function:'.",
			"x \"left; 2; 7; The closing quotation mark is missing."
	})
	void whatCannotBeReadIsSaidWithItsPlace(String query, int start, int end, String message) {
		FindException problem = assertThrows(FindException.class, () -> FindQuery.parse(query));
		assertEquals(message, problem.getMessage());
		assertEquals(List.of(start, end), List.of(problem.start(), problem.end()));
	}

	private String found(String query) throws FindException {
		return String.join(" ", FindQuery.parse(query).find(network, Documents.functions()).stream().map(FindQueryTest::word).toList());
	}

	private static String word(EObject element) {
		return switch (element) {
			case Layer layer -> layer.getId();
			case Neuron neuron -> neuron.getId();
			case Connection connection -> connection.getSource().getId() + "-" + connection.getTarget().getId();
			default -> element.toString();
		};
	}
}
