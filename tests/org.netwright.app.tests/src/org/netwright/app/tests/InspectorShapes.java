// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Step;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.graph.internal.NetworkEditor;
import org.netwright.ui.inspect.internal.inspector.ActivationInspectorView;
import org.netwright.ui.inspect.internal.inspector.ValueTable;

/** The bundled shapes in the workbench with the inspector beside them, while the inverted cross goes through. */
abstract class InspectorShapes {
	final GoldenNetwork golden = GoldenFile.SHAPES.network();
	final GoldenNetwork.Sample sample = golden.sample("inverted cross");
	NetworkEditor editor;
	OpenNetwork network;
	ActivationInspectorView inspector;

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


	NetworkEditor open(String example) throws Exception {
		NetworkEditor opened = (NetworkEditor) NetworkEditors.open(Workbench.page(), ExampleInputs.of(example));
		Workbench.waitUntil(example + " is open", () -> opened.getAdapter(Inspection.class) != null);
		return opened;
	}

	void select(EObject... elements) {
		editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(elements));
		Workbench.settle();
	}

	void execute(Step step) {
		assertTrue(network.history().execute(step));
	}

	void run(String command) throws Exception {
		inspector.getSite().getService(IHandlerService.class).executeCommand(command, null);
	}

	void waitFor(String words) {
		long end = System.nanoTime() + 5_000_000_000L;
		Workbench.waitUntil("the inspector says: " + words, () -> inspector.text().contains(words) || System.nanoTime() > end);
		assertTrue(inspector.text().contains(words), inspector.text());
	}

	List<String[]> csv() {
		return inspector.csv().lines().map(line -> line.split(",", -1)).toList();
	}

	static double number(List<String[]> rows, String part) {
		return rows.stream().filter(row -> row[0].equals(part)).mapToDouble(row -> Double.parseDouble(row[4])).findFirst().orElseThrow();
	}

	List<ValueTable<?>> tables() {
		return inspector.pages().tables();
	}

	static List<String> names(ValueTable<?> table) {
		List<String> names = new ArrayList<>();
		Arrays.stream(table.table().getItems()).forEach(item -> names.add(item.getText(0)));
		return names;
	}

	static String clipboard() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	/** Scrolls the page so that a control on it is at the top, as far as it can be. */
	void reveal(Control control) {
		ScrolledComposite stack = (ScrolledComposite) inspector.pages().control();
		stack.setOrigin(0, control.getDisplay().map(control, stack.getContent(), 0, 0).y);
		Workbench.settle();
	}

	ToolItem pin() {
		return ViewToolBar.item(inspector.pages().control(), "Pin");
	}

	Neuron neuron(String id) {
		return network.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).filter(neuron -> neuron.getId().equals(id))
				.findFirst().orElseThrow();
	}

	Layer layer(String id) {
		return network.network().getLayers().stream().filter(layer -> layer.getId().equals(id)).findFirst().orElseThrow();
	}

	Connection connection(String source, String target) {
		return neuron(target).getIncoming().stream().filter(connection -> connection.getSource().getId().equals(source)).findFirst().orElseThrow();
	}
}
