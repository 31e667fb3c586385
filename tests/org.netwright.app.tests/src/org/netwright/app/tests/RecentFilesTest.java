// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.app.internal.command.NetworkOpener;
import org.netwright.app.internal.recent.RecentFiles;
import org.netwright.examples.catalogue.Example;
import org.netwright.examples.catalogue.Examples;

/** What was open comes back: the list of recent files, and what happens to those that are gone. */
class RecentFilesTest {
	@TempDir
	Path folder;

	private final RecentFiles recent = RecentFiles.preferences();

	@BeforeEach
	void begin() {
		recent.clear();
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
		recent.clear();
	}

	@Test
	void anOpenedFileIsTheFirstAndAnExampleIsNone() throws Exception {
		Path first = network("first.netwright");
		Path second = network("second.netwright");
		NetworkOpener.open(Workbench.page(), List.of(first, second));
		Workbench.settle();
		assertEquals(List.of(second, first), recent.files());
		NetworkOpener.openExample(Workbench.page(), "xor");
		NetworkOpener.open(Workbench.page(), List.of(first));
		Workbench.settle();
		assertEquals(List.of(first, second), recent.files());
	}

	@Test
	void theListIsKeptInThePreferencesAndIsNeverLong() {
		for (int i = 0; i < 12; i++) {
			recent.add(folder.resolve(i + ".netwright"));
		}
		List<Path> read = new RecentFiles(InstanceScope.INSTANCE.getNode("org.netwright.app")).files();
		assertEquals(RecentFiles.MOST, read.size());
		assertEquals(folder.resolve("11.netwright"), read.getFirst());
		assertEquals(folder.resolve("2.netwright"), read.getLast());
	}

	@Test
	void aFileThatIsGoneIsExplainedAndForgotten() {
		Path gone = folder.resolve("gone.netwright");
		recent.add(gone);
		String said = Dialogs.answer("Open Network", "OK", () -> NetworkOpener.open(Workbench.page(), List.of(gone)));
		assertTrue(said.contains(gone.toString()) && said.contains("not there any more") && said.contains("File > Open"), said);
		assertEquals(List.of(), recent.files());
		assertEquals(0, Workbench.page().getEditorReferences().length);
	}

	@Test
	void filesAreShownWithTheHomeFolderAsATilde() {
		Path home = Path.of(System.getProperty("user.home"));
		assertFalse(RecentFiles.readable(home.resolve("a").resolve("b")).contains(home.toString()) && home.getNameCount() > 0);
		assertEquals(folder.getRoot().toString(), RecentFiles.readable(folder.getRoot()));
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
