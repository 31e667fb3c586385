// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.model.Decision;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.ui.document.OpenNetwork;

/** A network is made for the samples of a file, and shapes say functions, with a real pointer and a real keyboard. */
class NetworkFromSamplesTest {
	private static final String FLOWERS = "length,width,species\n5.1,3.5,setosa\n7.0,3.2,versicolor\n6.3,3.3,virginica\n5.0,3.0,setosa\n";

	@TempDir
	Path folder;
	private WizardDialog dialog;
	private Shell shell;

	@BeforeEach
	void openTheWizard() throws Exception {
		IWorkbench workbench = PlatformUI.getWorkbench();
		IWorkbenchWizard wizard = workbench.getNewWizardRegistry().findWizard("org.netwright.ui.graph.newNetwork").createWizard();
		Workbench.page();
		wizard.init(workbench, StructuredSelection.EMPTY);
		dialog = new WizardDialog(workbench.getActiveWorkbenchWindow().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		shell = dialog.getShell();
		Workbench.settle();
		choose(combo(0), "From a file of samples");
	}

	@AfterEach
	void close() {
		if (!shell.isDisposed()) {
			dialog.close();
		}
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void aTableMakesANetworkWithItsClassesAndItsSamplesInside() throws IOException {
		assertFalse(shell.getDefaultButton().isEnabled(), "no file is chosen yet");
		assertEquals("Choose a table of samples (CSV), images in the idx format, or a folder of PNG pictures.", dialog.getCurrentPage().getMessage());
		write(table("flowers.csv", FLOWERS));
		Workbench.waitUntil("the shape is proposed", () -> "2-4-3".equals(shape().getText()));
		assertEquals("Column 3 (species)", combo(1).getText());
		assertEquals("In the network", combo(2).getText());
		assertTrue(labels().contains("4 samples of 2 values with 3 classes: setosa, versicolor, virginica."), labels().toString());
		assertTrue(labels().stream().anyMatch(label -> label.startsWith("2 inputs \u2192 4 hidden neurons \u2192 3 outputs.")), labels().toString());
		finish();
		Network network = opened().network();
		assertEquals(List.of("setosa", "versicolor", "virginica"), network.getLayers().getLast().getNeurons().stream().map(Neuron::getName).toList());
		assertEquals(Arrays.asList(null, "tanh", "softmax"), network.getLayers().stream().map(Layer::getActivation).toList());
		assertEquals(List.of("length", "width"), network.getLayers().getFirst().getNeurons().stream().map(Neuron::getName).toList());
		assertEquals(Decision.ARGMAX, network.getDecision());
		SampleSet set = network.getSampleSets().getFirst();
		assertNull(set.getLocation());
		assertEquals("flowers.csv", set.getName());
		assertArrayEquals(new double[] { 1, (3.2 - 3) / (7 - 3.0) }, set.getSamples().get(1).getValues(), 1e-15);
		assertEquals("virginica", ((WinnerExpectation) set.getSamples().get(2).getExpectation()).getWinner().getName());
	}

	@Test
	void theHiddenLayersAndTheirFunctionsAreWrittenInTheShape() throws IOException {
		write(table("flowers.csv", FLOWERS));
		Workbench.waitUntil("the shape is proposed", () -> "2-4-3".equals(shape().getText()));
		type(shape(), "2, 6 relu, 5 step, 3 sigmoid");
		assertNull(dialog.getCurrentPage().getErrorMessage());
		List<String> chosen = Stream.of(combos()).map(Combo::getText).toList();
		assertTrue(chosen.containsAll(List.of("ReLU", "step", "sigmoid")), chosen.toString());
		type(shape(), "2, 6 relo, 3");
		assertEquals("2, 6 relo, 3: there is no activation function 'relo'. Did you mean ReLU?", dialog.getCurrentPage().getErrorMessage());
		assertFalse(shell.getDefaultButton().isEnabled());
		type(shape(), "3, 6 relu, 3");
		assertEquals("flowers.csv has 2 input values in each row, but the shape begins with 3 inputs. Begin it with 2.", dialog.getCurrentPage().getErrorMessage());
		type(shape(), "2, 6 relu, 4");
		assertEquals("flowers.csv has 3 classes, but the shape ends with 4 outputs. End it with 3.", dialog.getCurrentPage().getErrorMessage());
		type(shape(), "2, 6 relu, 3");
		choose(byText("ReLU"), "step");
		assertEquals("2, 6 step, 3 softmax", shape().getText(), "what is chosen elsewhere is written");
		finish();
		assertEquals(Arrays.asList(null, "step", "softmax"), opened().network().getLayers().stream().map(Layer::getActivation).toList());
	}

	@Test
	void aSquareOfColumnsIsAnImageAndALargeTableStaysInItsFile() throws IOException {
		StringBuilder rows = new StringBuilder();
		for (int i = 0; i < 400; i++) {
			rows.append(i % 3);
			for (int pixel = 0; pixel < 64; pixel++) {
				rows.append(',').append((i * 31 + pixel * 17) % 256);
			}
			rows.append('\n');
		}
		write(table("large.csv", rows.toString()));
		Workbench.waitUntil("the shape is proposed", () -> "8x8-14-3".equals(shape().getText()));
		assertEquals("In their file, which the network refers to", combo(2).getText());
		finish();
		OpenNetwork network = opened();
		SampleSet set = network.network().getSampleSets().getFirst();
		assertEquals("large.csv", set.getLocation());
		assertEquals(Map.of("label-column", "1", "header", "no", "from", "0,255"), set.getOptions().map());
		assertEquals(400, network.samples().samples().size(), network.samples().problems().toString());
		assertEquals(8, network.network().getLayers().getFirst().getRows());
	}

	@Test
	void aFolderOfPicturesMakesANetworkToo() throws IOException {
		picture("cross/1.png", 6, 4, 0xffffff);
		picture("line/1.png", 6, 4, 0);
		write(folder);
		Workbench.waitUntil("the shape is proposed", () -> "4x6-7-2".equals(shape().getText()));
		type(shape(), "2x3-4-2");
		finish();
		Network network = opened().network();
		assertEquals(List.of("cross", "line"), network.getLayers().getLast().getNeurons().stream().map(Neuron::getName).toList());
		assertArrayEquals(new double[] { 1, 1, 1, 1, 1, 1 }, network.getSampleSets().getFirst().getSamples().getFirst().getValues());
	}

	@Test
	void aMistakeNamesFilePlaceAndCure() throws IOException {
		Path broken = table("broken.csv", "1,2,a\n3,b\n");
		write(broken);
		Workbench.waitUntil("it is told", () -> dialog.getCurrentPage().getErrorMessage() != null);
		assertEquals(broken + ", line 2: This row has 2 columns but the first one has 3. Correct the row.", dialog.getCurrentPage().getErrorMessage());
		assertFalse(shell.getDefaultButton().isEnabled());
		write(table("flowers.csv", FLOWERS));
		Workbench.waitUntil("the shape is proposed", () -> "2-4-3".equals(shape().getText()));
		choose(combo(1), "None");
		assertEquals("flowers.csv: Line 2: Column 3 (species) holds \"setosa\", which is not a number. Choose this column as the label, or"
				+ " remove it from the table.", dialog.getCurrentPage().getErrorMessage());
	}

	private Path table(String name, String content) throws IOException {
		return Files.writeString(folder.resolve(name), content);
	}

	private void picture(String name, int width, int height, int rgb) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				image.setRGB(x, y, rgb);
			}
		}
		ImageIO.write(image, "png", file.toFile());
	}

	private void write(Path path) {
		type(texts().get(1), path.toString());
	}

	private static void type(Text text, String characters) {
		click(text);
		Workbench.press("ctrl+a");
		Workbench.type(characters);
		assertEquals(characters, text.getText());
	}

	private void finish() {
		click(shell.getDefaultButton());
		Workbench.waitUntil("the wizard is closed", shell::isDisposed);
	}

	private static OpenNetwork opened() {
		Workbench.waitUntil("the new network is open", () -> Workbench.page().getActiveEditor() != null
				&& Workbench.page().getActiveEditor().getAdapter(OpenNetwork.class) != null);
		return Workbench.page().getActiveEditor().getAdapter(OpenNetwork.class);
	}

	private Text shape() {
		return texts().get(2);
	}

	private List<Text> texts() {
		return DialogMeeting.all(shell, Text.class).stream().filter(Text::isVisible).toList();
	}

	private List<String> labels() {
		return new ArrayList<>(DialogMeeting.all(shell, Label.class).stream().map(Label::getText).toList());
	}

	private Combo[] combos() {
		return DialogMeeting.all(shell, Combo.class).stream().filter(Combo::isVisible).toArray(Combo[]::new);
	}

	private Combo combo(int index) {
		return combos()[index];
	}

	private Combo byText(String text) {
		return Stream.of(combos()).filter(combo -> combo.getText().equals(text)).findFirst().orElseThrow();
	}

	/** With the keyboard: the first letters of a choice lead to it. */
	private static void choose(Combo combo, String text) {
		Workbench.focus(combo);
		for (int i = 0; i < combo.getItemCount() && !combo.getText().equals(text); i++) {
			Workbench.press(combo.getSelectionIndex() < combo.indexOf(text) ? "Down" : "Up");
		}
		assertEquals(text, combo.getText());
	}

	private static void click(Control control) {
		Workbench.click(control, new Point(control.getSize().x / 2, control.getSize().y / 2), 1);
	}
}
