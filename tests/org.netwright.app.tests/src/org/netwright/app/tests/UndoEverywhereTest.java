// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.menus.UIElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.edit.step.SetBias;
import org.netwright.ui.field.Typing;

/** Undo and Redo act on the active network, whichever part has the focus, and never on a dialog's background. */
class UndoEverywhereTest {
	private static final String UNDO = "org.eclipse.ui.edit.undo";
	private static final String REDO = "org.eclipse.ui.edit.redo";

	private OpenedNetwork shapes;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void theKeysWorkInTheDiagram() {
		setBias(0.5);
		setBias(0.25);
		clickIntoTheDiagram();
		Workbench.press("ctrl+z");
		assertEquals(0.5, bias());
		Workbench.press("ctrl+z");
		assertEquals(0, bias());
		Workbench.press("ctrl+y");
		assertEquals(0.5, bias());
		Workbench.press("ctrl+shift+z");
		assertEquals(0.25, bias());
	}

	@Test
	void theKeysWorkInEveryView() throws Exception {
		clickIntoTheDiagram();
		for (String view : List.of("org.netwright.ui.inspect.input", "org.netwright.ui.inspect.inspector", "org.netwright.ui.history")) {
			setBias(0.5);
			Workbench.page().showView(view);
			Workbench.settle();
			Workbench.press("ctrl+z");
			assertEquals(0, bias(), view);
			Workbench.press("ctrl+y");
			assertEquals(0.5, bias(), view);
			Workbench.press("ctrl+z");
		}
	}

	@Test
	void theCommandsSayWhatAndWhetherAtOnce() {
		assertFalse(command(UNDO).isEnabled());
		assertFalse(command(REDO).isEnabled());
		setBias(0.5);
		assertTrue(command(UNDO).isEnabled());
		assertEquals("&Undo Set bias of neuron \u201CLine 1\u201D to 0.5", menuText(UNDO));
		assertEquals("&Redo", menuText(REDO));
		shapes.history().undo();
		assertFalse(command(UNDO).isEnabled());
		assertTrue(command(REDO).isEnabled());
		assertEquals("&Redo Set bias of neuron \u201CLine 1\u201D to 0.5", menuText(REDO));
	}

	@Test
	void theCommandsFollowTheActiveEditor() throws Exception {
		setBias(0.5);
		OpenedNetwork other = OpenedNetwork.example("xor");
		assertFalse(command(UNDO).isEnabled());
		Workbench.page().activate(shapes.editor());
		assertTrue(command(UNDO).isEnabled());
		Workbench.page().closeEditor(shapes.editor(), false);
		Workbench.page().activate(other.editor());
		assertFalse(command(UNDO).isEnabled());
	}

	@Test
	void typingIsTakenBackBeforeTheDocumentIs() throws Exception {
		setBias(0.5);
		Text text = textInAView();
		Typing.in(text, () -> { });
		Workbench.click(text, new Point(10, 10), 1);
		Workbench.press("a");
		Workbench.press("b");
		Workbench.press("ctrl+z");
		assertEquals("", text.getText());
		assertEquals(0.5, bias());
		Workbench.press("ctrl+y");
		assertEquals("ab", text.getText());
		Workbench.press("ctrl+z");
		Workbench.press("ctrl+z");
		assertEquals(0, bias());
	}

	@Test
	void aDialogKeepsItsKeysToItself() {
		setBias(0.5);
		clickIntoTheDiagram();
		Shell dialog = new Shell(Workbench.page().getWorkbenchWindow().getShell(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
		try {
			dialog.setLayout(new FillLayout());
			Text text = new Text(dialog, SWT.BORDER);
			dialog.setBounds(300, 300, 300, 100);
			dialog.open();
			Workbench.settle();
			text.setFocus();
			dialog.forceActive();
			Workbench.settle();
			assertFalse(command(UNDO).isEnabled());
			Workbench.press("ctrl+z");
			assertEquals(0.5, bias());
		} finally {
			dialog.dispose();
			Workbench.settle();
			Workbench.page().getWorkbenchWindow().getShell().forceActive();
		}
		Workbench.settle();
		assertTrue(command(UNDO).isEnabled());
	}

	/** A text that is put into the Undo History's place for this test. */
	private static Text textInAView() throws Exception {
		var view = (org.netwright.ui.internal.history.UndoHistoryView) Workbench.page().showView("org.netwright.ui.history");
		var stack = view.table().getParent();
		Text text = new Text(stack, SWT.BORDER);
		((org.eclipse.swt.custom.StackLayout) stack.getLayout()).topControl = text;
		stack.layout();
		stack.addDisposeListener(event -> text.dispose());
		Workbench.settle();
		return text;
	}

	private void clickIntoTheDiagram() {
		Workbench.page().activate(shapes.editor());
		Workbench.click(shapes.editor().viewer().getControl(), new Point(5, 5), 1);
	}

	private void setBias(double bias) {
		shapes.execute(new SetBias(List.of(shapes.neuron("h1-1")), bias));
	}

	private double bias() {
		return shapes.neuron("h1-1").getBias();
	}

	private static Command command(String id) {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(id);
	}

	/** What the workbench tells whoever shows the command. */
	private static String menuText(String id) {
		List<String> texts = new ArrayList<>();
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		try {
			var reference = commands.registerElementForCommand(
					new org.eclipse.core.commands.ParameterizedCommand(command(id), null), new Told(texts));
			commands.refreshElements(id, null);
			commands.unregisterElement(reference);
		} catch (org.eclipse.core.commands.common.NotDefinedException e) {
			throw new IllegalStateException(e);
		}
		return texts.getLast();
	}

	private static final class Told extends UIElement {
		private final List<String> texts;

		Told(List<String> texts) {
			super(Workbench.page().getWorkbenchWindow());
			this.texts = texts;
		}

		@Override
		public void setText(String text) {
			texts.add(text);
		}

		@Override
		public void setTooltip(String text) {
		}

		@Override
		public void setIcon(ImageDescriptor descriptor) {
		}

		@Override
		public void setDisabledIcon(ImageDescriptor descriptor) {
		}

		@Override
		public void setHoverIcon(ImageDescriptor descriptor) {
		}

		@Override
		public void setChecked(boolean checked) {
		}
	}
}
