// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.inspect.internal.exchange.ExportPage;
import org.netwright.ui.inspect.internal.exchange.ImportPage;

/** Samples come into a network of 1 x 2 pixels and two outputs, and out of it, by the wizards, with a real pointer and a real keyboard. */
class ExchangeSamplesTest {
	@TempDir
	Path folder;
	private OpenedNetwork opened;

	@BeforeEach
	void openTheNetwork() throws Exception {
		Path file = folder.resolve("two.netwright");
		NetworkFile.save(network(), file);
		opened = OpenedNetwork.of(NetworkEditorInput.ofFile(file));
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
		Workbench.settle();
	}

	@Test
	void aGermanTableIsPreviewedAndBecomesASetThatUndoTakesBack() throws IOException {
		Path table = Files.writeString(folder.resolve("tabelle.csv"), "p1;p2;was\n0,5;16;right\n16;0;left\n");
		wizard("importSamples", shell -> {
			ImportPage page = (ImportPage) ((WizardDialog) shell.getData()).getCurrentPage();
			assertFalse(shell.getDefaultButton().isEnabled(), "no file is chosen yet");
			type(page.path(), table.toString());
			Workbench.waitUntil("the first samples are shown", () -> shell.getDefaultButton().isEnabled());
			assertEquals("As found: Semicolon", combo(shell, 0).getText());
			assertEquals("As found: In the first row", combo(shell, 1).getText());
			assertEquals("Column 3 (was)", combo(shell, 2).getText());
			assertEquals(2, page.preview().getItemCount());
			assertEquals("right", page.preview().getItem(0).getText(2));
			assertEquals("\u22120.938  1", page.preview().getItem(0).getText(3));
			click(shell.getDefaultButton());
		});
		SampleSet set = opened.network().getSampleSets().getFirst();
		assertEquals("tabelle", set.getName());
		assertNull(set.getLocation());
		assertArrayEquals(new double[] { -0.9375, 1 }, set.getSamples().get(0).getValues());
		assertEquals("left", ((WinnerExpectation) set.getSamples().get(1).getExpectation()).getWinner().getName());
		opened.history().undo();
		assertTrue(opened.network().getSampleSets().isEmpty());
	}

	@Test
	void imagesStayInTheirFilesBesideTheNetwork() throws IOException {
		try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(folder.resolve("my-images-idx3-ubyte")))) {
			for (int number : new int[] { 0x803, 2, 1, 2 }) {
				out.writeInt(number);
			}
			out.write(new byte[] { 0, (byte) 255, (byte) 255, 0 });
		}
		try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(folder.resolve("my-labels-idx1-ubyte")))) {
			out.writeInt(0x801);
			out.writeInt(2);
			out.write(new byte[] { 1, 0 });
		}
		wizard("importSamples", shell -> {
			ImportPage page = (ImportPage) ((WizardDialog) shell.getData()).getCurrentPage();
			type(page.path(), folder.resolve("my-images-idx3-ubyte").toString());
			Workbench.waitUntil("the first samples are shown", () -> shell.getDefaultButton().isEnabled());
			click(page.stayButton());
			Workbench.waitUntil("they can stay", () -> shell.getDefaultButton().isEnabled());
			click(shell.getDefaultButton());
		});
		SampleSet set = opened.network().getSampleSets().getFirst();
		assertEquals("my-images-idx3-ubyte", set.getLocation());
		assertEquals("idx", set.getReader());
		assertEquals(Map.of("labels", "my-labels-idx1-ubyte", "from", "0,255"), set.getOptions().map());
		assertTrue(set.getSamples().isEmpty());
		assertEquals(2, opened.open().samples().samples().size(), opened.open().samples().problems().toString());
		assertArrayEquals(new double[] { -1, 1 }, opened.open().samples().samples().getFirst().values());
	}

	@Test
	void whatCannotBeReadIsExplained() throws IOException {
		Path wide = Files.writeString(folder.resolve("wide.csv"), "1,2,3,4\n");
		wizard("importSamples", shell -> {
			WizardDialog dialog = (WizardDialog) shell.getData();
			ImportPage page = (ImportPage) dialog.getCurrentPage();
			type(page.path(), wide.toString());
			Workbench.waitUntil("it is told", () -> page.getErrorMessage() != null);
			assertTrue(page.getErrorMessage().startsWith(wide + ", line 1: This row has 4 columns but 2 input values"), page.getErrorMessage());
			assertFalse(shell.getDefaultButton().isEnabled());
			dialog.close();
		});
		assertTrue(opened.network().getSampleSets().isEmpty());
	}

	@Test
	void whatIsExportedIsTheSameWhenItIsImportedAgain() throws IOException {
		aGermanTableIsPreviewedAndBecomesASetThatUndoTakesBack();
		opened.history().redo();
		Workbench.settle();
		Path file = folder.resolve("out.csv");
		wizard("exportSamples", shell -> {
			ExportPage page = (ExportPage) ((WizardDialog) shell.getData()).getCurrentPage();
			assertEquals("tabelle (2)", combo(shell, 0).getText());
			assertEquals(folder.resolve("tabelle.csv").toString(), page.path().getText());
			type(page.path(), file.toString());
			click(InputViewFixture.button(shell, "The activations of the outputs now"));
			click(shell.getDefaultButton());
		});
		assertEquals("""
				sample name,input 1,input 2,expected winner,activation of left,activation of right
				,-0.9375,1,right,-0.9375,1
				,1,-1,left,1,-1
				""", Files.readString(file));
		wizard("importSamples", shell -> {
			ImportPage page = (ImportPage) ((WizardDialog) shell.getData()).getCurrentPage();
			type(page.path(), file.toString());
			Workbench.waitUntil("the first samples are shown", () -> shell.getDefaultButton().isEnabled());
			click(shell.getDefaultButton());
		});
		SampleSet again = opened.network().getSampleSets().get(1);
		assertEquals("out", again.getName());
		assertArrayEquals(new double[] { -0.9375, 1 }, again.getSamples().get(0).getValues());
		assertEquals("right", ((WinnerExpectation) again.getSamples().get(0).getExpectation()).getWinner().getName());
	}

	private static Network network() {
		NetworkFactory factory = NetworkFactory.eINSTANCE;
		Network network = factory.createNetwork();
		for (String id : new String[] { "in", "out" }) {
			Layer layer = factory.createLayer();
			layer.setId(id);
			network.getLayers().add(layer);
			for (int i = 0; i < 2; i++) {
				Neuron neuron = factory.createNeuron();
				neuron.setId(id + i);
				layer.getNeurons().add(neuron);
			}
		}
		Layer inputs = network.getLayers().getFirst();
		Layer outputs = network.getLayers().getLast();
		inputs.setRows(1);
		inputs.setColumns(2);
		outputs.setActivation("identity");
		for (int i = 0; i < 2; i++) {
			Connection connection = factory.createConnection();
			connection.setSource(inputs.getNeurons().get(i));
			connection.setWeight(1);
			outputs.getNeurons().get(i).getIncoming().add(connection);
			outputs.getNeurons().get(i).setName(i == 0 ? "left" : "right");
		}
		return network;
	}

	private interface Acts {
		void in(Shell shell);
	}

	/** Runs a command that opens a wizard, and acts in it; an assertion that fails in there fails the test. */
	private void wizard(String command, Acts acts) {
		Display display = Display.getCurrent();
		Throwable[] failure = { null };
		Runnable[] look = { null };
		look[0] = () -> {
			Shell shell = Arrays.stream(display.getShells()).filter(each -> each.isVisible() && each.getData() instanceof WizardDialog).findFirst().orElse(null);
			if (shell == null) {
				display.timerExec(50, look[0]);
				return;
			}
			try {
				acts.in(shell);
			} catch (Throwable e) {
				failure[0] = e;
				((WizardDialog) shell.getData()).close();
			}
		};
		display.timerExec(50, look[0]);
		try {
			opened.editor().getSite().getService(IHandlerService.class).executeCommand("org.netwright.ui.inspect." + command, null);
		} catch (org.eclipse.core.commands.common.CommandException e) {
			throw new AssertionError(e);
		}
		if (failure[0] != null) {
			throw new AssertionError(failure[0]);
		}
		Workbench.settle();
	}

	private static Combo combo(Shell shell, int index) {
		return (Combo) InputViewFixture.controls(shell).stream().filter(Combo.class::isInstance).toList().get(index);
	}

	private static void type(Text text, String characters) {
		click(text);
		Workbench.press("ctrl+a");
		Workbench.type(characters);
		assertEquals(characters, text.getText());
	}

	private static void click(Control control) {
		Point size = control.getSize();
		Workbench.click(control, new Point(control instanceof Button ? 12 : size.x / 2, size.y / 2), 1);
	}
}
