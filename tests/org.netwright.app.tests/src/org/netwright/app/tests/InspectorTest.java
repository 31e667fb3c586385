// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.commands.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.AddNeurons;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.SetConnectionEnabled;
import org.netwright.model.edit.step.SetName;
import org.netwright.model.edit.step.SetNeuronEnabled;
import org.netwright.model.edit.step.SetWeight;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.inspect.internal.inspector.ActivationInspectorView;
import org.netwright.ui.inspect.internal.inspector.ValueTable;

/** The inspector while the inverted cross goes through: what it says, and that it follows. */
class InspectorTest {
	private final GoldenNetwork golden = GoldenFile.SHAPES.network();
	private final GoldenNetwork.Sample sample = golden.sample("inverted cross");
	private NetworkEditor editor;
	private OpenNetwork network;
	private ActivationInspectorView inspector;

	@BeforeEach
	void openTheExample() throws Exception {
		editor = open("shapes-3x3");
		network = editor.getAdapter(OpenNetwork.class);
		inspector = (ActivationInspectorView) Workbench.page().showView(ActivationInspectorView.ID);
		network.inspection().setInput(sample.input());
		waitFor("cross wins with 0.982, 0.012 ahead of X.");
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void withoutASelectionItSumsTheNetworkUp() {
		assertEquals("""
				Shapes 3x3
				deep: 3 hidden layers
				cross wins with 0.982, 0.012 ahead of X.

				property            value
				Decision now        cross
				Decided by          largest output > 0
				Inputs              9 (3 \u00d7 3)
				Neurons             33
				Connections         52
				Weights and biases  76

				layer      function  neurons  smallest  largest
				Pixels     input           9    \u22121.000   +1.000
				Lines      tanh            8    \u22120.984   +0.664
				Shapes     tanh            4    \u22120.982   +0.971
				Rectifier  ReLU            8     0.000   +0.982
				Result     identity        4    +0.486   +0.982
				""", inspector.text());
		network.inspection().setInput(new double[9]);
		waitFor("No single output is ahead.");
	}

	@Test
	void everyNeuronShowsItsGoldenValuesAndContributionsThatAddUp() {
		for (GoldenNetwork.Layer layer : golden.layers().subList(1, golden.layers().size())) {
			for (GoldenNetwork.Neuron neuron : layer.neurons()) {
				select(neuron(neuron.id()));
				List<String[]> rows = csv();
				double bias = number(rows, "bias");
				double sum = rows.stream().filter(row -> row[0].equals("contribution")).mapToDouble(row -> Double.parseDouble(row[4])).sum() + bias;
				assertEquals(neuron.incoming().size(), rows.stream().filter(row -> row[0].equals("contribution")).count());
				assertEquals(neuron.bias(), bias, neuron.id());
				assertEquals(sample.preActivations().get(neuron.id()), number(rows, "sum"), 1e-12, neuron.id());
				assertEquals(number(rows, "sum"), sum, 1e-12, neuron.id());
				assertEquals(sample.activations().get(neuron.id()), number(rows, "activation"), 1e-12, neuron.id());
				List<Double> amounts = rows.stream().filter(row -> row[0].equals("contribution")).map(row -> Math.abs(Double.parseDouble(row[4]))).toList();
				assertEquals(amounts.stream().sorted((a, b) -> Double.compare(b, a)).toList(), amounts, neuron.id());
			}
		}
	}

	@Test
	void aLayerShowsTheTableOfItsNeurons() {
		select(layer("shapes"));
		assertEquals("""
				Shapes
				4 neurons \u00b7 tanh \u00b7 layer 2 of 4
				Largest: Shape 3 at +0.971. Smallest: Shape 4 at \u22120.982.

				neuron   layer   function  bias     sum  activation
				Shape 1  Shapes  tanh         0  +0.531      +0.486
				Shape 2  Shapes  tanh         0  +1.594      +0.921
				Shape 3  Shapes  tanh         0  +2.105      +0.971
				Shape 4  Shapes  tanh         0  \u22122.361      \u22120.982
				""", inspector.text());
	}

	@Test
	void aConnectionShowsItsEndsItsProductAndItsShare() {
		select(connection("h1-2", "h2-4"));
		assertEquals("""
				Line 2 \u2192 Shape 4
				connection \u00b7 Lines to Shapes
				It pushes Shape 4 down: 33\u2009% of all that moves its sum.

				neuron   layer   function  bias     sum  activation
				Line 2   Lines   tanh         0  \u22122.400      \u22120.984
				Shape 4  Shapes  tanh         0  \u22122.361      \u22120.982

				connection                        value
				Activation of Line 2              \u22120.984
				Times weight                      +0.8
				Product: what it adds             \u22120.787
				Sum of Shape 4                    \u22122.361
				Share of all that moves this sum  33\u2009%
				""", inspector.text());
		assertEquals("Line 2,Shape 4,-0.9836748576936802,0.8,-0.7869398861549443,0.33333333333333337", String.join(",", csv().get(1)));
	}

	@Test
	void severalNeuronsStandSideBySide() {
		select(neuron("h1-1"), neuron("h1-2"));
		assertEquals("""
				2 neurons
				selected
				Largest: Line 1 at +0.664. Smallest: Line 2 at \u22120.984.

				neuron  layer  function  bias     sum  activation
				Line 1  Lines  tanh         0  +0.800      +0.664
				Line 2  Lines  tanh         0  \u22122.400      \u22120.984

				from     Line 1  Line 2
				Pixel 1  +0.800  \u22120.800
				Pixel 4  \u22120.800  \u22120.800
				Pixel 7  +0.800  \u22120.800
				""", inspector.text());
		select(neuron("h1-1"), connection("h1-2", "h2-4"));
		assertTrue(inspector.text().startsWith("1 neuron, 1 connection\n"), inspector.text());
		assertTrue(inspector.text().contains("Line 2  Shape 4      \u22120.984    +0.8   \u22120.787   33\u2009%"), inspector.text());
	}

	@Test
	void weightsThatAreEditedAndUndoneShowAtOnce() {
		select(neuron("h1-1"));
		execute(new SetWeight(List.of(connection("in1", "h1-1")), -2.5));
		waitFor("the sum +2.500 becomes +0.987.");
		Table table = tables().getFirst().table();
		assertEquals("Pixel 1", table.getItem(0).getText(0));
		assertEquals("+2.500", table.getItem(0).getText(3));
		execute(new SetWeight(List.of(connection("in4", "h1-1")), -1));
		waitFor("the sum +2.300 becomes +0.980.");
		assertEquals(List.of("\u22122.5", "\u22121.0", "\u22120.8"), Arrays.stream(table.getItems()).map(item -> item.getText(2)).toList());
		network.history().undo();
		network.history().undo();
		waitFor("the sum +0.800 becomes +0.664.");
		assertEquals("+0.800", table.getItem(0).getText(3));
	}

	@Test
	void aNeuronThatIsDeletedGivesWayToTheNetworkAndComesBackWithUndo() {
		Neuron neuron = neuron("h1-1");
		select(neuron);
		execute(new Delete(List.of(neuron)));
		waitFor("Neurons             32");
		network.history().undo();
		select(neuron("h1-1"));
		waitFor("the sum +0.800 becomes +0.664.");
	}

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
		waitFor("What was pinned is no longer in the network.");
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
		Rectangle target = outgoing.getItem(0).getBounds(0);
		Workbench.click(outgoing, new Point(target.x + 10, target.y + target.height / 2), 1);
		assertEquals(List.of(neuron("h2-1")), editor.viewer().selectedModels());
		assertTrue(inspector.text().startsWith("Shape 1\n"), inspector.text());
		Table incoming = tables().get(0).table();
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
	void rowsAreWholeAndNoneIsSelectedByActivatingTheView() {
		for (Layer layer : network.network().getLayers()) {
			select(layer);
			Table table = tables().getFirst().table();
			Rectangle last = table.getItem(table.getItemCount() - 1).getBounds(0);
			int below = table.getClientArea().height - last.y - last.height;
			assertTrue(below >= 0 && below <= 4, layer.getName() + " has " + below + " pixels below its last row");
		}
		Workbench.page().activate(editor);
		Workbench.settle();
		Workbench.page().activate(inspector);
		Workbench.settle();
		assertEquals(-1, tables().getFirst().table().getSelectionIndex());
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
	void whatIsSwitchedOffIsSaid() {
		select(neuron("h1-1"));
		execute(new SetConnectionEnabled(List.of(connection("in4", "h1-1")), false));
		waitFor("the sum +1.600 becomes +0.922. One connection into it is switched off.");
		select(connection("in4", "h1-1"));
		waitFor("It is switched off: nothing goes through.");
		execute(new SetNeuronEnabled(List.of(neuron("h1-2")), false));
		select(neuron("h1-2"));
		waitFor("It is switched off: its activation is 0 and it passes nothing on.");
		select(neuron("h2-4"));
		waitFor("Line 2 (off)");
	}

	@Test
	void aNeuronThatIsAddedAndSelectedAtOnceIsShownWhenItIsComputed() {
		select(neuron("h1-1"));
		Set<String> before = network.network().getLayers().get(1).getNeurons().stream().map(Neuron::getId).collect(Collectors.toSet());
		execute(new AddNeurons(layer("lines"), 8, 1));
		Neuron added = network.network().getLayers().get(1).getNeurons().stream().filter(each -> !before.contains(each.getId())).findFirst().orElseThrow();
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(added));
		assertFalse(inspector.text().startsWith("Shapes 3x3"), inspector.text());
		waitFor("Nothing comes in, it has only its bias: the sum 0.000 becomes 0.000.");
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

	private NetworkEditor open(String example) throws Exception {
		NetworkEditor opened = (NetworkEditor) NetworkEditors.open(Workbench.page(), ExampleInputs.of(example));
		Workbench.waitUntil(example + " is open", () -> opened.getAdapter(Inspection.class) != null);
		return opened;
	}

	private void select(EObject... elements) {
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(elements));
		Workbench.settle();
	}

	private void execute(Step step) {
		assertTrue(network.history().execute(step));
	}

	private void run(String command) throws Exception {
		inspector.getSite().getService(IHandlerService.class).executeCommand(command, null);
	}

	private void waitFor(String words) {
		long end = System.nanoTime() + 5_000_000_000L;
		Workbench.waitUntil("the inspector says: " + words, () -> inspector.text().contains(words) || System.nanoTime() > end);
		assertTrue(inspector.text().contains(words), inspector.text());
	}

	private List<String[]> csv() {
		return inspector.csv().lines().map(line -> line.split(",", -1)).toList();
	}

	private static double number(List<String[]> rows, String part) {
		return rows.stream().filter(row -> row[0].equals(part)).mapToDouble(row -> Double.parseDouble(row[4])).findFirst().orElseThrow();
	}

	private List<ValueTable<?>> tables() {
		return inspector.pages().tables();
	}

	private static List<String> names(ValueTable<?> table) {
		List<String> names = new ArrayList<>();
		Arrays.stream(table.table().getItems()).forEach(item -> names.add(item.getText(0)));
		return names;
	}

	private static String clipboard() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	private ToolItem pin() {
		return ViewToolBar.item(inspector.pages().control(), "Pin");
	}

	private Neuron neuron(String id) {
		return network.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).filter(neuron -> neuron.getId().equals(id))
				.findFirst().orElseThrow();
	}

	private Layer layer(String id) {
		return network.network().getLayers().stream().filter(layer -> layer.getId().equals(id)).findFirst().orElseThrow();
	}

	private Connection connection(String source, String target) {
		return neuron(target).getIncoming().stream().filter(connection -> connection.getSource().getId().equals(source)).findFirst().orElseThrow();
	}
}
