// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.Connection;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.SetWeight;
import org.netwright.ui.inspect.internal.weight.WeightsView;

/** The matrix of the weights between two layers: it follows the diagram, selects in it, and changes weights by typing. */
class WeightsViewTest {
	private OpenedNetwork shapes;
	private WeightsView view;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		view = (WeightsView) Workbench.page().showView("org.netwright.ui.inspect.weights");
		Workbench.settle();
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
		Workbench.page().hideView(view);
	}

	private Connection connection(int row, int column) {
		Neuron source = shapes.layer(0).getNeurons().get(column);
		return shapes.layer(1).getNeurons().get(row).getIncoming().stream().filter(each -> each.getSource() == source).findFirst().orElse(null);
	}

	@Test
	void itShowsTheFirstTwoLayersAndSaysWhatIsThere() {
		assertEquals("Pixels \u2192 Lines", view.layers());
		long count = shapes.layer(1).getNeurons().stream().mapToLong(neuron -> neuron.getIncoming().size()).sum();
		assertTrue(view.facts().startsWith(count + " of 72 pairs connected, strongest \u00B10.8"), view.facts());
		assertTrue(view.showsImage());
	}

	@Test
	void withoutANetworkItSaysWhatToDo() {
		Workbench.page().closeAllEditors(false);
		Workbench.waitUntil("it says so", () -> view.sentence().equals("No network is open\nOpen one to see its weights."));
	}

	@Test
	void aClickOnACellSelectsItsConnection() {
		Connection wanted = shapes.incoming("h1-2", 1);
		int column = shapes.layer(0).getNeurons().indexOf(wanted.getSource());
		Workbench.click(view.grid(), view.middle(1, column), 1);
		assertEquals(List.of(wanted), shapes.selected());
		assertTrue(view.current().startsWith(wanted.getSource().getName() + " \u2192 Line 2: "), view.current());
		assertTrue(view.grid().isFocusControl());
	}

	@Test
	void itFollowsWhatIsSelectedInTheDiagram() {
		Connection connection = shapes.incoming("h3-2", 0);
		shapes.select(connection);
		assertEquals("Shapes \u2192 Rectifier", view.layers());
		assertTrue(view.current().startsWith(connection.getSource().getName() + " \u2192 " + connection.getTarget().getName()), view.current());
		assertFalse(view.showsImage());
		shapes.select(shapes.layer(4));
		assertEquals("Rectifier \u2192 Result", view.layers());
		shapes.select(shapes.neuron("h2-3"));
		assertEquals("Lines \u2192 Shapes", view.layers());
		shapes.select(shapes.layer(0).getNeurons().get(3));
		assertEquals("Pixels \u2192 Lines", view.layers());
		assertTrue(view.current().startsWith("Pixel 4 \u2192 "), view.current());
	}

	@Test
	void typingChangesAWeightInPlace() {
		Connection first = shapes.incoming("h1-1", 0);
		int column = shapes.layer(0).getNeurons().indexOf(first.getSource());
		double before = first.getWeight();
		Workbench.click(view.grid(), view.middle(0, column), 1);
		Workbench.type("*2");
		Workbench.press("Return");
		assertEquals(2 * before, first.getWeight());
		assertEquals(1, shapes.history().position());
		assertTrue(view.grid().isFocusControl());
		Workbench.type("0.25x");
		Workbench.press("Return");
		assertEquals(2 * before, first.getWeight());
		assertFalse(view.problem().isEmpty());
		Workbench.press("Escape");
		Workbench.press("ctrl+z");
		assertEquals(before, first.getWeight());
	}

	@Test
	void aNumberInAnEmptyCellConnectsAndDeleteDisconnects() {
		int column = 0;
		while (connection(0, column) != null) {
			column++;
		}
		Workbench.click(view.grid(), view.middle(0, column), 1);
		assertEquals(List.of(shapes.neuron("h1-1")), shapes.selected());
		Workbench.type("0.5");
		Workbench.press("Return");
		assertEquals(0.5, connection(0, column).getWeight());
		Workbench.press("Delete");
		assertNull(connection(0, column));
		assertEquals(2, shapes.history().position());
	}

	@Test
	void factsFollowTheDocument() {
		shapes.execute(new SetWeight(List.of(shapes.incoming("h1-1", 0)), 3));
		Workbench.waitUntil("the strongest is known", () -> view.facts().endsWith("strongest \u00B13"));
	}

	@Test
	void squaresAreAsLargeAsWeights() {
		Connection first = shapes.incoming("h1-1", 0);
		Connection second = shapes.incoming("h1-1", 1);
		shapes.execute(new SetWeight(List.of(first), 1.6));
		shapes.execute(new SetWeight(List.of(second), 0.4));
		Workbench.waitUntil("the strongest is known", () -> view.facts().endsWith("strongest \u00B11.6"));
		Button squares = (Button) find(root(), control -> control instanceof Button button && button.getText().equals("&Squares"));
		Workbench.click(squares, new Point(10, squares.getSize().y / 2), 1);
		assertTrue(squares.getSelection());
		Workbench.settle();
		double quarter = whitePixels(second) / (double) whitePixels(first);
		assertTrue(quarter > 0.15 && quarter < 0.35, "a quarter of the weight has a quarter of the area, not " + quarter);
	}

	@Test
	void theHistogramHasNegativeWeightsAtTheLeftAndPositiveOnesAtTheRight() {
		Control histogram = find(root(), control -> control.getClass().getSimpleName().equals("Histogram"));
		Point size = histogram.getSize();
		int[] pixels = ScreenPixels.of(histogram);
		int canvas = pixels[0];
		assertTrue(has(pixels, size, 0, size.x / 8, brightness -> brightness < 0x30), "negative weights");
		assertTrue(has(pixels, size, size.x * 7 / 8, size.x, brightness -> brightness > 0xf0), "positive weights");
		for (int x = size.x / 4; x < size.x * 3 / 4; x++) {
			assertEquals(canvas, pixels[size.y / 2 * size.x + x], "all weights are as large as the largest");
		}
	}

	private static boolean has(int[] pixels, Point size, int from, int to, IntPredicate wanted) {
		return IntStream.range(0, size.y / 2).anyMatch(y -> IntStream.range(from, to).anyMatch(x -> wanted.test(pixels[y * size.x + x] >> 8 & 0xff)));
	}

	private long whitePixels(Connection connection) {
		int row = connection.getTarget().getLayer().getNeurons().indexOf(connection.getTarget());
		int column = shapes.layer(0).getNeurons().indexOf(connection.getSource());
		Point middle = view.middle(row, column);
		int side = view.middle(row, 1).x - view.middle(row, 0).x - 2;
		int[] pixels = ScreenPixels.of(view.grid(), new Rectangle(middle.x - side / 2, middle.y - side / 2, side, side));
		return Arrays.stream(pixels).filter(pixel -> (pixel >> 8 & 0xff) > 0xf0).count();
	}

	private Composite root() {
		Composite root = view.grid();
		while (!(root instanceof CTabFolder)) {
			root = root.getParent();
		}
		return root;
	}

	private static Control find(Composite parent, Predicate<Control> wanted) {
		for (Control child : parent.getChildren()) {
			Control found = wanted.test(child) ? child : child instanceof Composite inside ? find(inside, wanted) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	@Test
	void arrowKeysMoveFromCellToCell() {
		Workbench.click(view.grid(), view.middle(2, 2), 1);
		Workbench.press("Right");
		Workbench.press("Down");
		assertTrue(view.current().startsWith("Pixel 4 \u2192 Line 4"), view.current());
		Workbench.press("Home");
		assertTrue(view.current().startsWith("Pixel 1 \u2192 Line 4"), view.current());
	}
}
