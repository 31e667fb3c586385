// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.Decision;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.edit.step.SetBias;
import org.netwright.model.edit.step.SetName;
import org.netwright.model.edit.step.SetNeuronEnabled;

/** The Properties view edits what is selected, in steps of the one history, and shows what is true. */
class PropertiesTest {
	private OpenedNetwork shapes;
	private PropertySheetFields fields;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		fields = new PropertySheetFields();
		shapes.select();
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void theNetworkIsShownWhileNothingIsSelected() {
		assertEquals("Network Shapes 3x3", fields.page().getTitleText(new StructuredSelection(shapes.network())));
		assertEquals("Shapes 3x3", fields.text("Name").getText());
		fields.type("Name", "Forms", "Return");
		assertEquals("Forms", shapes.network().getName());
		assertEquals("Rename network to \u201CForms\u201D", shapes.history().undoLabel().orElseThrow());
	}

	@Test
	void aTypedBiasIsTakenWithEnterAndUndone() {
		shapes.select(shapes.neuron("h1-1"));
		fields.type("Bias", "0.25", null);
		assertEquals(0, shapes.neuron("h1-1").getBias(), "typing alone changes nothing");
		Workbench.press("Return");
		assertEquals(0.25, shapes.neuron("h1-1").getBias());
		assertEquals("Set bias of neuron \u201CLine 1\u201D to 0.25", shapes.history().undoLabel().orElseThrow());
		Workbench.press("ctrl+z");
		assertEquals(0, shapes.neuron("h1-1").getBias());
		assertEquals("0", fields.text("Bias").getText());
	}

	@Test
	void leavingTheFieldTakesTheNumberToo() {
		shapes.select(shapes.neuron("h1-1"));
		fields.type("Bias", "-1.5", "Tab");
		assertEquals(-1.5, shapes.neuron("h1-1").getBias());
		assertEquals(1, shapes.history().entries().size());
	}

	@Test
	void escapeTakesTypingBack() {
		shapes.select(shapes.neuron("h1-1"));
		fields.type("Bias", "7", "Escape");
		assertEquals("0", fields.text("Bias").getText());
		Workbench.press("Tab");
		assertEquals(0, shapes.history().entries().size());
	}

	@Test
	void undoTakesTypingBackBeforeTheDocument() {
		shapes.select(shapes.neuron("h1-1"));
		shapes.execute(new SetBias(List.of(shapes.neuron("h1-1")), 0.5));
		fields.type("Bias", "7", "ctrl+z");
		assertEquals("0.5", fields.text("Bias").getText());
		assertEquals(0.5, shapes.neuron("h1-1").getBias());
		Workbench.press("ctrl+z");
		assertEquals(0, shapes.neuron("h1-1").getBias());
		assertEquals("0", fields.text("Bias").getText());
	}

	@Test
	void typingStaysWhileTheDocumentChangesElsewhere() {
		shapes.select(shapes.neuron("h1-1"));
		fields.type("Bias", "7", null);
		shapes.execute(new SetBias(List.of(shapes.neuron("h1-1")), 0.5));
		assertEquals("7", fields.text("Bias").getText());
		Workbench.press("Escape");
		assertEquals("0.5", fields.text("Bias").getText());
	}

	@Test
	void aWrongNumberChangesNothingAndIsExplained() {
		shapes.select(shapes.neuron("h1-1"));
		fields.type("Bias", "much", "Return");
		assertEquals("much", fields.text("Bias").getText());
		assertTrue(fields.words().contains("\u201Cmuch\u201D is no number. Enter one, for example \u22120.8."), fields.words().toString());
		assertEquals(0, shapes.history().entries().size());
		fields.type("Bias", "1e999", "Return");
		assertTrue(fields.words().contains("Infinity is no finite number. Enter one."), fields.words().toString());
		assertEquals(0, shapes.history().entries().size());
		fields.type("Bias", "0,5", "Return");
		assertEquals(0.5, shapes.neuron("h1-1").getBias(), "a decimal comma is understood");
		assertEquals("0.5", fields.text("Bias").getText());
		assertEquals(List.of("Name", "Bias", "Enabled"), fields.words());
	}

	@Test
	void severalNeuronsShowMixedValuesAndChangeInOneStep() {
		shapes.execute(new SetBias(List.of(shapes.neuron("h1-1")), 0.5));
		shapes.select(shapes.neuron("h1-1"), shapes.neuron("h1-2"));
		assertEquals("", fields.text("Bias").getText());
		assertEquals("mixed", fields.text("Bias").getMessage());
		fields.type("Bias", "0.75", "Return");
		assertEquals(List.of(0.75, 0.75), List.of(shapes.neuron("h1-1").getBias(), shapes.neuron("h1-2").getBias()));
		assertEquals(2, shapes.history().entries().size());
		assertEquals("Set bias of 2 neurons to 0.75", shapes.history().undoLabel().orElseThrow());
		assertEquals("0.75", fields.text("Bias").getText());
		Workbench.press("ctrl+z");
		assertEquals("mixed", fields.text("Bias").getMessage());
		assertEquals(0.5, shapes.neuron("h1-1").getBias());
	}

	@Test
	void aMixedBoxIsNeitherAndBecomesBoth() {
		shapes.execute(new SetNeuronEnabled(List.of(shapes.neuron("h1-1")), false));
		shapes.select(shapes.neuron("h1-1"), shapes.neuron("h1-2"));
		assertTrue(fields.check("Enabled").getGrayed());
		Workbench.click(fields.check("Enabled"), new Point(8, 8), 1);
		assertFalse(fields.check("Enabled").getGrayed());
		assertEquals(shapes.neuron("h1-1").isEnabled(), shapes.neuron("h1-2").isEnabled());
		assertEquals(2, shapes.history().entries().size());
	}

	@Test
	void arrowKeysInOneGoAreOneEntry() {
		shapes.select(shapes.neuron("h1-1"));
		Text bias = fields.text("Bias");
		Workbench.click(bias, new Point(8, bias.getSize().y / 2), 1);
		for (int i = 0; i < 3; i++) {
			Workbench.press("Up");
		}
		assertEquals(0.3, shapes.neuron("h1-1").getBias(), "tenths add up in decimal");
		assertEquals(1, shapes.history().entries().size());
		Event wheel = new Event();
		wheel.count = 1;
		wheel.stateMask = SWT.SHIFT;
		bias.notifyListeners(SWT.MouseVerticalWheel, wheel);
		assertEquals(1.3, shapes.neuron("h1-1").getBias());
		Workbench.press("ctrl+z");
		assertEquals(0, shapes.neuron("h1-1").getBias());
	}

	@Test
	void valuesFollowChangesElsewhere() {
		shapes.select(shapes.neuron("h1-1"));
		shapes.execute(new SetName(shapes.neuron("h1-1"), "First"));
		assertEquals("First", fields.text("Name").getText());
		shapes.history().undo();
		Workbench.settle();
		assertEquals("Line 1", fields.text("Name").getText());
	}

	@Test
	void aNeuronGetsAFunctionOfItsOwnWithParameters() {
		shapes.select(shapes.neuron("h1-1"));
		fields.tab("function");
		assertEquals("As layer (tanh)", fields.combo("Function").getText());
		choose("Function", "ReLU");
		assertEquals("relu", shapes.neuron("h1-1").getActivation());
		choose("Function", "As layer (tanh)");
		assertEquals(null, shapes.neuron("h1-1").getActivation());
	}

	@Test
	void aLayerIsResizedAndArranged() {
		show(shapes.layer(1));
		assertEquals(List.of("Name", "Neurons", "Arrangement", "Colour"), fields.names());
		choose("Arrangement", "2 \u00D7 4");
		assertEquals(List.of(2, 4), List.of(shapes.layer(1).getRows(), shapes.layer(1).getColumns()));
		fields.type("Neurons", "10", "Return");
		assertEquals(10, shapes.layer(1).getNeurons().size());
		fields.type("Neurons", "0", "Return");
		assertEquals(10, shapes.layer(1).getNeurons().size());
		fields.type("Neurons", "4", "Return");
		assertEquals(4, shapes.layer(1).getNeurons().size());
		shapes.history().jump(0);
		assertEquals(8, shapes.layer(1).getNeurons().size());
	}

	@Test
	void aConnectionHasItsEndsAndItsWeight() {
		show(shapes.incoming("h1-1", 0));
		assertEquals(List.of("From", "Pixel 1", "To", "Line 1", "Weight", "Enabled"), fields.names());
		assertEquals("-0.8", fields.text("Weight").getText());
		fields.type("Weight", "-1", "Return");
		assertEquals(-1, shapes.incoming("h1-1", 0).getWeight());
		Workbench.click(fields.check("Enabled"), new Point(8, 8), 1);
		assertFalse(shapes.incoming("h1-1", 0).isEnabled());
		assertEquals(2, shapes.history().position());
	}

	@Test
	void neuronsAndConnectionsTogetherHaveWhatTheyShare() {
		show(shapes.incoming("h1-1", 0), shapes.neuron("h1-2"));
		assertEquals(List.of("Enabled"), fields.names());
		Workbench.click(fields.check("Enabled"), new Point(8, 8), 1);
		assertFalse(shapes.neuron("h1-2").isEnabled());
		assertFalse(shapes.incoming("h1-1", 0).isEnabled());
		assertEquals("Disable 2 elements", shapes.history().undoLabel().orElseThrow());
		assertEquals(1, shapes.history().entries().size());
	}

	@Test
	void theNetworkHasARangeADecisionAndAFilter() {
		fields.tab("input");
		fields.type("Minimum", "2", "Return");
		assertEquals(0, shapes.history().entries().size(), "a minimum above the maximum is refused");
		fields.type("Minimum", "-2", "Return");
		assertEquals(-2, shapes.network().getInputRange().getMinimum());
		fields.tab("decision");
		choose("Winner", "The largest output");
		assertEquals(Decision.ARGMAX, shapes.network().getDecision());
		assertFalse(fields.text("Threshold").isEnabled());
		fields.tab("display");
		choose("Connections", "Hide weights below the limit");
		assertEquals(EdgeFilterKind.ABSOLUTE, shapes.network().getViewSettings().getEdgeFilter());
		assertEquals("0.1", fields.text("Limit").getText());
	}

	private void choose(String field, String choice) {
		var combo = fields.combo(field);
		int index = List.of(combo.getItems()).indexOf(choice);
		assertTrue(index >= 0, choice + " is not among " + List.of(combo.getItems()));
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
	}

	/** Selects what only the editor of the future lets one select. */
	private void show(Object... elements) {
		fields.page().selectionChanged(shapes.editor(), new StructuredSelection(elements));
		Workbench.settle();
	}
}
