// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.ParameterValue;
import org.netwright.ui.graph.internal.form.InPlaceEditing;

/** The forms over the diagram have functions with their parameters. */
class FormsTest {
	private OpenedNetwork shapes;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void aNeuronGetsAFunctionWithItsParameterInOneStep() {
		begin(shapes.neuron("h1-1"));
		choose("leaky ReLU");
		type(texts().getLast(), "0.3");
		Workbench.press("Return");
		assertFalse(editing().isOpen());
		assertEquals("leaky-relu", shapes.neuron("h1-1").getActivation());
		assertEquals(Map.of("slope", 0.3), values(shapes.neuron("h1-1").getActivationParameters()));
		assertEquals(1, shapes.history().position());
		begin(shapes.neuron("h1-1"));
		assertEquals("0.3", texts().getLast().getText(), "the form shows what is set");
		Workbench.press("Return");
		assertEquals(1, shapes.history().position(), "nothing was changed");
	}

	@Test
	void aParameterOutOfItsBoundsIsToldAndChangesNothing() {
		begin(shapes.layer(1));
		choose("ELU");
		type(texts().getLast(), "-1");
		Workbench.press("Return");
		assertTrue(editing().isOpen());
		assertEquals(0, shapes.history().position());
		Workbench.press("ctrl+a");
		Workbench.type("2");
		Workbench.press("Return");
		assertEquals("elu", shapes.layer(1).getActivation());
		assertEquals(Map.of("alpha", 2.0), values(shapes.layer(1).getActivationParameters()));
		Workbench.press("ctrl+z");
		assertEquals("tanh", shapes.layer(1).getActivation());
		assertEquals(Map.of(), values(shapes.layer(1).getActivationParameters()));
	}

	private void begin(Object element) {
		shapes.select(element);
		Workbench.focus(shapes.editor().viewer().getControl());
		Workbench.press("F2");
		assertTrue(editing().isOpen());
	}

	private InPlaceEditing editing() {
		return shapes.editor().page().editing();
	}

	private static Map<String, Double> values(List<ParameterValue> parameters) {
		return parameters.stream().collect(Collectors.toMap(ParameterValue::getName, ParameterValue::getValue));
	}

	private List<Text> texts() {
		return DialogMeeting.all(shapes.editor().viewer().getControl(), Text.class);
	}

	private void choose(String function) {
		Combo combo = DialogMeeting.all(shapes.editor().viewer().getControl(), Combo.class).getFirst();
		Workbench.focus(combo);
		for (int i = 0; i < combo.getItemCount() && !combo.getText().equals(function); i++) {
			Workbench.press(combo.getSelectionIndex() < combo.indexOf(function) ? "Down" : "Up");
		}
		assertEquals(function, combo.getText());
	}

	private static void type(Control field, String text) {
		Workbench.focus(field);
		Workbench.press("ctrl+a");
		Workbench.type(text);
	}
}
