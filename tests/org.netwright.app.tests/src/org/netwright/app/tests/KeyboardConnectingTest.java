// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.model.Connection;
import org.netwright.model.Neuron;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkEditorInput;

/** Connecting with the keyboard alone: C marks sources, Enter connects, digits give the weight, Escape ends it. */
class KeyboardConnectingTest {
	@TempDir
	Path folder;

	private OpenedNetwork opened;

	@BeforeEach
	void openACopy() throws Exception {
		Path file = folder.resolve("shapes.netwright");
		NetworkFile.save(NetworkFile.load(ExampleInputs.of("shapes-3x3").location()), file);
		opened = OpenedNetwork.of(NetworkEditorInput.ofFile(file));
		Workbench.focus(opened.editor().viewer().getControl());
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void aNeuronIsConnectedWithTheOneWhereEnterIsPressed() {
		Neuron source = opened.neuron("h1-1");
		select(source);
		Workbench.press("c");
		assertEquals(List.of(source), opened.editor().page().connecting().sources());
		assertTrue(statusLineSays("Sources: 1"));
		Workbench.press("Right");
		Workbench.press("Down");
		Workbench.press("Down");
		Neuron target = (Neuron) opened.selected().getFirst();
		assertEquals("h2-3", target.getId());
		Workbench.press("Return");
		Connection made = target.getIncoming().getLast();
		assertEquals(source, made.getSource());
		assertEquals(List.of(made), opened.selected());
		Workbench.type("-0.75");
		Workbench.press("Return");
		assertEquals(-0.75, made.getWeight());
		assertEquals(2, opened.history().position());
	}

	@Test
	void whatIsMarkedStaysMarkedUntilEscape() {
		select(opened.neuron("h1-1"));
		Workbench.press("c");
		select(opened.neuron("h2-2"));
		Workbench.press("Return");
		Workbench.press("Right");
		assertEquals(List.of(opened.neuron("h2-2")), opened.selected());
		Workbench.press("Down");
		Workbench.press("Return");
		assertEquals(List.of("h2-1", "h2-2", "h2-3"), opened.neuron("h1-1").getOutgoing().stream().map(each -> each.getTarget().getId()).toList());
		Workbench.press("Escape");
		assertFalse(opened.editor().page().connecting().isActive());
		assertFalse(statusLineSays("Sources:"));
	}

	@Test
	void severalSourcesAreMarkedOneAfterTheOtherAndAMarkIsTakenOffAgain() {
		select(opened.neuron("h2-1"));
		Workbench.press("c");
		select(opened.neuron("h2-2"));
		Workbench.press("c");
		select(opened.neuron("h2-3"));
		Workbench.press("c");
		Workbench.press("c");
		assertEquals(List.of(opened.neuron("h2-1"), opened.neuron("h2-2")), opened.editor().page().connecting().sources());
		select(opened.neuron("h3-8"));
		Workbench.press("Return");
		assertEquals(List.of("h2-4", "h2-1", "h2-2"), opened.neuron("h3-8").getIncoming().stream().map(each -> each.getSource().getId()).toList());
		assertEquals(1, opened.history().position());
	}

	@Test
	void aCycleIsRefusedWithItsReason() {
		select(opened.neuron("h2-1"));
		Workbench.press("c");
		select(opened.neuron("h1-1"));
		String said = Dialogs.key("This Cannot Be Done", "Escape", () -> Workbench.press("Return"));
		assertTrue(said.contains("Line 1"), said);
		assertEquals(0, opened.history().position());
	}

	@Test
	void aMarkedNeuronThatIsDeletedIsMarkedNoMore() {
		select(opened.neuron("h1-1"));
		Workbench.press("c");
		Workbench.press("Delete");
		assertFalse(opened.editor().page().connecting().isActive());
	}

	private void select(Neuron neuron) {
		opened.select(neuron);
		Workbench.focus(opened.editor().viewer().getControl());
	}

	private static boolean statusLineSays(String words) {
		return says(Workbench.page().getWorkbenchWindow().getShell(), words);
	}

	private static boolean says(Control control, String words) {
		return control instanceof CLabel label && label.getText() != null && label.getText().contains(words)
				|| control instanceof Composite composite && Arrays.stream(composite.getChildren()).anyMatch(child -> says(child, words));
	}
}
