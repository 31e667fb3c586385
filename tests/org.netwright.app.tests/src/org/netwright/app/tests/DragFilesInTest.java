// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.recent.RecentFiles;
import org.netwright.examples.catalogue.Example;
import org.netwright.examples.catalogue.Examples;

/** Files that a real pointer drags from another window onto the workbench. */
class DragFilesInTest {
	@TempDir
	Path folder;

	private final IWorkbenchPage page = Workbench.page();
	private Shell desktop;
	private boolean taken;

	@BeforeEach
	void begin() {
		page.closeAllEditors(false);
		Workbench.settle();
	}

	@AfterEach
	void close() {
		desktop.dispose();
		page.closeAllEditors(false);
		RecentFiles.preferences().clear();
		Workbench.settle();
	}

	@Test
	void severalNetworksOpenAtOnceAndTheRestIsExplained() throws Exception {
		Path first = network("first.netwright");
		Path second = network("second.netwright");
		Path notes = Files.writeString(folder.resolve("notes.txt"), "no network");
		String said = Dialogs.answer("Open Network", "OK", () -> drag(first, second, notes));
		assertTrue(said.contains("notes.txt is not a network") && said.contains(".netwright"), said);
		assertEquals(List.of("first.netwright", "second.netwright"),
				Arrays.stream(page.getEditorReferences()).map(reference -> reference.getTitle()).sorted().toList());
	}

	@Test
	void aNetworkThatIsOpenIsShownInsteadOfOpenedAgain() throws Exception {
		Path first = network("first.netwright");
		Path second = network("second.netwright");
		drag(first, second);
		Workbench.waitUntil("both are open", () -> page.getEditorReferences().length == 2);
		desktop.dispose();
		drag(first);
		Workbench.waitUntil("the first is shown", () -> page.getActiveEditor().getTitle().equals("first.netwright"));
		assertEquals(2, page.getEditorReferences().length);
	}

	/** Drags files from a window of their own to the middle of the workbench; a hand that was too fast tries again. */
	private void drag(Path... files) {
		Shell workbench = page.getWorkbenchWindow().getShell();
		desktop = new Shell(workbench.getDisplay(), SWT.NO_TRIM | SWT.ON_TOP);
		desktop.setLayout(new FillLayout());
		Label label = new Label(desktop, SWT.NONE);
		label.setText("files");
		DragSource source = new DragSource(label, DND.DROP_COPY);
		source.setTransfer(new Transfer[] { FileTransfer.getInstance() });
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = Arrays.stream(files).map(Path::toString).toArray(String[]::new);
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				taken = event.detail == DND.DROP_COPY;
			}
		});
		Rectangle bounds = workbench.getBounds();
		desktop.setBounds(bounds.x + 20, bounds.y + bounds.height - 120, 80, 60);
		desktop.open();
		Workbench.settle();
		Point middle = workbench.toDisplay(new Point(bounds.width / 2, bounds.height / 2));
		taken = false;
		for (int attempt = 0; attempt < 3 && !taken; attempt++) {
			Workbench.drag(label, new Point(20, 20), label.toControl(middle));
			Workbench.settle();
		}
		assertTrue(taken, "the workbench took the files, as a copy");
	}

	private Path network(String name) throws Exception {
		Example example = Examples.all().getFirst();
		Path file = folder.resolve(name);
		try (var stream = example.open(example.networkFile())) {
			Files.copy(stream, file);
		}
		return file;
	}
}
