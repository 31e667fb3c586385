// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.netwright.model.Layer;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.SetName;
import org.netwright.ui.inspect.internal.inspector.ActivationInspectorView;
import org.netwright.ui.inspect.internal.inspector.ValueTable;

/** What people do in the inspector: pin, copy, follow links, sort. */
class InspectorGesturesTest extends InspectorShapes {
	@Test
	void thePinKeepsWhatIsShown() {
		select(neuron("h1-1"));
		Workbench.page().activate(editor);
		ViewToolBar.click(pin());
		assertTrue(inspector.isPinned() && pin().getSelection());
		assertEquals(-1, tables().getFirst().table().getSelectionIndex());
		select(neuron("h1-2"));
		assertTrue(inspector.text().startsWith("Line 1\n"), inspector.text());
		network.inspection().setInput(new double[9]);
		waitFor("Nothing reaches it now: the sum 0.000 becomes 0.000.");
		execute(new Delete(List.of(neuron("h1-1"))));
		waitFor("What was pinned is gone");
		network.history().undo();
		waitFor("Nothing reaches it now");
		ViewToolBar.click(pin());
		assertFalse(inspector.isPinned() || pin().getSelection());
		assertFalse(inspector.text().startsWith("Line 1\n"), inspector.text());
	}

	@Test
	void aPinHoldsOnToItsNetworkUntilThatIsClosed() throws Exception {
		select(neuron("h1-1"));
		inspector.setPinned(true);
		open("xor");
		Workbench.page().activate(inspector);
		assertTrue(inspector.text().startsWith("Line 1\n"), inspector.text());
		Workbench.page().closeEditor(editor, false);
		Workbench.waitUntil("the other network is shown", () -> inspector.text().startsWith("XOR\n"));
		assertFalse(inspector.isPinned());
	}

	@Test
	void copyTakesWhatIsShown() throws Exception {
		select(neuron("h1-1"));
		Workbench.click(inspector.pages().control(), new Point(20, inspector.pages().control().getSize().y - 5), 1);
		Workbench.press("ctrl+c");
		assertEquals(inspector.text(), clipboard());
		run("org.netwright.ui.inspect.inspector.copyCsv");
		assertEquals("""
				part,neuron,activation,weight,product
				contribution,Pixel 1,-1,-0.8,0.8
				contribution,Pixel 4,1,-0.8,-0.8
				contribution,Pixel 7,-1,-0.8,0.8
				bias,,,,0
				sum,,,,0.8
				activation,,,,0.664036770267849
				goes to,Shape 1,0.664036770267849,0.8,0.5312294162142792
				""".replace("\n", "\r\n"), clipboard());
		execute(new SetName(neuron("h1-1"), "a \"line\", first"));
		select(layer("lines"));
		waitFor("a \"line\", first");
		assertTrue(inspector.csv().contains("\r\n\"a \"\"line\"\", first\",Lines,tanh,0,0.8,0.664036770267849\r\n"), inspector.csv());
	}

	@Test
	void namesAreLinksIntoTheDiagram() {
		select(neuron("h1-1"));
		Table outgoing = tables().get(1).table();
		reveal(outgoing);
		Rectangle target = outgoing.getItem(0).getBounds(0);
		Workbench.click(outgoing, new Point(target.x + 10, target.y + target.height / 2), 1);
		assertEquals(List.of(neuron("h2-1")), editor.viewer().selectedModels());
		assertTrue(inspector.text().startsWith("Shape 1\n"), inspector.text());
		Table incoming = tables().get(0).table();
		reveal(incoming);
		Rectangle weight = incoming.getItem(0).getBounds(2);
		Workbench.click(incoming, new Point(weight.x + weight.width / 2, weight.y + weight.height / 2), 1);
		assertTrue(inspector.text().startsWith("Shape 1\n"), inspector.text());
		String source = incoming.getItem(0).getText(0);
		Workbench.press("Return");
		assertTrue(inspector.text().startsWith(source + "\n"), inspector.text());
	}

	@Test
	void aDoubleClickFollowsOneLinkOnly() {
		select(connection("h1-1", "h2-1"));
		Table ends = tables().getFirst().table();
		Rectangle source = ends.getItem(0).getBounds(0);
		Workbench.doubleClick(ends, new Point(source.x + 10, source.y + source.height / 2));
		assertEquals(List.of(neuron("h1-1")), editor.viewer().selectedModels());
	}

	@Test
	void noRowIsSelectedByActivatingTheView() {
		for (Layer layer : network.network().getLayers()) {
			select(layer);
			Workbench.page().activate(editor);
			Workbench.settle();
			Workbench.page().activate(inspector);
			Workbench.settle();
			assertEquals(-1, tables().getFirst().table().getSelectionIndex(), layer.getName());
		}
	}

	@Test
	void headingsSort() {
		select(neuron("h1-5"));
		ValueTable<?> incoming = tables().getFirst();
		assertEquals(List.of("Pixel 2", "Pixel 5", "Pixel 8"), names(incoming));
		Workbench.click(incoming.headings(), incoming.headingOf(3), 1);
		Workbench.click(incoming.headings(), incoming.headingOf(0), 1);
		Workbench.click(incoming.headings(), incoming.headingOf(0), 1);
		assertEquals(List.of("Pixel 8", "Pixel 5", "Pixel 2"), names(incoming));
		Workbench.click(incoming.headings(), incoming.headingOf(0), 1);
		assertEquals(List.of("Pixel 2", "Pixel 5", "Pixel 8"), names(incoming));
	}

	@Test
	void aClosedInspectorListensNoMoreAndANewOneShowsTheSelection() throws Exception {
		select(neuron("h1-1"));
		Workbench.page().hideView(inspector);
		select(neuron("h1-2"));
		network.inspection().setInput(new double[9]);
		Workbench.settle();
		inspector = (ActivationInspectorView) Workbench.page().showView(ActivationInspectorView.ID);
		waitFor("Line 2\n");
	}

	@Test
	void everyCommandHasANameADescriptionAndACategory() throws Exception {
		ICommandService commands = inspector.getSite().getService(ICommandService.class);
		for (String id : List.of("pin", "copyText", "copyCsv")) {
			Command command = commands.getCommand("org.netwright.ui.inspect.inspector." + id);
			assertFalse(command.getName().isBlank() || command.getDescription().isBlank(), id);
			assertEquals("Activation Inspector", command.getCategory().getName());
		}
	}
}
