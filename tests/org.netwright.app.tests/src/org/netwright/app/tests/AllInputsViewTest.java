// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.core.inspection.InspectionState;
import org.netwright.model.edit.step.SetWeight;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.inspect.internal.inputs.AllInputsView;

/** All inputs of the open network: the counts of the story, margins, and the inputs behind each number. */
class AllInputsViewTest {
	private static final List<String> STORY = List.of("square 84", "V 80", "X 80", "cross 98", "undecided 170");

	@TempDir
	private Path folder;
	private OpenedNetwork shapes;
	private AllInputsView view;

	@BeforeEach
	void openTheExample() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		view = (AllInputsView) Workbench.page().showView(AllInputsView.ID);
		// all of it can be seen, whatever else is in its place
		Workbench.page().setPartState(Workbench.page().getReference(view), IWorkbenchPage.STATE_MAXIMIZED);
		Workbench.waitUntil("all black-and-white images are counted", () -> view.counts().equals(STORY));
		Workbench.settle();
	}

	@AfterEach
	void close() {
		view.levels().select(0);
		Workbench.page().setPartState(Workbench.page().getReference(view), IWorkbenchPage.STATE_RESTORED);
		Workbench.page().closeAllEditors(false);
		Workbench.page().hideView(view);
	}

	private static OpenNetwork open() {
		return Adapters.adapt(Workbench.page().getActiveEditor(), OpenNetwork.class);
	}

	private static void waitForInput(double[] wanted) {
		Workbench.waitUntil("it is the input", () -> Arrays.equals(open().inspection().state().input(), wanted));
	}

	@Test
	void theCountsAreThoseOfTheStory() {
		assertTrue(view.facts().startsWith("All 512 inputs of two levels"), view.facts());
		assertEquals("512 inputs", view.heading());
		assertEquals(512, view.gallery().count());
		assertEquals(342, Arrays.stream(view.bins()).sum(), "undecided ones have no margin");
	}

	@Test
	void aClickOnABarListsItsInputsAndAClickOnOneOpensIt() {
		Workbench.click(view.winners(), view.winners().middle(3), 1);
		Workbench.waitUntil("the crosses are listed", () -> view.heading().equals("98 inputs: cross"));
		assertEquals(98, view.gallery().count());
		assertEquals(98, Arrays.stream(view.bins()).sum());
		double[] second = view.gallery().input(1);
		Workbench.click(view.gallery(), view.gallery().middle(1), 1);
		waitForInput(second);
		InspectionState state = open().inspection().state();
		assertEquals("cross", state.snapshot().name(state.verdict().winner()));
		assertTrue(view.gallery().isFocusControl());
		Workbench.press("Right");
		waitForInput(view.gallery().input(2));
		Workbench.click(view.winners(), view.winners().middle(3), 1);
		Workbench.waitUntil("all are listed again", () -> view.heading().equals("512 inputs"));
	}

	@Test
	void aClickOnABinListsTheInputsWithSuchMargins() {
		int bin = 0;
		while (view.bins()[bin] == 0 || view.bins()[bin] == 342) {
			bin++;
		}
		int behind = view.bins()[bin];
		Workbench.click(view.histogram(), view.middleOfBin(bin), 1);
		Workbench.waitUntil("the inputs of the bin are listed", () -> view.gallery().count() == behind);
		assertTrue(view.heading().startsWith(behind + " inputs, margin "), view.heading());
	}

	@Test
	void threeLevelsAreAllInputsWithGrey() {
		Workbench.focus(view.levels());
		Workbench.press("Down");
		Workbench.waitUntil("all are counted", () -> view.gallery().count() == 19_683);
		assertTrue(view.facts().startsWith("All 19,683 inputs of three levels"), view.facts());
	}

	@Test
	void countsFollowEveryEdit() {
		shapes.execute(new SetWeight(List.of(shapes.incoming("out-cross", 0), shapes.incoming("out-cross", 1)), 0));
		Workbench.waitUntil("nothing is a cross any more", () -> view.counts().contains("cross 0"));
		shapes.history().undo();
		Workbench.waitUntil("it is as before", () -> view.counts().equals(STORY));
	}

	@Test
	void theListIsCopiedAsCsv() {
		Workbench.click(view.winners(), view.winners().middle(0), 1);
		Workbench.waitUntil("the squares are listed", () -> view.heading().equals("84 inputs: square"));
		Workbench.press("ctrl+c");
		Clipboard clipboard = new Clipboard(Display.getCurrent());
		String[] lines = ((String) clipboard.getContents(TextTransfer.getInstance())).split("\n");
		clipboard.dispose();
		assertEquals(85, lines.length);
		assertEquals("Pixel 1,Pixel 2,Pixel 3,Pixel 4,Pixel 5,Pixel 6,Pixel 7,Pixel 8,Pixel 9,square,V,X,cross,winner,margin", lines[0]);
		String[] first = lines[1].split(",");
		double[] input = Arrays.stream(first).limit(9).mapToDouble(Double::parseDouble).toArray();
		assertArrayEquals(view.gallery().input(0), input);
		assertArrayEquals(open().snapshot().get().plan().propagate(input).outputs(), Arrays.stream(first, 9, 13).mapToDouble(Double::parseDouble).toArray());
		assertEquals("square", first[13]);
	}

	@Test
	void theListIsExportedAsCsv() throws Exception {
		Workbench.click(view.winners(), view.winners().middle(1), 1);
		Workbench.waitUntil("the V are listed", () -> view.heading().equals("80 inputs: V"));
		Path file = folder.resolve("v.csv");
		CompletableFuture<Void> person = FileChooser.choose("Export Inputs as CSV", file);
		ViewToolBar.click(ViewToolBar.item(view.gallery(), "Export the listed inputs as CSV"));
		person.get(20, TimeUnit.SECONDS);
		Workbench.activate(view.gallery().getShell());
		Workbench.waitUntil("the file is written", () -> Files.exists(file) && lines(file).size() == 81);
		assertTrue(lines(file).stream().skip(1).allMatch(line -> line.contains(",V,")), "all of them are V");
	}

	private static List<String> lines(Path file) {
		try {
			return Files.readAllLines(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Test
	void tooManyInputsAreSampledWithASeed() throws Exception {
		OpenedNetwork.example("digits");
		Workbench.waitUntil("a sample is counted", () -> view.facts().startsWith("A sample of 10,000 of the 2^64 inputs of two levels, from seed 1"));
		Workbench.page().activate(view);
		Workbench.focus(view.sampleCount());
		view.sampleCount().selectAll();
		Workbench.type("500");
		Workbench.press("Return");
		Workbench.waitUntil("another sample is counted", () -> view.facts().startsWith("A sample of 500 of the 2^64 inputs"));
		assertEquals(500, view.gallery().count());
		Workbench.focus(view.sampleCount());
		view.sampleCount().selectAll();
		Workbench.type("10000");
		Workbench.press("Return");
		Workbench.waitUntil("it is as before", () -> view.gallery().count() == 10_000);
	}

	@Test
	void withoutANetworkItSaysWhatToDo() {
		Workbench.page().closeAllEditors(false);
		Workbench.waitUntil("it says so", () -> view.sentence().equals("No network is open\nOpen one to see what it makes of all inputs."));
	}
}
