// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;

/** The form of a new layer: images, and layers that are put into the way between two others. */
class NewLayersTest {
	@TempDir
	Path folder;

	private OpenedNetwork opened;

	@BeforeEach
	void openACopy() throws Exception {
		Path file = folder.resolve("shapes.netwright");
		NetworkFile.save(NetworkFile.load(ExampleInputs.of("shapes-3x3").location()), file);
		opened = OpenedNetwork.of(NetworkEditorInput.ofFile(file));
		Workbench.focus(opened.editor().viewer().getControl());
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void rowsAndColumnsMakeAnImage() {
		opened.select(opened.layer(1));
		Workbench.focus(opened.editor().viewer().getControl());
		Workbench.press("ctrl+shift+l");
		Workbench.type("Image");
		Workbench.press("Tab");
		Workbench.type("2x5");
		Workbench.press("Return");
		Layer added = opened.layer(2);
		assertEquals(List.of("Image", 10, 2, 5), List.of(added.getName(), added.getNeurons().size(), added.getRows(), added.getColumns()));
		assertEquals(1, opened.history().position());
	}

	@Test
	void whatIsNoSizeIsTold() {
		Workbench.press("ctrl+shift+l");
		Workbench.press("Tab");
		Workbench.type("2 by 5");
		Workbench.press("Return");
		assertTrue(opened.editor().page().editing().isOpen());
		Workbench.press("Escape");
		assertFalse(opened.editor().page().editing().isOpen());
		assertEquals(0, opened.history().position());
	}

	@Test
	void aFunctionIsAskedForItsParameters() {
		opened.select(opened.layer(4));
		Workbench.focus(opened.editor().viewer().getControl());
		Workbench.press("ctrl+shift+l");
		Workbench.type("Leaky");
		Workbench.press("Tab");
		Workbench.press("Tab");
		choose(opened.open().functionName("leaky-relu"));
		Workbench.press("Tab");
		Workbench.type("2");
		Workbench.press("Return");
		assertTrue(opened.editor().page().editing().isOpen(), "a slope is at most 1");
		Workbench.press("ctrl+a");
		Workbench.type("0.25");
		Workbench.press("Return");
		Layer added = opened.layer(5);
		assertEquals("leaky-relu", added.getActivation());
		assertEquals(List.of("slope 0.25"), added.getActivationParameters().stream().map(each -> each.getName() + " " + each.getValue()).toList());
	}

	/** Chooses in the list that has the keyboard. */
	private static void choose(String item) {
		Combo list = (Combo) Display.getCurrent().getFocusControl();
		int steps = Arrays.asList(list.getItems()).indexOf(item) - list.getSelectionIndex();
		Workbench.press(steps > 0 ? "Down" : "Up", Math.abs(steps));
		assertEquals(item, list.getText());
	}

	@Test
	void aLayerIsInsertedIntoTheWayOfAConnection() {
		Neuron target = opened.neuron("h2-1");
		int connections = target.getIncoming().size();
		opened.select(target.getIncoming().getFirst());
		run("insertLayer");
		Workbench.type("Between");
		Workbench.press("Return");
		Layer added = opened.layer(2);
		assertEquals(List.of("Between", 8), List.of(added.getName(), added.getNeurons().size()));
		assertEquals(connections, target.getIncoming().size());
		assertTrue(target.getIncoming().stream().allMatch(each -> each.getSource().getLayer() == added));
		assertTrue(added.getNeurons().stream().allMatch(neuron -> neuron.getIncoming().size() == 1));
		assertEquals(List.of(added), opened.selected());
		assertEquals(1, opened.history().position());
		opened.history().undo();
		assertEquals("Shapes", opened.layer(2).getName());
	}

	@Test
	void aLayerOfAnySizeMayTakeOverAllConnections() {
		Layer added = insertDense("7");
		assertEquals("Dense", added.getName());
		assertEquals(8 * added.getNeurons().size(), weights(added).size());
		assertEquals(added.getNeurons().size(), opened.neuron("h2-1").getIncoming().size());
	}

	@Test
	void theSameSeedGivesTheSameWeightsAndAnotherOneOthers() {
		List<Double> first = weights(insertDense("7"));
		opened.history().undo();
		Workbench.settle();
		assertEquals(first, weights(insertDense("7")));
		opened.history().undo();
		Workbench.settle();
		List<Double> other = weights(insertDense("8"));
		assertEquals(first.size(), other.size());
		assertNotEquals(first, other);
		double reach = Math.sqrt(6.0 / (8 + other.size() / 8));
		assertTrue(other.stream().allMatch(weight -> Math.abs(weight) <= reach), "Xavier is proposed");
	}

	@Test
	void theWeightsOfAnInsertedLayerMayAllBeTheSame() {
		opened.select(opened.layer(2));
		run("insertLayer");
		Workbench.press("Tab");
		choose("all run through it");
		Workbench.press("Tab");
		choose("All the same");
		Workbench.press("Tab");
		Workbench.type("0.25");
		Workbench.press("Return");
		assertEquals(List.of(0.25), weights(opened.layer(2)).stream().distinct().toList());
	}

	/** With the proposed rule and a seed, before the layer of the shapes. */
	private Layer insertDense(String seed) {
		opened.select(opened.layer(2));
		run("insertLayer");
		Workbench.type("Dense");
		Workbench.press("Tab");
		choose("all run through it");
		Workbench.press("Tab");
		assertEquals("Random (Xavier/Glorot, even)", ((Combo) Display.getCurrent().getFocusControl()).getText());
		Workbench.press("Tab");
		Workbench.press("Tab");
		Workbench.type(seed);
		Workbench.press("Return");
		return opened.layer(2);
	}

	private static List<Double> weights(Layer layer) {
		return layer.getNeurons().stream().flatMap(neuron -> neuron.getIncoming().stream()).map(Connection::getWeight).toList();
	}

	@Test
	void theNextLayerIsProposedAsTheLastOneWasWithANameOfItsOwn() {
		opened.select(opened.layer(2));
		Workbench.focus(opened.editor().viewer().getControl());
		Workbench.press("ctrl+shift+l");
		Workbench.press("Tab");
		Workbench.type("2x3");
		Workbench.press("Tab");
		Workbench.press("Tab");
		Workbench.type("sigm");
		Workbench.press("Return");
		Workbench.press("ctrl+shift+l");
		Workbench.press("Return");
		Layer next = opened.layer(4);
		assertEquals(List.of("Layer 2", 2, 3, "sigmoid"), List.of(next.getName(), next.getRows(), next.getColumns(), next.getActivation()));
	}

	@Test
	void whatWasWrongIsSaidUntilItIsRight() {
		Workbench.press("ctrl+shift+l");
		Workbench.press("Tab");
		Workbench.type("many");
		Workbench.press("Return");
		Text field = (Text) Display.getCurrent().getFocusControl();
		assertTrue(visibleTexts(field).contains("\"many\" is no number of neurons"), visibleTexts(field));
		Workbench.type("5");
		assertFalse(visibleTexts(field).contains("is no number of neurons"), visibleTexts(field));
		Workbench.press("Return");
		assertEquals(1, opened.history().position());
	}

	private static String visibleTexts(Text field) {
		return Arrays.stream(field.getParent().getChildren()).filter(Control::isVisible).map(Dialogs::texts).toList().toString();
	}

	private static void run(String command) {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.netwright.ui.graph." + command, null);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
		Workbench.settle();
	}
}
