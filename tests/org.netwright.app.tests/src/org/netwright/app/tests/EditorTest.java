// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.core.inspection.Inspection;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.graph.internal.NetworkEditor;

/** Opening, failing, coming back: what an editor does around the picture. */
class EditorTest {
	@TempDir
	Path folder;

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void aDamagedFileIsExplainedAndCanBeTriedAgain() throws Exception {
		Path file = folder.resolve("broken.netwright");
		Files.writeString(file, "<?xml version=\"1.0\"?>\n<netwright:Network");
		NetworkEditor editor = open(file);
		Composite area = editor.page().getParent();
		Workbench.waitUntil("the reason is told", () -> texts(area).contains("broken.netwright cannot be opened"));
		assertTrue(texts(area).contains(file.toString()) && texts(area).contains("line 2"), texts(area));
		assertNull(editor.getAdapter(Inspection.class));

		copyOfShapes(file);
		button(area).notifyListeners(SWT.Selection, null);
		Workbench.waitUntil("the mended file is open", () -> editor.getAdapter(Inspection.class) != null);
		assertTrue(editor.viewer().getControl().isVisible());
	}

	@Test
	void theSameFileOpensOnce() throws Exception {
		Path file = folder.resolve("shapes.netwright");
		copyOfShapes(file);
		IEditorPart first = open(file);
		assertSame(first, open(file));
		assertEquals("shapes.netwright", first.getTitle());
		assertEquals(file.toString(), first.getTitleToolTip());
	}

	@Test
	void anEditorInputComesBackFromItsMemento() throws Exception {
		NetworkEditorInput input = ExampleInputs.of("shapes-3x3");
		XMLMemento memento = XMLMemento.createWriteRoot("input");
		input.saveState(memento);
		Object restored = PlatformUI.getWorkbench().getElementFactory(input.getFactoryId()).createElement(memento);
		assertEquals(input, restored);
		assertEquals("Shapes 3x3", ((NetworkEditorInput) restored).name());
	}

	@Test
	void closingEndsThePropagationThread() throws Exception {
		NetworkEditor editor = (NetworkEditor) NetworkEditors.open(Workbench.page(), ExampleInputs.of("xor"));
		Workbench.waitUntil("the network is open", () -> editor.getAdapter(Inspection.class) != null);
		long before = propagationThreads();
		assertTrue(before > 0);
		Workbench.page().closeEditor(editor, false);
		Workbench.waitUntil("its thread has ended", () -> propagationThreads() == before - 1);
		assertFalse(Workbench.page().isPartVisible(editor));
	}

	private static long propagationThreads() {
		return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("Netwright propagation")).count();
	}

	private static NetworkEditor open(Path file) throws Exception {
		return (NetworkEditor) NetworkEditors.open(Workbench.page(), NetworkEditorInput.ofFile(file));
	}

	private static void copyOfShapes(Path file) throws IOException {
		try (InputStream stream = ExampleInputs.of("shapes-3x3").location().toURL().openStream()) {
			Files.write(file, stream.readAllBytes());
		}
	}

	private static String texts(Control control) {
		StringBuilder text = new StringBuilder();
		if (control instanceof Label label) {
			text.append(label.getText()).append('\n');
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				text.append(texts(child));
			}
		}
		return text.toString();
	}

	private static Button button(Composite composite) {
		for (Control child : composite.getChildren()) {
			if (child instanceof Button button) {
				return button;
			}
			if (child instanceof Composite inner && button(inner) != null) {
				return button(inner);
			}
		}
		return null;
	}
}
