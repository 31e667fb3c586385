// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.ParameterValue;
import org.netwright.model.edit.step.SetFunction;
import org.netwright.ui.inspect.internal.function.FunctionsView;

/** The gallery of functions: what it shows, its search, its parameters, and giving a function to what is selected. */
class FunctionsViewTest extends InspectorShapes {
	private FunctionsView view;

	@BeforeEach
	void openTheGallery() throws Exception {
		view = (FunctionsView) Workbench.page().showView(FunctionsView.ID);
		Workbench.settle();
	}

	@AfterEach
	void closeTheGallery() {
		Workbench.page().hideView(view);
	}

	@Test
	void allFunctionsOfTheRegistryAreThereWithWhatIsKnownAboutThem() {
		List<String> names = Arrays.stream(view.table().getItems()).map(item -> item.getText(0)).toList();
		assertEquals(network.functions().functions().stream().map(function -> function.name()).toList(), names);
		assertTrue(Arrays.stream(view.table().getItems()).allMatch(item -> item.getImage(0) != null));
		FunctionsView.open("tanh", Map.of());
		assertEquals("""
				tanh
				f(z) = tanh(z) = (exp(z) \u2212 exp(\u2212z)) / (exp(z) + exp(\u2212z))
				\u22121 to 1
				never falls
				for sums up to \u22122.18 and from 2.18 on
				org.netwright.activations
				Select layers or neurons behind the input layer.""", view.text());
		FunctionsView.open("softmax", Map.of());
		assertTrue(view.text().contains("\nDepends on the whole layer: it has no curve of its own.\nnowhere\n"), view.text());
		FunctionsView.open("gaussian", Map.of());
		assertTrue(view.text().contains("\n0 to 1\nrises and falls\n"), view.text());
	}

	@Test
	void theSearchFindsByNameAndFormula() {
		Workbench.focus(view.search());
		view.search().setText("");
		List.of("s", "o", "f", "t").forEach(Workbench::press);
		List<String> found = Arrays.stream(view.table().getItems()).map(item -> item.getText(0)).toList();
		assertTrue(found.containsAll(List.of("softmax", "softplus", "softsign")) && !found.contains("tanh"), found.toString());
		assertTrue(view.text().startsWith(found.getFirst() + "\n"), view.text());
		view.search().setText("erf(");
		assertEquals(List.of("GELU"), Arrays.stream(view.table().getItems()).map(item -> item.getText(0)).toList());
		view.search().setText("nothing like that");
		assertEquals(0, view.table().getItemCount());
		FunctionsView.open("relu", Map.of());
		assertEquals("", view.search().getText());
		assertTrue(view.text().startsWith("ReLU\n"), view.text());
	}

	@Test
	void aFunctionWithItsParametersIsOneStepForTheSelection() {
		FunctionsView.open("elu", Map.of());
		select(layer("lines"), neuron("h2-1"));
		assertTrue(view.text().endsWith("\nfor 2 elements"), view.text());
		Text alpha = Arrays.stream(view.parameters().getChildren()).filter(Text.class::isInstance).map(Text.class::cast).findFirst().orElseThrow();
		Scale slider = Arrays.stream(view.parameters().getChildren()).filter(Scale.class::isInstance).map(Scale.class::cast).findFirst().orElseThrow();
		int before = slider.getSelection();
		assertTrue(view.text().contains("\u22121 to +\u221e"), view.text());
		Workbench.focus(alpha);
		alpha.selectAll();
		Workbench.press("2");
		assertTrue(view.text().contains("\u22122 to +\u221e"), view.text());
		assertTrue(slider.getSelection() > before);
		int steps = network.history().position();
		Workbench.click(view.useButton(), new Point(view.useButton().getSize().x / 2, view.useButton().getSize().y / 2), 1);
		assertEquals(steps + 1, network.history().position());
		for (List<ParameterValue> values : List.of(layer("lines").getActivationParameters(), neuron("h2-1").getActivationParameters())) {
			assertEquals("alpha = 2.0", values.getFirst().getName() + " = " + values.getFirst().getValue());
		}
		assertEquals("elu", layer("lines").getActivation());
		assertEquals("elu", neuron("h2-1").getActivation());
		network.history().undo();
		assertEquals("tanh", layer("lines").getActivation());
		select(layer("pixels"));
		assertFalse(view.useButton().isEnabled());
	}

	@Test
	void theSliderRedrawsAtOnceAndResetGoesBack() {
		FunctionsView.open("elu", Map.of("alpha", 1.5));
		assertTrue(view.text().contains("\u22121.5 to +\u221e"), view.text());
		Scale slider = Arrays.stream(view.parameters().getChildren()).filter(Scale.class::isInstance).map(Scale.class::cast).findFirst().orElseThrow();
		Workbench.focus(slider);
		String before = view.text();
		Workbench.press("Right");
		Workbench.press("Right");
		assertFalse(before.equals(view.text()), view.text());
		FunctionsView.open("elu", Map.of());
		assertTrue(view.text().contains("\u22121 to +\u221e"), view.text());
	}

	@Test
	void theInspectorLeadsHereWithTheNeuronsOwnParameters() {
		execute(SetFunction.ofNeurons(List.of(neuron("h1-1")), "elu", Map.of("alpha", 0.25)));
		Workbench.page().activate(inspector);
		select(neuron("h1-1"));
		Link link = links(inspector.pages().control()).filter(each -> each.getText().equals("<a>ELU among all functions</a>")).findFirst().orElseThrow();
		reveal(link);
		Workbench.click(link, new Point(12, link.getSize().y / 2), 1);
		assertTrue(view.text().startsWith("ELU\n"), view.text());
		assertTrue(view.text().contains("\u22120.25 to +\u221e"), view.text());
		assertTrue(view.text().endsWith("\nfor Line 1"), view.text());
	}

	private static Stream<Link> links(Control control) {
		return control instanceof Link link ? Stream.of(link)
				: control instanceof Composite composite ? Arrays.stream(composite.getChildren()).flatMap(FunctionsViewTest::links) : Stream.empty();
	}
}
