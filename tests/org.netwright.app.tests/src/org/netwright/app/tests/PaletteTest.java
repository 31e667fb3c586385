// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.graph.internal.palette.Palette;
import org.netwright.ui.graph.internal.palette.PaletteEntry;
import org.netwright.ui.graph.internal.palette.PaletteGroup;
import org.netwright.ui.graph.internal.palette.PalettePanel;
import org.netwright.ui.graph.internal.tool.DiagramTool;

/** The palette beside the diagram, with real pointer and keys: what it finds, what a click and what Enter does, and where it is. */
class PaletteTest {
	@TempDir
	Path folder;

	private OpenedNetwork opened;
	private Palette palette;
	private PalettePanel panel;

	@BeforeEach
	void openACopyWithAllOfThePalette() throws Exception {
		Path file = folder.resolve("shapes.netwright");
		NetworkFile.save(NetworkFile.load(ExampleInputs.of("shapes-3x3").location()), file);
		opened = OpenedNetwork.of(NetworkEditorInput.ofFile(file));
		palette = opened.editor().page().palette();
		panel = palette.panel();
		palette.dock(true);
		Workbench.waitUntil("the functions are read", () -> panel.shown().stream().anyMatch(entry -> entry.group() == PaletteGroup.FUNCTIONS));
		Workbench.focus(diagram());
	}

	@AfterEach
	void close() throws Exception {
		Workbench.page().closeAllEditors(false);
		InstanceScope.INSTANCE.getNode("org.netwright.ui.graph").remove("paletteDocked");
		Workbench.settle();
	}

	@Test
	void functionsAreThoseOfTheRegistryEachWithItsCurve() {
		List<PaletteEntry> functions = panel.shown().stream().filter(entry -> entry.group() == PaletteGroup.FUNCTIONS).toList();
		assertEquals(opened.open().functions().functions().stream().map(FunctionDescriptor::name).toList(), functions.stream().map(PaletteEntry::name).toList());
		byte[] tanh = pixels("tanh");
		assertFalse(Arrays.equals(tanh, pixels("identity")));
		assertFalse(Arrays.equals(tanh, pixels("softmax")), "softmax has no curve, but a sign of its own");
	}

	@Test
	void typingLeavesWhatIsFoundAndSelectsWhatIsMostLikelyMeant() {
		search("relu");
		assertEquals("ReLU", panel.selected().name());
		assertTrue(panel.shown().stream().allMatch(entry -> entry.group() == PaletteGroup.FUNCTIONS), panel.shown().toString());
		Workbench.press("ctrl+a");
		Workbench.type("random connect");
		assertEquals(List.of("Random Share"), panel.shown().stream().map(PaletteEntry::name).toList());
		Workbench.press("Escape");
		assertTrue(panel.shown().size() > 25, "all of it again");
		Workbench.press("Escape");
		assertTrue(diagram().isFocusControl());
	}

	@Test
	void enterGivesAFunctionToWhatIsSelected() {
		opened.select(opened.layer(1));
		Workbench.focus(diagram());
		search("softsign");
		Workbench.press("Return");
		assertEquals("softsign", opened.layer(1).getActivation());
		assertEquals(1, opened.history().position());
		assertTrue(diagram().isFocusControl());
		assertEquals("", panel.field().getText());
	}

	@Test
	void withNothingSelectedEnterMakesALayerOfTheFunction() {
		Workbench.press("Escape");
		search("softsign");
		Workbench.press("Return");
		assertTrue(opened.editor().page().editing().isOpen());
		Workbench.type("Soft");
		Workbench.press("Return");
		assertEquals(List.of("Soft", "softsign"), List.of(opened.layer(4).getName(), opened.layer(4).getActivation()));
	}

	@Test
	void arrowsInTheFieldChooseAmongWhatIsFound() {
		search("in between");
		assertEquals("In Between, One to One", panel.selected().name());
		Workbench.press("Down");
		assertEquals("In Between, All to All", panel.selected().name());
		Workbench.press("Return");
		Workbench.press("Tab");
		assertEquals("4", ((org.eclipse.swt.widgets.Text) focus()).getText());
		Workbench.press("Tab");
		assertEquals("all run through it", ((Combo) focus()).getText());
		Workbench.press("Escape");
		assertEquals(0, opened.history().position());
	}

	@Test
	void aClickTakesAToolForOneUseAndADoubleClickUntilAnotherOneIsChosen() {
		clickEntry("Neuron", false);
		assertEquals(DiagramTool.NEURON, opened.editor().page().tools().active());
		clickBetweenLines();
		assertEquals(9, opened.layer(1).getNeurons().size());
		assertEquals(DiagramTool.SELECT, opened.editor().page().tools().active());
		clickEntry("Neuron", true);
		assertTrue(opened.editor().page().tools().isSticky());
		assertTrue(row("Neuron").getText().endsWith("stays"), row("Neuron").getText());
		clickBetweenLines();
		clickBetweenLines();
		assertEquals(11, opened.layer(1).getNeurons().size());
		assertEquals(DiagramTool.NEURON, opened.editor().page().tools().active());
		clickEntry("Select", false);
		assertEquals("Neuron", row("Neuron").getText());
	}

	@Test
	void aFunctionIsGivenByAClickToNeuronsAndLayersAndMakesNewOnes() {
		Neuron neuron = opened.neuron("h2-1");
		takeSticky("softsign");
		Workbench.click(diagram(), opened.editor().viewer().locationOf(neuron), 1);
		assertEquals("softsign", neuron.getActivation());
		Workbench.click(diagram(), opened.editor().viewer().locationOf(opened.layer(3)), 1);
		assertEquals("softsign", opened.layer(3).getActivation());
		clickBetweenLines();
		Neuron added = opened.layer(1).getNeurons().get(1);
		assertEquals(List.of(9, "softsign"), List.of(opened.layer(1).getNeurons().size(), added.getActivation()));
		Workbench.click(diagram(), opened.editor().viewer().locationOf(opened.layer(0).getNeurons().getFirst()), 1);
		assertEquals(3, opened.history().position(), "inputs have no function");
		Point left = opened.editor().viewer().locationOf(opened.neuron("h1-4"));
		Point right = opened.editor().viewer().locationOf(opened.neuron("h2-2"));
		Workbench.click(diagram(), new Point((left.x + right.x) / 2, left.y), 1);
		assertTrue(opened.editor().page().editing().isOpen());
		Workbench.press("Return");
		assertEquals("softsign", opened.layer(2).getActivation());
	}

	@Test
	void shiftEnterKeepsAToolAndEscapeInThePaletteGivesItBack() {
		search("layer");
		assertEquals("Layer", panel.selected().name());
		Workbench.press("shift+Return");
		assertEquals(DiagramTool.LAYER, opened.editor().page().tools().active());
		assertTrue(opened.editor().page().tools().isSticky());
		Workbench.press("ctrl+shift+a");
		Workbench.press("Escape");
		assertEquals(DiagramTool.SELECT, opened.editor().page().tools().active());
	}

	@Test
	void aPatternOpensItsDialogWithIt() {
		search("rows image connect");
		DialogMeeting.with("Connect Layers", () -> Workbench.press("Return"),
				shell -> assertEquals("Each target sees a row of the image", DialogMeeting.all(shell, Combo.class).get(2).getText()));
	}

	@Test
	void aDetectorCommandIsAboutTheSelectedNeuron() {
		opened.select(opened.neuron("h1-1"));
		Workbench.focus(diagram());
		search("inverted");
		Workbench.press("Return");
		Layer lines = opened.layer(1);
		assertEquals(9, lines.getNeurons().size());
		assertEquals(List.of(lines.getNeurons().getLast()), opened.selected());
	}

	@Test
	void narrowItIsSearchedOverTheDiagramAndGoesAway() {
		Rectangle wide = diagram().getBounds();
		Workbench.press("ctrl+alt+a");
		assertFalse(palette.isDocked());
		assertFalse(panel.isVisible());
		assertTrue(palette.strip().isVisible());
		assertTrue(diagram().getBounds().width > wide.width + 100);
		Rectangle before = diagram().getBounds();
		Workbench.press("ctrl+shift+a");
		assertTrue(palette.isOver() && panel.isVisible());
		assertTrue(panel.field().isFocusControl());
		assertEquals(before, diagram().getBounds(), "it takes no room");
		Workbench.type("marquee");
		Workbench.press("Return");
		assertEquals(DiagramTool.MARQUEE, opened.editor().page().tools().active());
		assertFalse(panel.isVisible());
		Workbench.press("ctrl+shift+a");
		Workbench.click(diagram(), new Point(diagram().getSize().x - 20, 20), 1);
		assertFalse(panel.isVisible(), "a click elsewhere closes it");
		Workbench.press("ctrl+alt+a");
		assertTrue(palette.isDocked() && panel.isVisible());
	}

	@Test
	void theConnectionsBarIsShownFromEitherForm() {
		opened.editor().page().palette().panel();
		assertFalse(opened.editor().page().connections().isVisible());
		Workbench.press("ctrl+shift+f");
		assertTrue(opened.editor().page().connections().isVisible());
		Workbench.press("ctrl+shift+f");
		assertFalse(opened.editor().page().connections().isVisible());
	}

	private void search(String words) {
		Workbench.press("ctrl+shift+a");
		Workbench.waitUntil("the field has the keyboard", () -> panel.field().isFocusControl());
		Workbench.type(words);
	}

	private void takeSticky(String name) {
		search(name);
		Workbench.press("shift+Return");
	}

	private void clickEntry(String name, boolean twice) {
		Rectangle bounds = row(name).getTextBounds(0);
		Point at = new Point(bounds.x + 12, bounds.y + bounds.height / 2);
		if (twice) {
			Workbench.doubleClick(panel.tree(), at);
		} else {
			Workbench.click(panel.tree(), at, 1);
		}
	}

	private void clickBetweenLines() {
		Point first = opened.editor().viewer().locationOf(opened.layer(1).getNeurons().get(0));
		Point second = opened.editor().viewer().locationOf(opened.layer(1).getNeurons().get(1));
		Workbench.click(diagram(), new Point(first.x, (first.y + second.y) / 2), 1);
	}

	private TreeItem row(String name) {
		return Arrays.stream(panel.tree().getItems()).flatMap(group -> Arrays.stream(group.getItems()))
				.filter(item -> ((PaletteEntry) item.getData()).name().equals(name)).findFirst().orElseThrow();
	}

	private byte[] pixels(String name) {
		ImageData data = row(name).getImage().getImageData();
		assertTrue(data.alphaData != null && data.width == 16);
		return data.alphaData;
	}

	private static Control focus() {
		return Display.getCurrent().getFocusControl();
	}

	private Control diagram() {
		return opened.editor().viewer().getControl();
	}
}
