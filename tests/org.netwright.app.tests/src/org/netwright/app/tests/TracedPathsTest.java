// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.netwright.model.Connection;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.Delete;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.inspect.internal.inspector.ValueTable;
import org.netwright.ui.theme.ConnectionLook;
import org.netwright.ui.viewer.network.DiagramControl;

/** Where values come from and go to through all layers, as the inspector tells it and the diagram shows it. */
class TracedPathsTest extends InspectorShapes {
	private static final List<String> ROWS = List.of("in1", "in2", "in3", "in4", "in5", "in6", "in7", "in8", "in9");

	@Test
	void theWholeOfTheCrossComesFromItsNinePixels() throws Exception {
		select(neuron("out-cross"));
		String text = inspector.pathsText();
		assertTrue(text.startsWith("cross\nFrom the inputs\n9 paths carry something now. With the biases they add up to the sum.\n"), text);
		List<String[]> rows = paths();
		assertEquals(9, of(rows, "input").size());
		assertEquals(sample.activations().get("out-cross"), sum(of(rows, "input")), 1e-12);
		assertEquals(sample.activations().get("out-cross"), sum(of(rows, "path from")), 1e-12);
		for (String[] row : of(rows, "path from")) {
			assertTrue(row[1].matches("Pixel \\d › Line [248] › Shape 4 › Rectified 8"), row[1]);
			double pixel = sample.input()[row[1].charAt(6) - '1'];
			assertEquals(pixel * Double.parseDouble(row[2]), Double.parseDouble(row[3]), 1e-15);
		}
		assertTrue(of(rows, "output").isEmpty() && of(rows, "path to").isEmpty());
		run("org.netwright.ui.inspect.inspector.copyPathsCsv");
		assertEquals(inspector.pathsCsv(), clipboard());
	}

	@Test
	void slopesTellWhatASmallChangeWouldDo() {
		select(neuron("out-cross"));
		Combo slopes = combos(inspector.pages().control()).filter(combo -> List.of(combo.getItems()).contains("their slope here")).findFirst().orElseThrow();
		Workbench.focus(slopes);
		Workbench.press("Down");
		double base = network.snapshot().orElseThrow().plan().propagate(sample.input()).activation(32);
		for (String[] row : of(paths(), "input")) {
			double[] input = sample.input();
			int pixel = row[1].charAt(6) - '1';
			input[pixel] += 1e-6;
			double changed = network.snapshot().orElseThrow().plan().propagate(input).activation(32);
			assertEquals((changed - base) / 1e-6, Double.parseDouble(row[2]), 1e-5, row[1]);
		}
		assertTrue(inspector.pathsText().contains("With biases and bends they add up to the sum."), inspector.pathsText());
	}

	@Test
	void aPixelGoesToTheOutputsAndFollowsTheInput() {
		select(neuron("in5"));
		List<String[]> rows = paths();
		assertTrue(of(rows, "path from").isEmpty());
		assertEquals(List.of("square", "V", "X", "cross").stream().filter(name -> of(rows, "output").stream().anyMatch(row -> row[1].equals(name))).toList(),
				of(rows, "output").stream().map(row -> row[1]).toList());
		assertEquals(sum(of(rows, "output")), sum(of(rows, "path to")), 1e-12);
		network.inspection().setInput(new double[9]);
		Workbench.waitUntil("nothing goes anywhere", () -> of(paths(), "path to").isEmpty());
	}

	@Test
	void aRowShowsItsPathInTheDiagramUntilItIsClickedAgain() {
		select(neuron("out-cross"));
		Table table = pathTable();
		reveal(table);
		Rectangle row = table.getItem(0).getBounds(0);
		Point middle = new Point(row.x + 30, row.y + row.height / 2);
		Workbench.click(table, middle, 1);
		String first = table.getItem(0).getText(0);
		assertTrue(first.startsWith("Pixel "), first);
		assertEquals(4, followed().size());
		assertTrue(followed().stream().anyMatch(each -> each.getTarget() == neuron("out-cross")));
		assertTrue(followed().stream().anyMatch(each -> ROWS.indexOf(each.getSource().getId()) == first.charAt(6) - '1'));
		assertTrue(diagram().state().selected().size() == 1, "the neuron stays selected");
		double[] half = sample.input();
		half[4] /= 2;
		network.inspection().setInput(half);
		Workbench.waitUntil("the inspector follows", () -> of(paths(), "input").stream().anyMatch(each -> Math.abs(Double.parseDouble(each[3])) < 0.1));
		assertEquals(4, followed().size(), "the path still carries something");
		Workbench.press("Escape");
		assertEquals(Set.of(), followed());
		Workbench.click(table, middle, 1);
		assertEquals(4, followed().size());
		network.inspection().setInput(golden.sample("cross").input());
		Workbench.waitUntil("nothing comes through it any more", () -> followed().isEmpty());
	}

	@Test
	void aPathThatIsFollowedOutlivesAnEditAndEndsWithItsNeurons() {
		network.followed().follow(List.of(List.of("in1", "h1-1", "h2-1")));
		assertEquals(2, followed().size());
		execute(new Delete(List.of(neuron("in2"))));
		Workbench.settle();
		assertEquals(Set.of(neuron("h1-1"), neuron("h2-1")), followed().stream().map(Connection::getTarget).collect(Collectors.toSet()));
		execute(new Delete(List.of(neuron("h1-1"))));
		Workbench.settle();
		assertEquals(Set.of(), followed());
		network.followed().follow(List.of());
	}

	@Test
	void barsShowWhatRowsAreSortedByAndTheStrongestCanBeAllThatIsShown() throws Exception {
		select(neuron("h1-1"));
		assertFalse(combos(inspector.pages().control()).anyMatch(combo -> List.of(combo.getItems()).contains("5 strongest") && combo.isVisible()));
		OpenNetwork digits = open("digits").getAdapter(OpenNetwork.class);
		Neuron neuron = digits.network().getLayers().get(1).getNeurons().getFirst();
		digits.inspection().setInput(new Random(3).doubles(64, -1, 1).toArray());
		Workbench.page().getActiveEditor().getSite().getSelectionProvider()
				.setSelection(new StructuredSelection(neuron));
		Workbench.settle();
		Combo strongest = combos(inspector.pages().control()).filter(combo -> List.of(combo.getItems()).contains("5 strongest")).findFirst().orElseThrow();
		assertTrue(strongest.isVisible(), inspector.text());
		Workbench.focus(strongest);
		Workbench.press("Down");
		ValueTable<?> incoming = tables().getFirst();
		assertEquals(5, incoming.table().getItemCount());
		assertTrue(inspector.text().contains("59 others"), inspector.text());
		List<Double> products = csv().stream().filter(row -> row[0].equals("contribution")).map(row -> Math.abs(Double.parseDouble(row[4]))).sorted().toList();
		assertEquals(64, products.size());
		String smallest = incoming.table().getItem(4).getText(3);
		assertEquals(products.get(59), Math.abs(Double.parseDouble(smallest.replace('\u2212', '-'))), 5e-4);
	}

	@Test
	void tracingBackInTheDiagramHasAKey() {
		Workbench.page().activate(editor);
		Workbench.settle();
		assertFalse(ConnectionLook.Option.TRACE_BACK.isOn());
		Workbench.press("ctrl+shift+g");
		assertTrue(ConnectionLook.Option.TRACE_BACK.isOn());
		Workbench.press("ctrl+shift+g");
		assertFalse(ConnectionLook.Option.TRACE_BACK.isOn());
	}

	private List<String[]> paths() {
		return inspector.pathsCsv().lines().map(line -> line.split(",", -1)).toList();
	}

	private static List<String[]> of(List<String[]> rows, String part) {
		return rows.stream().filter(row -> row[0].equals(part)).toList();
	}

	private static double sum(List<String[]> rows) {
		return rows.stream().mapToDouble(row -> Double.parseDouble(row[3])).sum();
	}

	private Table pathTable() {
		return tables().stream().map(ValueTable::table).filter(table -> table.getColumn(0).getText().equals("Path from the inputs")).findFirst().orElseThrow();
	}

	private DiagramControl diagram() {
		return editor.viewer().getControl();
	}

	private Set<Connection> followed() {
		return diagram().state().path().stream().map(index -> editor.viewer().live().shown().connection(index)).collect(Collectors.toSet());
	}

	private static Stream<Combo> combos(Composite parent) {
		return Arrays.stream(parent.getChildren()).flatMap(child -> child instanceof Combo combo ? Stream.of(combo)
				: child instanceof Composite composite ? combos(composite) : Stream.empty());
	}

	private static Stream<Combo> combos(Control control) {
		return combos((Composite) control);
	}
}
