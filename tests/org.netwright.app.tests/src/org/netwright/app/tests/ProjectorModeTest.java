// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.diagram.scene.Emphasis;
import org.netwright.diagram.scene.Scene;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.inspect.internal.input.InputView;
import org.netwright.ui.theme.PresentationMode;
import org.netwright.ui.viewer.network.DiagramControl;

/** Larger type and thicker lines, switched on by the command, everywhere and while networks are open. */
class ProjectorModeTest {
	private static final String COMMAND = "org.netwright.ui.projectorMode";

	private DiagramControl diagram;

	@BeforeEach
	void openTheExample() throws Exception {
		IEditorPart editor = NetworkEditors.open(Workbench.page(), ExampleInputs.of("shapes-3x3"));
		Workbench.waitUntil("the network is shown", () -> editor.getAdapter(DiagramControl.class) != null && editor.getAdapter(DiagramControl.class).scene() != null);
		diagram = editor.getAdapter(DiagramControl.class);
		Workbench.page().showView("org.netwright.ui.inspect.input");
		Workbench.settle();
	}

	@AfterEach
	void switchOff() {
		PresentationMode.setProjector(false);
		Workbench.settle();
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void theDiagramIsLaidOutWithLargerTextsAndThickerLines() throws Exception {
		Scene before = diagram.scene();
		toggle();
		Workbench.waitUntil("the diagram is laid out again", () -> diagram.scene().emphasis().equals(Emphasis.PROJECTOR));
		Scene after = diagram.scene();
		assertEquals(1.6 * before.edges().getLast().stroke().width(), after.edges().getLast().stroke().width(), 1e-9);
		assertTrue(after.layers().getFirst().titleBox().height() > 1.3 * before.layers().getFirst().titleBox().height());
		toggle();
		Workbench.waitUntil("it is as before", () -> diagram.scene().emphasis().equals(Emphasis.NORMAL));
		assertEquals(before.bounds(), diagram.scene().bounds());
	}

	@Test
	void theTypeOfViewsIsLargerAndComesBack() throws Exception {
		Map<Control, Integer> before = heights();
		assertTrue(before.size() > 10, "there are controls in the window");
		toggle();
		Workbench.waitUntil("every text is larger", () -> before.entrySet().stream().allMatch(entry -> height(entry.getKey()) == Math.round(1.3 * entry.getValue())));
		toggle();
		Workbench.waitUntil("every text is as before", () -> before.entrySet().stream().allMatch(entry -> height(entry.getKey()) == entry.getValue()));
	}

	@Test
	void whatComesLaterIsLargerToo() throws Exception {
		toggle();
		Composite parent = diagram.getParent();
		Label later = new Label(parent.getShell(), 0);
		int usual = height(later);
		later.setText("later");
		later.setSize(50, 20);
		Workbench.waitUntil("it is larger", () -> height(later) == Math.round(1.3 * usual));
		later.dispose();
	}

	@Test
	void aTitleAsLargeAsALargerHeadingIsNotTakenForOne() throws Exception {
		Label heading = label(10);
		Label title = label(13);
		toggle();
		Workbench.waitUntil("both are larger", () -> height(heading) == 13 && height(title) == 17);
		toggle();
		Workbench.waitUntil("both are as before", () -> height(heading) == 10 && height(title) == 13);
		heading.dispose();
		title.dispose();
	}

	private Label label(int height) {
		Label label = new Label(diagram.getShell(), 0);
		label.setFont(new LocalResourceManager(JFaceResources.getResources(), label)
				.create(FontDescriptor.createFrom(label.getFont()).setStyle(SWT.BOLD).setHeight(height)));
		return label;
	}

	@Test
	void barsOfOutputsGrowWithTheirTexts() throws Exception {
		InputView input = (InputView) Workbench.page().showView("org.netwright.ui.inspect.input");
		Control bars = input.verdict().getChildren()[2];
		int usual = bars.getSize().y;
		assertTrue(usual >= 4 * 16, "four outputs have bars: " + usual);
		toggle();
		Workbench.waitUntil("they are higher", () -> bars.getSize().y >= Math.round(4 * 16 * 1.4) && bars.getSize().y > usual);
		toggle();
		Workbench.waitUntil("they are as before", () -> bars.getSize().y == usual);
	}

	@Test
	void theCommandTellsWhatItDoesAndIsRemembered() throws Exception {
		var command = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(COMMAND);
		assertEquals("Projector Mode", command.getName());
		assertFalse(command.getDescription().isBlank());
		assertEquals("Appearance", command.getCategory().getName());
		toggle();
		assertTrue(PresentationMode.isProjector());
		toggle();
		assertFalse(PresentationMode.isProjector());
	}

	private static void toggle() throws Exception {
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null);
		Workbench.settle();
	}

	private static int height(Control control) {
		return control.getFont().getFontData()[0].getHeight();
	}

	private static Map<Control, Integer> heights() {
		Map<Control, Integer> heights = new LinkedHashMap<>();
		controls(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()).stream().filter(Control::isVisible)
				.forEach(control -> heights.put(control, height(control)));
		return heights;
	}

	private static List<Control> controls(Composite parent) {
		List<Control> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			found.add(child);
			if (child instanceof Composite composite) {
				found.addAll(controls(composite));
			}
		}
		return found;
	}
}
