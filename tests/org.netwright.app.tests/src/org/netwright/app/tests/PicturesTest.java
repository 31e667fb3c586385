// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.scene.Scene;

/** The picture of a diagram leaves the program: as a file, on the clipboard. */
class PicturesTest {
	private static final String TITLE = "Export Picture";
	private static final int EVERY = 100;
	private static final int WHITE_PIXEL = 1;

	@TempDir
	Path folder;

	private OpenedNetwork network;

	@BeforeEach
	void open() throws Exception {
		network = OpenedNetwork.example("shapes-3x3");
		network.open().inspection().setInput(-1, 1, -1, 1, 1, 1, -1, 1, -1);
		Workbench.settle();
		Workbench.focus(network.editor().viewer().getControl());
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void aPngHasTheChosenSizeAndShowsTheValues() {
		Path file = folder.resolve("shapes.png");
		export(0, 2, file);
		ImageData image = new ImageData(file.toString());
		Box box = scene().bounds();
		assertEquals(Math.ceil(3 * box.width()), image.width);
		assertEquals(Math.ceil(3 * box.height()), image.height);
		assertEquals(Grey.ACTIVATION.argb(1) & 0xffffff, besideTheNumber(image, 3));
	}

	@Test
	void anSvgHoldsTheNamesAsTexts() throws Exception {
		Path file = folder.resolve("shapes.svg");
		export(1, 0, file);
		String svg = Files.readString(file);
		assertTrue(svg.contains("<svg") && svg.contains(">cross</text>"), svg.substring(0, 200));
	}

	@Test
	void aPdfIsOne() throws Exception {
		Path file = folder.resolve("shapes.pdf");
		export(2, 0, file);
		assertTrue(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
	}

	@Test
	void anExistingFileIsReplacedOnlyWhenThatIsWanted() throws Exception {
		Path file = Files.writeString(folder.resolve("shapes.svg"), "mine");
		String[] question = { "" };
		inDialog(dialog -> {
			fill(dialog, 1, 0, file);
			question[0] = Dialogs.answer("Replace File", "No", () -> button(dialog, "Export").notifyListeners(SWT.Selection, new Event()));
		}, "Cancel");
		assertTrue(question[0].contains(file.toString()), question[0]);
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void aPlaceThatIsNotThereIsSaidBeforeAnythingIsDone() {
		Path file = folder.resolve("missing").resolve("shapes.png");
		boolean[] enabled = { true };
		inDialog(dialog -> {
			fill(dialog, 0, 0, file);
			enabled[0] = button(dialog, "Export").isEnabled();
		}, "Cancel");
		assertFalse(enabled[0]);
		assertFalse(Files.exists(file));
	}

	@Test
	void aCopyIsOnTheClipboardTwiceAsLarge() {
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		clipboard.clearContents();
		Workbench.press("ctrl+alt+c");
		Workbench.waitUntil("there is a picture", () -> Arrays.stream(clipboard.getAvailableTypes()).anyMatch(ImageTransfer.getInstance()::isSupportedType));
		ImageData image = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
		clipboard.dispose();
		assertEquals(Math.ceil(2 * scene().bounds().width()), image.width);
		assertEquals(Grey.ACTIVATION.argb(1) & 0xffffff, besideTheNumber(image, 2));
	}

	private Scene scene() {
		return network.editor().viewer().getControl().scene();
	}

	/** The fill of a white pixel of the input, above its number. */
	private int besideTheNumber(ImageData image, int scale) {
		var node = scene().node(WHITE_PIXEL);
		int x = (int) (scale * node.x());
		int y = (int) (scale * (node.y() - 0.6 * node.radius()));
		return rgb(image, x, y);
	}

	private static int rgb(ImageData image, int x, int y) {
		var rgb = image.palette.getRGB(image.getPixel(x, y));
		return rgb.red << 16 | rgb.green << 8 | rgb.blue;
	}

	private void export(int format, int size, Path file) {
		inDialog(dialog -> fill(dialog, format, size, file), "Export");
		Workbench.waitUntil("the picture is there", () -> Files.exists(file));
	}

	/** Opens the dialog by its keys, does something in it, and presses a button. */
	private static void inDialog(Consumer<Shell> does, String button) {
		Display display = Display.getCurrent();
		display.timerExec(EVERY, new Runnable() {
			@Override
			public void run() {
				Shell dialog = Arrays.stream(display.getShells()).filter(shell -> shell.isVisible() && shell.getText().equals(TITLE)).findFirst().orElse(null);
				if (dialog == null) {
					display.timerExec(EVERY, this);
					return;
				}
				does.accept(dialog);
				Dialogs.answer(TITLE, button, () -> { });
			}
		});
		Workbench.press("ctrl+shift+e");
		Workbench.settle();
	}

	private static void fill(Shell dialog, int format, int size, Path file) {
		List<Combo> choices = all(dialog, Combo.class);
		choices.get(0).select(format);
		choices.get(0).notifyListeners(SWT.Selection, new Event());
		choices.get(1).select(size);
		choices.get(1).notifyListeners(SWT.Selection, new Event());
		choices.get(2).select(0);
		all(dialog, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow().setText(file.toString());
	}

	private static Button button(Shell dialog, String text) {
		return all(dialog, Button.class).stream().filter(each -> each.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
	}

	private static <C extends Control> List<C> all(Composite composite, Class<C> kind) {
		return Arrays.stream(composite.getChildren()).flatMap(child -> Stream.concat(kind.isInstance(child) ? Stream.of(kind.cast(child)) : Stream.of(),
				child instanceof Composite inner ? all(inner, kind).stream() : Stream.of())).toList();
	}
}
