// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IEditorPart;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.inspect.internal.input.InputView;

/** The input view of an open example, its dialogs and its clipboard. */
final class InputViewFixture {
	private InputView view;
	private OpenNetwork network;

	/** Opens an example with all its inputs neutral. */
	void open(String example) throws Exception {
		IEditorPart editor = NetworkEditors.open(Workbench.page(), ExampleInputs.of(example));
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(OpenNetwork.class) != null);
		network = editor.getAdapter(OpenNetwork.class);
		view = (InputView) Workbench.page().showView(InputView.ID);
		double[] neutral = new double[network.inspection().input().length];
		Arrays.fill(neutral, network.snapshot().orElseThrow().inputDomain().neutral());
		network.inspection().setInput(neutral);
		Workbench.waitUntil("all is grey and computed", () -> Arrays.equals(neutral, view.grid().values())
				&& network.inspection().state().trace() != null && Arrays.equals(neutral, network.inspection().state().input()));
		if (view.chance().lock().getSelection()) {
			view.chance().lock().setSelection(false);
			view.chance().lock().notifyListeners(SWT.Selection, null);
		}
		view.strip().suitImage();
		view.chance().strengthChoice().select(2);
		Workbench.settle();
	}

	void close() {
		view.strip().suitImage();
		Workbench.page().closeAllEditors(false);
	}

	InputView view() {
		return view;
	}

	OpenNetwork network() {
		return network;
	}

	/** Types a text in place of what is there. A search field with an icon would tell a wrong place of its own. */
	void type(Text field, String text) {
		reveal(field);
		Point middle = new Point(field.getLocation().x + field.getSize().x / 2, field.getLocation().y + field.getSize().y / 2);
		Workbench.click(field.getParent(), middle, 1);
		assertTrue(field.isFocusControl(), "the field has the keyboard");
		Workbench.press("ctrl+a");
		Workbench.person("type", "--", text);
		Workbench.settle();
		assertEquals(text, field.getText());
	}

	/** Scrolls the view to a control, as the window of a test may be small. */
	static void reveal(Control control) {
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof ScrolledComposite page) {
				page.showControl(control);
			}
		}
		Workbench.settle();
	}

	/** Does something that opens a dialog, and acts in the dialog once it is there. */
	void inDialog(Runnable opens, Consumer<Shell> acts) {
		Display display = Display.getCurrent();
		Shell[] dialog = { null };
		Shell main = view.grid().getShell();
		Runnable[] look = { null };
		look[0] = () -> {
			dialog[0] = Arrays.stream(display.getShells()).filter(shell -> shell != main && shell.isVisible() && shell.getParent() == main).findFirst().orElse(null);
			if (dialog[0] == null) {
				display.timerExec(50, look[0]);
			} else {
				acts.accept(dialog[0]);
			}
		};
		display.timerExec(50, look[0]);
		opens.run();
		Workbench.waitUntil("the dialog has come and gone", () -> dialog[0] != null && dialog[0].isDisposed());
		Workbench.focus(view.grid());
	}

	/** Does something that opens a message, reads and closes it. */
	String dialogText(Runnable opens) {
		StringBuilder text = new StringBuilder();
		inDialog(opens, shell -> {
			controls(shell).stream().filter(Label.class::isInstance).forEach(label -> text.append(((Label) label).getText()).append('\n'));
			press(shell, "OK");
		});
		return text.toString();
	}

	static Text text(Shell dialog) {
		return (Text) controls(dialog).stream().filter(control -> control instanceof Text text && text.getEditable()).findFirst().orElseThrow();
	}

	static Button button(Shell dialog, String label) {
		return (Button) controls(dialog).stream().filter(control -> control instanceof Button button && button.getText().replace("&", "").equals(label)).findFirst()
				.orElseThrow(() -> new AssertionError(label + " is not in the dialog"));
	}

	static void press(Shell dialog, String label) {
		Button button = button(dialog, label);
		assertTrue(button.isEnabled(), label);
		if ((button.getStyle() & SWT.CHECK) != 0) {
			button.setSelection(!button.getSelection());
		}
		button.notifyListeners(SWT.Selection, null);
	}

	static List<Control> controls(Composite parent) {
		List<Control> all = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			all.add(child);
			if (child instanceof Composite composite) {
				all.addAll(controls(composite));
			}
		}
		return all;
	}

	List<ToolBar> viewToolBars() {
		ToolBar tools = ((ToolBarManager) view.getViewSite().getActionBars().getToolBarManager()).getControl();
		assertNotNull(tools);
		return List.of(tools);
	}

	/** No visible control is wider than its parent has room for, and none has less than it wants at the width it has. */
	void everythingFitsItsWidth() {
		for (Control control : controls(view.grid().getParent())) {
			Composite parent = control.getParent();
			if (control.isVisible() && !(control instanceof ToolBar)) {
				assertTrue(control.getLocation().x + control.getSize().x <= parent.getClientArea().width, control + " reaches beyond its parent");
				assertTrue(control.getLocation().y + control.getSize().y <= parent.getClientArea().height, control + " reaches below its parent");
			}
			if (control.isVisible() && control instanceof Label || control instanceof Button) {
				assertTrue(control.getSize().y >= control.computeSize(control.getSize().x, SWT.DEFAULT).y, control + " is cut off: " + control.getBounds());
			}
		}
	}

	String clipboard() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		try {
			return (String) clipboard.getContents(TextTransfer.getInstance());
		} finally {
			clipboard.dispose();
		}
	}

	void clipboard(String text) {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
