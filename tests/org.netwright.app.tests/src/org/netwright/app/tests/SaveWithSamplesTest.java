// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.ui.document.NetworkEditorInput;

/** A network takes the files of its samples along when it is saved at another place. */
class SaveWithSamplesTest {
	@TempDir
	Path folder;

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	@Test
	void theSamplesOfAnExampleComeAlong() throws Exception {
		OpenedNetwork digits = OpenedNetwork.example("digits");
		int count = digits.open().samples().samples().size();
		saveAs(folder.resolve("mine.netwright"));
		Workbench.waitUntil("it is saved", () -> digits.editor().getEditorInput().getName().equals("mine.netwright"));
		assertTrue(Files.exists(folder.resolve("digits.csv.gz")));
		Workbench.page().closeAllEditors(false);
		OpenedNetwork again = OpenedNetwork.of(NetworkEditorInput.ofFile(folder.resolve("mine.netwright")));
		assertEquals(count, again.open().samples().samples().size());
		assertEquals(1797, count);
	}

	@Test
	void otherSamplesThatAreThereStayAndAreTold() throws Exception {
		Path other = Files.writeString(folder.resolve("digits.csv.gz"), "not mine");
		OpenedNetwork digits = OpenedNetwork.example("digits");
		String said = Dialogs.answer("Samples of This Network", "OK", () -> saveAs(folder.resolve("mine.netwright")));
		assertTrue(said.contains(other + " is there already and holds other samples"), said);
		assertEquals("not mine", Files.readString(other));
		assertEquals("mine.netwright", digits.editor().getEditorInput().getName());
	}

	private static void saveAs(Path file) {
		CompletableFuture<Void> person = FileChooser.choose("Save Network As", file);
		Workbench.press("ctrl+shift+s");
		Workbench.waitUntil("a place was chosen", person::isDone);
	}
}
