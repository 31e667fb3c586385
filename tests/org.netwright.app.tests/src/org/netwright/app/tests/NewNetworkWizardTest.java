// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.Layer;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** The wizard for new networks, used with a real pointer and a real keyboard. */
class NewNetworkWizardTest {
	private static final int BORDER = 4;

	private WizardDialog dialog;
	private Shell shell;

	@BeforeEach
	void openTheWizard() throws Exception {
		IWorkbench workbench = PlatformUI.getWorkbench();
		IWorkbenchWizard wizard = workbench.getNewWizardRegistry().findWizard("org.netwright.ui.graph.newNetwork").createWizard();
		wizard.init(workbench, StructuredSelection.EMPTY);
		dialog = new WizardDialog(workbench.getActiveWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		shell = dialog.getShell();
		Workbench.settle();
		choose(combos().getFirst(), 1);
	}

	@AfterEach
	void close() {
		if (!shell.isDisposed()) {
			dialog.close();
		}
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void aShapeBecomesANetworkThatIsOpenComputedAndUnsaved() {
		int before = Workbench.page().getEditorReferences().length;
		type(text("3x3-8-4-8-4"), "2-3-1");
		assertTrue(labels().contains("2 inputs \u2192 3 hidden neurons \u2192 1 output.\n6 neurons, 9 connections. Shallow: one hidden layer."), labels().toString());
		click(finish());
		Workbench.waitUntil("the wizard is closed", shell::isDisposed);
		OpenNetwork network = opened();
		assertEquals(before + 1, Workbench.page().getEditorReferences().length);
		assertEquals(List.of(2, 3, 1), network.network().getLayers().stream().map(layer -> layer.getNeurons().size()).toList());
		assertEquals(Arrays.asList(null, "tanh", "identity"), network.network().getLayers().stream().map(Layer::getActivation).toList());
		assertTrue(network.network().getName().matches("Network \\d+"), network.network().getName());
		network.inspection().setInput(new double[] { 1, -1 });
		Workbench.waitUntil("it is computed", () -> network.inspection().state().trace() != null && network.inspection().state().trace().activation(0) == 1);
		assertNotEquals(0, network.inspection().state().trace().activation(5));
		assertTrue(Workbench.page().getActiveEditor().isDirty(), "it was never saved");
		assertFalse(network.history().canUndo());
	}

	@Test
	void aMistakeIsToldAtOnceAndMended() {
		Text shape = text("3x3-8-4-8-4");
		type(shape, "9-x-4");
		assertEquals("9-x-4: 'x' is not a number of neurons. Write a number such as 8, or rows x columns such as 3x3.", message());
		assertFalse(finish().isEnabled());
		type(shape, "3000-1000-2");
		assertTrue(message().startsWith("3000-1000-2 has 3,002,000 connections"), message());
		assertFalse(finish().isEnabled());
		type(shape, "9-2");
		assertEquals(null, message());
		assertTrue(finish().isEnabled());
	}

	@Test
	void theInputsCanBecomeAnImage() {
		Text shape = text("3x3-8-4-8-4");
		type(shape, "12-2");
		Combo arrangement = combos().get(1);
		assertEquals(List.of("A column of values", "An image of 3 \u00d7 4 pixels", "An image of 4 \u00d7 3 pixels", "An image of 2 \u00d7 6 pixels",
				"An image of 6 \u00d7 2 pixels"), List.of(arrangement.getItems()));
		choose(arrangement, 2);
		assertEquals("4x3-2", shape.getText());
		assertEquals("An image of 4 \u00d7 3 pixels", arrangement.getText());
	}

	@Test
	void thePreviewFollowsWhatIsWritten() {
		DrawingControl preview = children(shell, DrawingControl.class).getFirst();
		assertTrue(preview.getSize().x >= 320 && preview.getSize().y >= 200, preview.getSize().toString());
		Workbench.waitUntil("the preview shows connections", () -> brightShare(preview) > 0.005);
		double connected = brightShare(preview);
		choose(combos().get(5), 0);
		Workbench.waitUntil("the connections are gone", () -> brightShare(preview) < connected / 10);
		assertTrue(labels().stream().anyMatch(label -> label.contains("33 neurons, not connected yet.")), labels().toString());
	}

	@Test
	void theEmptyNetworkIsAnEmptyCanvasForTheFirstLayer() {
		Text shape = text("3x3-8-4-8-4");
		DrawingControl preview = children(shell, DrawingControl.class).getFirst();
		Workbench.waitUntil("the preview shows connections", () -> brightShare(preview) > 0.005);
		choose(combos().getFirst(), 0);
		assertFalse(shape.isEnabled());
		assertEquals(List.of(combos().getFirst()), combos().stream().filter(Control::isEnabled).toList());
		Workbench.waitUntil("the preview is empty", () -> brightShare(preview) == 0);
		assertTrue(labels().stream().anyMatch(label -> label.startsWith("No layers yet.")), labels().toString());
		choose(combos().getFirst(), 1);
		assertTrue(shape.isEnabled() && combos().get(2).isEnabled());
		choose(combos().getFirst(), 0);
		click(finish());
		Workbench.waitUntil("the wizard is closed", shell::isDisposed);
		OpenNetwork network = opened();
		assertEquals(List.of(), network.network().getLayers());
		assertTrue(network.network().getName().matches("Network \\d+"), network.network().getName());
		assertTrue(Workbench.page().getActiveEditor().isDirty(), "it was never saved");
	}

	@Test
	void theKeyboardAloneWillDo() {
		Text shape = text("3x3-8-4-8-4");
		click(text(name()));
		Workbench.press("Tab");
		Workbench.press("Tab");
		assertTrue(shape.isFocusControl(), "two tabs from the name is the shape");
		Workbench.press("ctrl+a");
		keys("4-1");
		Workbench.press("Return");
		Workbench.waitUntil("the wizard is closed", shell::isDisposed);
		assertEquals(List.of(4, 1), opened().network().getLayers().stream().map(layer -> layer.getNeurons().size()).toList());
	}

	private static OpenNetwork opened() {
		Workbench.waitUntil("the new network is open", () -> activeNetwork() != null);
		return activeNetwork();
	}

	private static OpenNetwork activeNetwork() {
		IEditorPart editor = Workbench.page().getActiveEditor();
		return editor == null ? null : editor.getAdapter(OpenNetwork.class);
	}

	private String message() {
		return dialog.getCurrentPage().getErrorMessage();
	}

	private Button finish() {
		return children(shell, Button.class).stream().filter(button -> button == shell.getDefaultButton()).findFirst().orElseThrow();
	}

	private List<Combo> combos() {
		return children(shell, Combo.class).stream().filter(Combo::isVisible).toList();
	}

	private List<String> labels() {
		return children(shell, Label.class).stream().map(Label::getText).toList();
	}

	private String name() {
		return children((Composite) dialog.getCurrentPage().getControl(), Text.class).getFirst().getText();
	}

	private Text text(String content) {
		Text found = children(shell, Text.class).stream().filter(text -> text.getText().equals(content)).findFirst().orElse(null);
		assertNotNull(found, "no field says " + content);
		return found;
	}

	private static void type(Text text, String characters) {
		click(text);
		Workbench.press("ctrl+a");
		keys(characters);
		assertEquals(characters, text.getText());
	}

	private static void keys(String characters) {
		characters.chars().mapToObj(c -> c == '-' ? "minus" : Character.toString(c)).forEach(Workbench::press);
	}

	private static void choose(Combo combo, int index) {
		combo.select(index);
		combo.notifyListeners(SWT.Selection, null);
		Workbench.settle();
	}

	private static void click(Control control) {
		Workbench.click(control, new Point(control.getSize().x / 2, control.getSize().y / 2), 1);
	}

	/** Which part of a control is almost white, as positive connections are. */
	private static double brightShare(Control control) {
		Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
		GC gc = new GC(control);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData data = image.getImageData();
		image.dispose();
		int found = 0;
		for (int y = BORDER; y < data.height - BORDER; y++) {
			for (int x = BORDER; x < data.width - BORDER; x++) {
				RGB pixel = data.palette.getRGB(data.getPixel(x, y));
				found += Math.min(pixel.red, Math.min(pixel.green, pixel.blue)) > 225 ? 1 : 0;
			}
		}
		return (double) found / (data.width * data.height);
	}

	private static <T> List<T> children(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child)) {
				found.add(type.cast(child));
			} else if (child instanceof Composite composite) {
				found.addAll(children(composite, type));
			}
		}
		return found;
	}
}
