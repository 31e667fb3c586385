// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.Connection;
import org.netwright.model.edit.step.SetWeight;

/** Properties of many elements of a kind at once: what differs is said to, and what is typed is for all of them in one step. */
class PropertiesOfManyTest {
	private OpenedNetwork shapes;
	private PropertySheetFields fields;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		fields = new PropertySheetFields();
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void connectionsWithDifferentWeightsGetOne() {
		List<Connection> two = List.of(shapes.incoming("h1-1", 0), shapes.incoming("h1-2", 1));
		shapes.execute(new SetWeight(List.of(two.getFirst()), 0.25));
		shapes.select(two.toArray());
		assertEquals("", fields.text("Weight").getText());
		assertEquals("mixed", fields.text("Weight").getMessage());
		fields.type("Weight", "-0.5", "Return");
		assertEquals(List.of(-0.5, -0.5), two.stream().map(Connection::getWeight).toList());
		assertEquals(2, shapes.history().position());
		assertEquals("-0.5", fields.text("Weight").getText());
	}

	@Test
	void layersWithDifferentFunctionsGetOneWithItsParameters() {
		shapes.select(shapes.layer(1), shapes.layer(3));
		fields.tab("function");
		assertEquals(List.of("tanh", "relu"), List.of(shapes.layer(1).getActivation(), shapes.layer(3).getActivation()));
		assertEquals("mixed", fields.combo("Function").getText());
		choose("leaky ReLU");
		assertEquals(List.of("leaky-relu", "leaky-relu"), List.of(shapes.layer(1).getActivation(), shapes.layer(3).getActivation()));
		assertEquals(1, shapes.history().position());
		fields.type("slope", "0.3", "Return");
		assertEquals(List.of(0.3, 0.3), List.of(slope(1), slope(3)));
		assertEquals(2, shapes.history().position());
		shapes.select(shapes.layer(3));
		fields.type("slope", "0.4", "Return");
		shapes.select(shapes.layer(1), shapes.layer(3));
		assertEquals("mixed", fields.text("slope").getMessage());
		assertEquals("", fields.text("slope").getText());
	}

	private double slope(int layer) {
		return shapes.layer(layer).getActivationParameters().getFirst().getValue();
	}

	/** Chooses as a click in the opened list does; on the way of arrow keys every function would be a step. */
	private void choose(String function) {
		Combo combo = fields.combo("Function");
		assertTrue(List.of(combo.getItems()).contains(function));
		combo.select(combo.indexOf(function));
		combo.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}
}
