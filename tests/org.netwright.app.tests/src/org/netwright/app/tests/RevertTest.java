// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.commands.Command;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.model.edit.step.SetBias;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.UntitledNetworkInput;

/** File > Revert: back to what is saved, and back again where that is possible. */
class RevertTest {
	private static final String QUESTION = "Revert";

	@TempDir
	Path folder;

	private Path file;
	private OpenedNetwork shapes;

	@BeforeEach
	void openACopy() throws Exception {
		file = folder.resolve("shapes.netwright");
		try (InputStream stream = ExampleInputs.of("shapes-3x3").location().toURL().openStream()) {
			Files.copy(stream, file);
		}
		shapes = OpenedNetwork.of(NetworkEditorInput.ofFile(file));
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
		Workbench.settle();
	}

	@Test
	void itGoesBackAndRedoBringsTheChangesBack() {
		setBias(0.5);
		setBias(0.25);
		assertTrue(command().isEnabled());
		revert();
		assertEquals(0, bias());
		assertFalse(shapes.editor().isDirty());
		assertFalse(command().isEnabled());
		shapes.history().redo();
		shapes.history().redo();
		assertEquals(0.25, bias());
		assertTrue(shapes.editor().isDirty() && command().isEnabled());
	}

	@Test
	void itGoesForwardToWhatWasSavedAndThenUndone() {
		setBias(0.5);
		Workbench.press("ctrl+s");
		Workbench.waitUntil("it is saved", () -> !shapes.editor().isDirty());
		shapes.history().undo();
		assertTrue(shapes.editor().isDirty());
		revert();
		assertEquals(0.5, bias());
		assertFalse(shapes.editor().isDirty());
	}

	@Test
	void whatTheHistoryHasForgottenIsReadAgainAfterAQuestion() throws Exception {
		setBias(0.5);
		Workbench.press("ctrl+s");
		Workbench.waitUntil("it is saved", () -> !shapes.editor().isDirty());
		shapes.history().undo();
		setBias(0.25);
		OpenNetwork before = shapes.editor().getAdapter(OpenNetwork.class);
		String said = Dialogs.answer(QUESTION, "No", RevertTest::execute);
		assertTrue(said.contains("shapes.netwright") && said.contains("cannot be brought back"), said);
		assertEquals(0.25, bias());
		Dialogs.answer(QUESTION, "Yes", RevertTest::execute);
		Workbench.waitUntil("the file is read again", () -> shapes.editor().getAdapter(OpenNetwork.class) != before);
		shapes = new OpenedNetwork(shapes.editor(), shapes.editor().getAdapter(OpenNetwork.class));
		assertEquals(0.5, bias());
		assertFalse(shapes.editor().isDirty() || shapes.history().canUndo());
	}

	@Test
	void whatAnotherProgramWroteIsNotTakenForWhatWasSaved() throws Exception {
		setBias(0.5);
		Files.writeString(file, Files.readString(file).replace("Shapes 3x3", "Changed elsewhere"));
		OpenNetwork before = shapes.open();
		Dialogs.answer(QUESTION, "Yes", RevertTest::execute);
		Workbench.waitUntil("the file is read again", () -> shapes.editor().getAdapter(OpenNetwork.class) != before);
		assertNotSame(before, shapes.editor().getAdapter(OpenNetwork.class));
		assertEquals("Changed elsewhere", shapes.editor().getAdapter(OpenNetwork.class).network().getName());
	}

	@Test
	void thereIsNothingToGoBackToWithoutAChangeOrWithoutAFile() throws Exception {
		assertFalse(command().isEnabled());
		setBias(0.5);
		Files.delete(file);
		assertFalse(command().isEnabled());
		OpenedNetwork untitled = OpenedNetwork.of(new UntitledNetworkInput(ExampleInputs.of("xor").load(), "Network 1"));
		assertTrue(untitled.editor().isDirty());
		assertFalse(command().isEnabled());
		Workbench.page().closeAllEditors(false);
		assertFalse(command().isEnabled());
	}

	/** An example cannot be saved over, but it is there. */
	@Test
	void anExampleGoesBackToo() throws Exception {
		OpenedNetwork example = OpenedNetwork.example("shapes-3x3");
		example.execute(new SetBias(List.of(example.neuron("h1-1")), 0.5));
		revert();
		assertEquals(0, example.neuron("h1-1").getBias());
		assertFalse(example.editor().isDirty());
	}

	private void revert() {
		OpenNetwork before = shapes.editor().getAdapter(OpenNetwork.class);
		execute();
		Workbench.settle();
		assertSame(before, shapes.editor().getAdapter(OpenNetwork.class));
	}

	private static void execute() {
		try {
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.FILE_REVERT, null);
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	private static Command command() {
		return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(IWorkbenchCommandConstants.FILE_REVERT);
	}

	private void setBias(double bias) {
		shapes.execute(new SetBias(List.of(shapes.neuron("h1-1")), bias));
	}

	private double bias() {
		return shapes.neuron("h1-1").getBias();
	}
}
