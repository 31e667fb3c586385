// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.model.Network;
import org.netwright.model.file.NetworkFile;
import org.netwright.model.edit.step.SetBias;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.UntitledNetworkInput;
import org.netwright.ui.graph.internal.NetworkEditor;

/** Nothing is lost by closing an editor, a window or Netwright, and Save All saves all. */
class ClosingTest {
	private static final String QUESTION = "Unsaved Changes";
	private static final String SAVE = "Save";
	private static final String LOSE = "Don't Save";
	private static final String CANCEL = "Cancel";
	private static final String PLACE = "Save Network As";

	@TempDir
	Path folder;

	private final IWorkbenchPage page = Workbench.page();
	private byte[] original;

	@BeforeEach
	void nothingIsOpen() throws Exception {
		page.closeAllEditors(false);
		try (InputStream stream = ExampleInputs.of("shapes-3x3").location().toURL().openStream()) {
			original = stream.readAllBytes();
		}
		Workbench.settle();
	}

	@AfterEach
	void close() {
		page.closeAllEditors(false);
		page.getWorkbenchWindow().getShell().forceActive();
		Workbench.settle();
	}

	@Test
	void cancelKeepsTheEditorAndItsChanges() throws Exception {
		OpenedNetwork shapes = changed("shapes.netwright");
		String said = Dialogs.answer(QUESTION, CANCEL, () -> closeByKey(shapes));
		assertTrue(said.contains("Save the changes to shapes.netwright?") && said.contains("They are lost if you do not save them."), said);
		assertEquals(List.of("*shapes.netwright"), titles());
		assertEquals(0.125, shapes.neuron("h1-1").getBias());
		assertArrayEquals(original, Files.readAllBytes(folder.resolve("shapes.netwright")));
	}

	@Test
	void escapeKeepsTheEditorToo() throws Exception {
		OpenedNetwork shapes = changed("shapes.netwright");
		Dialogs.key(QUESTION, "Escape", () -> closeByKey(shapes));
		assertEquals(List.of("*shapes.netwright"), titles());
	}

	@Test
	void notSavingLosesTheChangesAndLeavesTheFileAlone() throws Exception {
		OpenedNetwork shapes = changed("shapes.netwright");
		Dialogs.answer(QUESTION, LOSE, () -> closeByKey(shapes));
		assertEquals(List.of(), titles());
		assertArrayEquals(original, Files.readAllBytes(folder.resolve("shapes.netwright")));
	}

	@Test
	void savingSavesAndCloses() throws Exception {
		OpenedNetwork shapes = changed("shapes.netwright");
		Dialogs.answer(QUESTION, SAVE, () -> closeByKey(shapes));
		assertEquals(List.of(), titles());
		assertEquals(0.125, biasIn("shapes.netwright"));
	}

	@Test
	void returnSaves() throws Exception {
		OpenedNetwork shapes = changed("shapes.netwright");
		Dialogs.key(QUESTION, "Return", () -> closeByKey(shapes));
		assertEquals(List.of(), titles());
		assertEquals(0.125, biasIn("shapes.netwright"));
	}

	@Test
	void whatIsSavedClosesWithoutAQuestion() throws Exception {
		OpenedNetwork shapes = changed("shapes.netwright");
		Workbench.press("ctrl+s");
		Workbench.waitUntil("it is saved", () -> !shapes.editor().isDirty());
		closeByKey(shapes);
		assertEquals(List.of(), titles());
		assertEquals(0.125, biasIn("shapes.netwright"));
	}

	@Test
	void aNewNetworkAsksForAPlaceAndIsSavedThere() throws Exception {
		OpenedNetwork untitled = untitled("Network 1");
		Path file = folder.resolve("first.netwright");
		CompletableFuture<Void> person = FileChooser.choose(PLACE, file);
		Dialogs.answer(QUESTION, SAVE, () -> closeByKey(untitled));
		Workbench.waitUntil("a place was chosen", person::isDone);
		Workbench.waitUntil("the editor is closed", () -> titles().isEmpty());
		assertEquals(0.125, biasIn("first.netwright"));
	}

	@Test
	void withoutAPlaceANewNetworkStaysOpen() throws Exception {
		OpenedNetwork untitled = untitled("Network 1");
		CompletableFuture<Void> person = FileChooser.cancel(PLACE);
		Dialogs.answer(QUESTION, SAVE, () -> closeByKey(untitled));
		Workbench.waitUntil("the choice of a place was left", person::isDone);
		Workbench.settle();
		assertEquals(List.of("*Network 1"), titles());
		assertTrue(untitled.editor().isDirty());
	}

	@Test
	void quittingAsksForEachNetworkAndCancelKeepsAll() throws Exception {
		changed("first.netwright");
		OpenedNetwork second = changed("second.netwright");
		List<String> asked = Dialogs.answers(QUESTION, List.of(SAVE, CANCEL), () -> {
			focus(second);
			Workbench.press("ctrl+q");
		});
		String saved = asked.getFirst().contains("first.netwright") ? "first.netwright" : "second.netwright";
		String kept = saved.startsWith("first") ? "second.netwright" : "first.netwright";
		assertTrue(asked.getFirst().contains(saved) && asked.getLast().contains(kept), asked.toString());
		assertTrue(PlatformUI.isWorkbenchRunning() && !PlatformUI.getWorkbench().isClosing());
		assertEquals(List.of("*" + kept, saved), titles());
		assertEquals(0.125, biasIn(saved));
		assertArrayEquals(original, Files.readAllBytes(folder.resolve(kept)));
	}

	@Test
	void closingTheWindowAsks() throws Exception {
		OpenedNetwork shapes = changed("shapes.netwright");
		Dialogs.answer(QUESTION, CANCEL, () -> page.getWorkbenchWindow().getShell().close());
		assertEquals(List.of("*shapes.netwright"), titles());
		assertTrue(shapes.editor().isDirty());
	}

	@Test
	void aWindowClosesWhenTheQuestionIsAnswered() throws Exception {
		IWorkbenchWindow window = PlatformUI.getWorkbench().openWorkbenchWindow(page.getPerspective().getId(), null);
		Workbench.settle();
		NetworkEditor editor = (NetworkEditor) NetworkEditors.open(window.getActivePage(), file("shapes.netwright"));
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(Inspection.class) != null);
		change(new OpenedNetwork(editor, editor.getAdapter(org.netwright.ui.document.OpenNetwork.class)));
		Dialogs.answer(QUESTION, SAVE, () -> window.getShell().close());
		Workbench.waitUntil("the window is closed", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 1);
		assertEquals(0.125, biasIn("shapes.netwright"));
	}

	@Test
	void saveAllSavesEveryNetwork() throws Exception {
		changed("first.netwright");
		OpenedNetwork second = changed("second.netwright");
		NetworkEditors.open(page, file("untouched.netwright"));
		focus(second);
		Workbench.press("ctrl+alt+s");
		Workbench.waitUntil("all is saved", () -> Arrays.stream(page.getEditorReferences()).noneMatch(IEditorReference::isDirty));
		assertEquals(List.of("first.netwright", "second.netwright", "untouched.netwright"), titles());
		assertEquals(0.125, biasIn("first.netwright"));
		assertEquals(0.125, biasIn("second.netwright"));
		assertArrayEquals(original, Files.readAllBytes(folder.resolve("untouched.netwright")));
	}

	@Test
	void saveAllAsksForThePlaceOfANewNetwork() throws Exception {
		changed("first.netwright");
		OpenedNetwork untitled = untitled("Network 1");
		focus(untitled);
		CompletableFuture<Void> person = FileChooser.choose(PLACE, folder.resolve("placed"));
		Workbench.press("ctrl+alt+s");
		Workbench.waitUntil("a place was chosen", person::isDone);
		Workbench.waitUntil("all is saved", () -> Arrays.stream(page.getEditorReferences()).noneMatch(IEditorReference::isDirty));
		assertEquals(List.of("first.netwright", "placed.netwright"), titles());
		assertEquals(0.125, biasIn("first.netwright"));
		assertEquals(0.125, biasIn("placed.netwright"));
	}

	private OpenedNetwork changed(String name) throws Exception {
		return change(OpenedNetwork.of(file(name)));
	}

	private OpenedNetwork untitled(String name) throws Exception {
		return change(OpenedNetwork.of(new UntitledNetworkInput(ExampleInputs.of("shapes-3x3").load(), name)));
	}

	private OpenedNetwork change(OpenedNetwork network) {
		network.execute(new SetBias(List.of(network.neuron("h1-1")), 0.125));
		assertTrue(network.editor().isDirty());
		return network;
	}

	private NetworkEditorInput file(String name) throws Exception {
		return NetworkEditorInput.ofFile(Files.write(folder.resolve(name), original));
	}

	private double biasIn(String name) throws Exception {
		Network saved = NetworkFile.load(folder.resolve(name));
		return saved.getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).filter(neuron -> neuron.getId().equals("h1-1")).findFirst()
				.orElseThrow().getBias();
	}

	private static void closeByKey(OpenedNetwork network) {
		focus(network);
		Workbench.press("ctrl+w");
	}

	private static void focus(OpenedNetwork network) {
		network.editor().getSite().getShell().forceActive();
		Workbench.page().activate(network.editor());
		Workbench.click(network.editor().viewer().getControl(), new Point(5, 5), 1);
	}

	/** As the tabs show them, in alphabetical order. */
	private List<String> titles() {
		return Arrays.stream(page.getEditorReferences()).map(reference -> (reference.isDirty() ? "*" : "") + reference.getTitle()).sorted().toList();
	}
}
