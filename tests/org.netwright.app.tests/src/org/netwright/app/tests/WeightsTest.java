// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.model.Connection;
import org.netwright.model.edit.step.SetWeight;

/** Weights changed where they are drawn, with a real keyboard and a real wheel. */
class WeightsTest {
	private OpenedNetwork network;
	private Control diagram;
	private Connection one;
	private Connection other;

	@BeforeEach
	void openShapes() throws Exception {
		network = OpenedNetwork.example("shapes-3x3");
		diagram = network.editor().viewer().getControl();
		one = network.incoming("h1-1", 0);
		other = network.incoming("h1-1", 1);
		network.execute(new SetWeight(List.of(one), 0.5));
		network.execute(new SetWeight(List.of(other), -0.25));
		Workbench.focus(diagram);
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void anOperationTypedOnSelectedConnectionsIsDoneWithEachOfThem() {
		network.select(one, other);
		Workbench.type("*2");
		assertTrue(network.editor().page().editing().isOpen());
		Workbench.press("Return");
		assertWeights(1, -0.5);
		Workbench.type("+=0.25");
		Workbench.press("Return");
		assertWeights(1.25, -0.25);
		Workbench.type("/2");
		Workbench.press("Return");
		assertWeights(0.625, -0.125);
		Workbench.type("-");
		Workbench.press("Return");
		assertWeights(-0.625, 0.125);
		assertEquals(6, network.history().position());
		network.history().undo();
		Workbench.settle();
		assertWeights(0.625, -0.125);
	}

	@Test
	void theFormOfSeveralConnectionsSaysThatTheyDifferAndLeavesThemAlone() {
		network.select(one, other);
		Workbench.press("F2");
		assertEquals("", field().getText());
		Workbench.press("Return");
		assertFalse(network.editor().page().editing().isOpen());
		assertWeights(0.5, -0.25);
		assertEquals(2, network.history().position());
	}

	@Test
	void whatIsNoWeightIsSaidWithItsPlaceAndChangesNothing() {
		network.select(one);
		Workbench.type("0.5x");
		Workbench.press("Return");
		assertTrue(network.editor().page().editing().isOpen());
		assertEquals("x", field().getSelectionText());
		assertEquals(2, network.history().position());
		Workbench.type("5");
		Workbench.press("Return");
		assertWeights(0.55, -0.25);
	}

	@Test
	void keysWithAltNudgeAndAreOneStep() {
		network.select(one, other);
		Workbench.person("keydown", "Alt_L");
		Workbench.press("Up");
		Workbench.press("Up");
		Workbench.press("Down");
		Workbench.press("plus");
		Workbench.person("keyup", "Alt_L");
		Workbench.settle();
		assertWeights(0.7, -0.05);
		assertEquals(3, network.history().position());
		assertEquals(List.of(one, other), network.selected());
		Workbench.press("alt+shift+Down");
		assertWeights(0.69, -0.06);
		assertEquals(4, network.history().position());
		Workbench.press("ctrl+z");
		Workbench.press("ctrl+z");
		assertWeights(0.5, -0.25);
	}

	@Test
	void theWheelWithAltNudgesWhatIsSelectedAndZoomsNothing() {
		network.select(one);
		double zoom = network.editor().viewer().getControl().zoom().factor();
		wheel("Alt_L", 4, 3);
		assertWeights(0.8, -0.25);
		assertEquals(3, network.history().position());
		assertEquals(zoom, network.editor().viewer().getControl().zoom().factor());
	}

	@Test
	void theWheelWithAltNudgesTheConnectionUnderThePointerWhereNoneIsSelected() {
		SceneEdge edge = network.editor().viewer().getControl().scene().edges().getLast();
		Connection under = network.editor().viewer().live().shown().connection(edge.connection());
		double before = under.getWeight();
		network.select();
		Point at = diagram.toDisplay(middleOf(edge));
		Workbench.person("mousemove", at.x, at.y);
		Workbench.settle();
		Workbench.person("keydown", "Alt_L", "click", 5, "keyup", "Alt_L");
		Workbench.settle();
		assertEquals(before - 0.1, under.getWeight(), 1e-12);
	}

	@Test
	void aCommandChangesTheSign() {
		network.select(one, other);
		Workbench.press("ctrl+shift+i");
		assertWeights(-0.5, 0.25);
		assertEquals(3, network.history().position());
	}

	@Test
	void theMenuNudgesToo() throws Exception {
		network.select(one, other);
		IHandlerService handlers = network.editor().getSite().getService(IHandlerService.class);
		handlers.executeCommand("org.netwright.ui.graph.increaseWeight", null);
		handlers.executeCommand("org.netwright.ui.graph.increaseWeight", null);
		handlers.executeCommand("org.netwright.ui.graph.decreaseWeight", null);
		Workbench.settle();
		assertWeights(0.6, -0.15);
	}

	private void wheel(String modifier, int button, int times) {
		Point middle = diagram.toDisplay(new Point(diagram.getSize().x / 2, 20));
		Workbench.person("mousemove", middle.x, middle.y);
		Workbench.settle();
		Workbench.person("keydown", modifier, "click", "--repeat", times, "--delay", 40, button, "keyup", modifier);
		Workbench.settle();
	}

	private Point middleOf(SceneEdge edge) {
		double x = edge.path().bounds().centreX();
		double best = edge.path().bounds().y();
		for (double y = best; y < edge.path().bounds().bottom(); y += 0.5) {
			best = edge.path().distance(x, y) < edge.path().distance(x, best) ? y : best;
		}
		return network.editor().viewer().getControl().inControl(x, best);
	}

	private static Text field() {
		return (Text) Display.getCurrent().getFocusControl();
	}

	private void assertWeights(double first, double second) {
		assertEquals(first, one.getWeight());
		assertEquals(second, other.getWeight());
	}
}
