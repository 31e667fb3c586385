// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.diagram.drawing.EdgeLook;
import org.netwright.diagram.scene.EdgeShape;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.ViewSettings;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.graph.internal.connection.ConnectionsBar;
import org.netwright.ui.theme.ConnectionLook;
import org.netwright.ui.theme.DiagramColours;
import org.netwright.ui.viewer.canvas.ScreenLook;
import org.netwright.ui.viewer.network.DiagramControl;

/** The bar over the diagram: what it hides, how it makes the rest look, and that the document and the person keep that. */
class ConnectionsBarTest {
	@TempDir
	Path folder;

	private Path file;
	private OpenedNetwork network;
	private DiagramControl diagram;
	private ConnectionsBar bar;

	@BeforeEach
	void openACopyWithTheBar() throws Exception {
		file = folder.resolve("shapes.netwright");
		NetworkFile.save(NetworkFile.load(ExampleInputs.of("shapes-3x3").location()), file);
		network = OpenedNetwork.of(NetworkEditorInput.ofFile(file));
		diagram = network.editor().viewer().getControl();
		bar = network.editor().page().connections();
		Workbench.focus(diagram);
		assertFalse(bar.isVisible());
		Workbench.press("ctrl+shift+f");
		assertTrue(bar.isVisible());
		Workbench.waitUntil("the filter has the keyboard", bar.filter().kind()::isFocusControl);
	}

	@AfterEach
	void asBefore() {
		Workbench.page().closeAllEditors(false);
		DiagramColours.setColoured(false);
		ConnectionLook.setWeights(ConnectionLook.Weights.NONE);
		ConnectionLook.setShown(ConnectionLook.Shown.WEIGHT);
		Arrays.asList(ConnectionLook.Option.values()).forEach(option -> option.set(false));
		Workbench.settle();
	}

	@Test
	void aFilterHidesAndCountsAndMakesNothingDirty() {
		assertEquals("none hidden", bar.filter().hidden());
		choose("Strongest of each neuron");
		assertEquals(EdgeFilterKind.STRONGEST, settings().getEdgeFilter());
		assertEquals(1, settings().getEdgeFilterLimit());
		assertEquals("28 of 52 hidden", bar.filter().hidden());
		assertEquals(24, diagram.scene().edges().size());
		assertFalse(network.editor().isDirty());
		network.history().undo();
		Workbench.settle();
		assertNull(settings());
		assertEquals("none hidden", bar.filter().hidden());
		assertFalse(bar.filter().slider().isVisible());
	}

	@Test
	void draggingTheSliderIsFollowedAndIsOneStep() {
		choose("By share of the largest");
		assertEquals(1, network.history().position(), "going through the kinds is one step");
		int before = network.history().position();
		Scale slider = bar.filter().slider();
		Point size = slider.getSize();
		Point from = slider.toDisplay(new Point(size.x / 10 + 4, size.y / 2));
		Workbench.person("mousemove", from.x, from.y);
		Workbench.person("mousedown", 1);
		Workbench.settle();
		List<Double> limits = new ArrayList<>();
		for (int x = from.x; x < from.x + size.x; x += size.x / 6) {
			Workbench.person("mousemove", x, from.y);
			Workbench.settle();
			limits.add(settings().getEdgeFilterLimit());
		}
		// a hand rests
		long end = System.nanoTime() + 1_200_000_000L;
		Workbench.waitUntil("a moment is over", () -> System.nanoTime() > end);
		Workbench.person("mousemove", from.x + size.x / 2, from.y);
		Workbench.settle();
		Workbench.person("mouseup", 1);
		Workbench.settle();
		assertTrue(limits.stream().distinct().count() > 3, "the diagram follows: " + limits);
		assertEquals(before + 1, network.history().position());
		assertTrue(settings().getEdgeFilterLimit() > 0.3 && settings().getEdgeFilterLimit() < 0.9, settings().toString());
		assertEquals(slider.getSelection() / 100.0, settings().getEdgeFilterLimit(), 1e-12);
		network.history().undo();
		Workbench.settle();
		assertEquals(0.1, settings().getEdgeFilterLimit());
		assertEquals(10, slider.getSelection());
	}

	@Test
	void theDocumentKeepsTheFilter() throws Exception {
		choose("By share of the layer");
		Workbench.focus(bar.filter().slider());
		Workbench.press("Right", 5);
		assertEquals(0.15, settings().getEdgeFilterLimit());
		network.editor().doSave(new NullProgressMonitor());
		ViewSettings saved = NetworkFile.load(file).getViewSettings();
		assertEquals(EdgeFilterKind.LAYER, saved.getEdgeFilter());
		assertEquals(0.15, saved.getEdgeFilterLimit());
	}

	@Test
	void whatContributesLittleGoesAndComesWithTheInput() {
		choose("By contribution now");
		bar.filter().slider().setSelection(50);
		bar.filter().slider().notifyListeners(SWT.Selection, new Event());
		Workbench.settle();
		assertEquals(0.5, settings().getEdgeFilterLimit());
		network.open().inspection().setInput(new double[] { 1, 0, 0, 0, 0, 0, 0, 0, 0 });
		Workbench.waitUntil("the values are there", () -> diagram.state().activation(0) == 1);
		int one = diagram.hiddenCount();
		assertTrue(one > 0 && one < 52, one + " hidden");
		assertEquals(one + " of 52 hidden", bar.filter().hidden());
		network.open().inspection().setInput(new double[] { 1, 1, 1, 1, 1, 1, 1, 1, 1 });
		Workbench.waitUntil("the values are there", () -> diagram.state().activation(1) == 1);
		assertTrue(diagram.hiddenCount() < one, diagram.hiddenCount() + " after " + one);
		assertEquals(diagram.hiddenCount() == 0 ? "none hidden" : diagram.hiddenCount() + " of 52 hidden", bar.filter().hidden());
	}

	@Test
	void looksAreThePersonsChoiceAndTakeNoStep() {
		select("Blue and orange");
		select("Contribution now");
		select("Focused");
		select("Straight");
		press("Dashes");
		press("Trace back");
		assertEquals(EdgeShape.STRAIGHT, ScreenLook.shape());
		assertTrue(DiagramColours.areColoured());
		assertEquals(new EdgeLook(true, EdgeLook.Quantity.PRODUCT, EdgeLook.Labels.FOCUSED, true), ScreenLook.current());
		assertEquals(0, network.history().position());
		press("Dashes");
		assertFalse(ScreenLook.current().dashNegative());
	}

	@Test
	void theBarGoesAsItCame() {
		Workbench.press("ctrl+shift+f");
		assertFalse(bar.isVisible());
		assertTrue(diagram.isFocusControl());
		assertEquals(0, diagram.getLocation().y);
	}

	private void choose(String kind) {
		Combo combo = bar.filter().kind();
		Workbench.focus(combo);
		while (!combo.getText().equals(kind)) {
			int before = combo.getSelectionIndex();
			Workbench.press("Down");
			assertTrue(combo.getSelectionIndex() > before, kind + " after " + combo.getText());
		}
	}

	private void select(String choice) {
		Combo combo = controls(bar).stream().filter(Combo.class::isInstance).map(Combo.class::cast)
				.filter(each -> Arrays.asList(each.getItems()).contains(choice)).findFirst().orElseThrow();
		Workbench.focus(combo);
		while (!combo.getText().equals(choice)) {
			int before = combo.getSelectionIndex();
			Workbench.press("Down");
			assertTrue(combo.getSelectionIndex() > before, choice + " after " + combo.getText());
		}
	}

	private void press(String label) {
		Button button = controls(bar).stream().filter(Button.class::isInstance).map(Button.class::cast)
				.filter(each -> each.getText().equals(label)).findFirst().orElseThrow();
		boolean before = button.getSelection();
		Workbench.click(button, new Point(12, button.getSize().y / 2), 1);
		assertEquals(!before, button.getSelection());
	}

	private static List<Control> controls(Composite parent) {
		List<Control> all = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			all.add(child);
			if (child instanceof Composite composite) {
				all.addAll(controls(composite));
			}
		}
		return all;
	}

	private ViewSettings settings() {
		return network.network().getViewSettings();
	}
}
