// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netwright.core.evaluation.Expected;
import org.netwright.model.Layer;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.edit.step.AddSampleSet;
import org.netwright.model.edit.step.Delete;
import org.netwright.model.edit.step.SetArrangement;
import org.netwright.tests.support.GoldenFile;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.inspect.internal.input.InputView;

/** The samples in the input view: stepping, filtering, adding, renaming, deleting, and what is said where there is nothing to show. */
class InputSamplesTest {
	private static final double[] INVERTED_CROSS = { -1, 1, -1, 1, 1, 1, -1, 1, -1 };

	private final InputViewFixture fixture = new InputViewFixture();
	private InputView view;
	private OpenNetwork open;

	private void open(String example) throws Exception {
		fixture.open(example);
		view = fixture.view();
		open = fixture.network();
	}

	@AfterEach
	void close() {
		if (!view.samples().filter().getText().isEmpty()) {
			view.samples().filter().setText("");
		}
		fixture.close();
	}

	@Test
	void keysStepThroughTheSamples() throws Exception {
		open("shapes-3x3");
		choose("inverted V");
		Workbench.focus(view.grid());
		Workbench.press("alt+Down");
		shows("square");
		Workbench.press("alt+Down");
		shows("inverted square");
		Workbench.press("alt+Up");
		shows("square");
		choose("all white");
		Workbench.press("alt+Down");
		shows("all white");
	}

	@Test
	void theSampleThatIsTheInputIsMarkedHoweverItCameThere() throws Exception {
		open("shapes-3x3");
		assertEquals("all grey", selected());
		Workbench.click(view.grid(), view.grid().centre(0), 1);
		assertNull(selected(), "a painted image is none of them");
		open.inspection().setInput(INVERTED_CROSS);
		Workbench.waitUntil("it is marked", () -> "inverted cross".equals(selected()));
	}

	@Test
	void theInputIsAddedAsASampleInOneStepThatCanBeUndone() throws Exception {
		open("shapes-3x3");
		choose("inverted cross");
		Workbench.click(view.grid(), view.grid().centre(0), 3);
		Workbench.waitUntil("it is computed", () -> open.inspection().state().input(0) == 0);
		SampleSet set = open.network().getSampleSets().getFirst();
		int before = open.history().position();
		fixture.inDialog(() -> Workbench.press("Insert"), dialog -> {
			assertEquals("cross 2", InputViewFixture.text(dialog).getText(), "the winner's name, as there is a cross already");
			InputViewFixture.text(dialog).setText("square");
			assertFalse(InputViewFixture.button(dialog, "OK").isEnabled(), "there is a square already");
			InputViewFixture.text(dialog).setText(" grey corner ");
			InputViewFixture.press(dialog, "Expect cross to win, as now");
			InputViewFixture.press(dialog, "OK");
		});
		assertEquals(before + 1, open.history().position());
		Sample added = set.getSamples().getLast();
		assertEquals("grey corner", added.getName());
		assertArrayEquals(new double[] { 0, 1, -1, 1, 1, 1, -1, 1, -1 }, added.getValues());
		WinnerExpectation expectation = (WinnerExpectation) added.getExpectation();
		assertEquals("out-cross", expectation.getWinner().getId());
		assertEquals(0, expectation.getMargin());
		assertEquals("grey corner", selected());
		assertEquals(11, view.samples().names().size());

		open.history().undo();
		assertEquals(10, set.getSamples().size());
		assertFalse(view.samples().names().contains("grey corner"));
		open.history().redo();
		assertEquals("grey corner", selected());
	}

	@Test
	void withSeveralSetsThePersonChooses() throws Exception {
		open("shapes-3x3");
		SampleSet second = NetworkFactory.eINSTANCE.createSampleSet();
		second.setName("mine");
		open.history().execute(new AddSampleSet(open.network(), 1, second));
		fixture.inDialog(() -> Workbench.press("Insert"), dialog -> {
			Combo choice = (Combo) InputViewFixture.controls(dialog).stream().filter(Combo.class::isInstance).findFirst().orElseThrow();
			assertEquals(List.of("set 1", "mine"), List.of(choice.getItems()));
			assertEquals(1, choice.getSelectionIndex());
			choice.select(0);
			choice.notifyListeners(SWT.Selection, null);
			InputViewFixture.text(dialog).setText("a grey one");
			InputViewFixture.press(dialog, "OK");
		});
		assertEquals("a grey one", open.network().getSampleSets().getFirst().getSamples().getLast().getName());
		assertNull(open.network().getSampleSets().getFirst().getSamples().getLast().getExpectation());
		assertEquals(0, second.getSamples().size());
	}

	@Test
	void cancellingChangesNothing() throws Exception {
		open("shapes-3x3");
		fixture.inDialog(() -> Workbench.press("Insert"), dialog -> InputViewFixture.press(dialog, "Cancel"));
		assertFalse(open.history().canUndo());
		assertEquals(10, view.samples().names().size());
	}

	@Test
	void aSampleIsRenamedAndDeletedByKeysAndComesBack() throws Exception {
		open("shapes-3x3");
		choose("inverted X");
		Sample sample = open.network().getSampleSets().getFirst().getSamples().get(view.samples().names().indexOf("inverted X"));
		fixture.inDialog(() -> Workbench.press("F2"), dialog -> {
			InputViewFixture.text(dialog).setText("V");
			assertFalse(InputViewFixture.button(dialog, "OK").isEnabled(), "there is a V already");
			InputViewFixture.text(dialog).setText("saltire");
			InputViewFixture.press(dialog, "OK");
		});
		assertEquals("saltire", sample.getName());
		assertEquals("saltire", selected());
		Workbench.focus(view.samples().table());
		Workbench.press("Delete");
		assertFalse(view.samples().names().contains("saltire"));
		assertEquals(9, open.network().getSampleSets().getFirst().getSamples().size());
		open.history().undo();
		open.history().undo();
		assertEquals("inverted X", selected());
		assertEquals(10, view.samples().names().size());
	}

	@Test
	void thousandsOfSamplesCanBeFilteredAndSteppedThrough() throws Exception {
		open("digits");
		assertEquals("1,797", view.samples().countText());
		fixture.type(view.samples().filter(), "1796");
		assertEquals(List.of("#1796"), view.samples().names());
		assertEquals("1 of 1,797", view.samples().countText());
		Workbench.press("alt+Down");
		Workbench.waitUntil("it is the input", () -> Arrays.equals(open.samples().samples().get(1795).values(), view.grid().values()));
		Workbench.press("ctrl+a");
		Workbench.press("BackSpace");
		assertEquals(1797, view.samples().names().size());
		assertEquals("#1796", selected());
		Workbench.press("alt+Down");
		assertEquals("#1797", selected());
	}

	@Test
	void aDigitFindsAllSamplesThatExpectIt() throws Exception {
		open("digits");
		int seven = open.snapshot().orElseThrow().outputStart() + 7;
		List<String> sevens = IntStream.range(0, 1797).filter(i -> i == 6 || open.samples().samples().get(i).expected() instanceof Expected.Winner winner && winner.neuron() == seven)
				.mapToObj(i -> "#" + (i + 1)).toList();
		fixture.type(view.samples().filter(), "7");
		assertEquals(sevens, view.samples().names());
		assertEquals(180, sevens.size(), "179 sevens and the sample with this number");
	}

	@Test
	void aShorterListReplacesALongerOneThatWasNotEvenDrawnWithoutAnError() throws Exception {
		List<String> logged = new ArrayList<>();
		ILogListener listener = (status, plugin) -> logged.add(status.getMessage() + ' ' + status.getException());
		Platform.addLogListener(listener);
		try {
			open("digits");
			for (String text : List.of("", "7", "", "1796", "", "none", "")) {
				view.samples().filter().setText(text);
				view.samples().filter().setText("3");
			}
			Workbench.settle();
			for (String example : List.of("shapes-3x3", "xor", "digits", "xor")) {
				open(example);
			}
			assertEquals(4, view.samples().table().getItemCount());
		} finally {
			Platform.removeLogListener(listener);
		}
		assertEquals(List.of(), logged);
	}

	@Test
	void samplesInAFileSayWhyTheyCannotBeChangedAndNewOnesGetASetOfTheirOwn() throws Exception {
		open("digits");
		assertEquals("From the file digits.csv.gz", view.samples().noteText());
		choose("#1");
		String said = fixture.dialogText(() -> Workbench.press("Delete"));
		assertTrue(said.contains("The samples of \u201Cdigits\u201D are in the file digits.csv.gz. Change them there"), said);
		assertFalse(open.history().canUndo());
		fixture.inDialog(() -> Workbench.press("Insert"), dialog -> {
			InputViewFixture.text(dialog).setText("mine");
			InputViewFixture.press(dialog, "OK");
		});
		assertEquals(2, open.network().getSampleSets().size());
		assertEquals("Samples", open.network().getSampleSets().getLast().getName());
		assertEquals("Samples / mine", view.samples().names().getLast());
		open.history().undo();
		assertEquals(1, open.network().getSampleSets().size());
		assertEquals("1,797", view.samples().countText());
	}

	@Test
	void aNetworkWithTwoInputsFits() throws Exception {
		open("xor");
		fixture.everythingFitsItsWidth();
		assertArrayEquals(new double[] { 0.5, 0.5 }, view.grid().values());
		Workbench.click(view.grid(), view.grid().centre(1), 1);
		assertArrayEquals(new double[] { 0.5, 1 }, view.grid().values());
		assertEquals("b", view.value().pixelName());
		Workbench.click(view.grid(), view.grid().centre(0), 5);
		assertArrayEquals(new double[] { 0.4, 1 }, view.grid().values());
		Layer inputs = open.network().getLayers().getFirst();
		open.history().execute(new SetArrangement(inputs, 0, 0));
		Workbench.settle();
		fixture.everythingFitsItsWidth();
		assertTrue(view.grid().centre(1).y > view.grid().centre(0).y, "a column stands upright");
		Workbench.click(view.grid(), view.grid().centre(1), 3);
		assertArrayEquals(new double[] { 0.4, 0.5 }, view.grid().values());
	}

	@Test
	void aNetworkThatCannotBeComputedSaysWhatToDo() throws Exception {
		open("shapes-3x3");
		open.history().execute(new Delete(open.network().getLayers().getFirst().getNeurons()));
		Workbench.waitUntil("the reason is told", () -> view.hint().isVisible() && view.hint().text().contains("no neurons"));
		assertEquals("""
				This network cannot be computed
				The input layer has no neurons. Add one for each input value.
				Mend it in the diagram; the input comes back by itself. The Problems view lists everything.""", view.hint().text());
		assertEquals(0, enabledTools(), "there is nothing to shift or invert");
		open.history().undo();
		Workbench.waitUntil("the image is back", () -> view.grid().isVisible());
		assertEquals(6, enabledTools());
		assertEquals(9, view.grid().values().length);
		open.history().execute(new Delete(open.network().getLayers()));
		Workbench.waitUntil("the reason is told", () -> view.hint().text().contains("no layers. Add an input layer"));
		fixture.close();
		Workbench.waitUntil("nothing is open", () -> view.hint().text().startsWith("No network is open"));
		assertEquals(0, enabledTools());
	}

	@Test
	void theLittleImagesAndNamesAreThoseOfTheGoldenSamples() throws Exception {
		open("shapes-3x3");
		assertEquals(GoldenFile.SHAPES.network().samples().size(), view.samples().names().size());
		for (String name : view.samples().names()) {
			choose(name);
			assertArrayEquals(GoldenFile.SHAPES.network().sample(name).input(), view.grid().values(), name);
		}
	}

	private long enabledTools() {
		return fixture.viewToolBars().stream().flatMap(tools -> Arrays.stream(tools.getItems())).filter(item -> (item.getStyle() & SWT.SEPARATOR) == 0 && item.isEnabled()).count();
	}

	private void choose(String name) {
		Table table = view.samples().table();
		int index = view.samples().names().indexOf(name);
		InputViewFixture.reveal(table);
		table.showItem(table.getItem(index));
		Workbench.settle();
		Rectangle item = table.getItem(index).getBounds();
		Workbench.click(table, new Point(item.x + 60, item.y + item.height / 2), 1);
		shows(name);
	}

	private void shows(String name) {
		Workbench.waitUntil(name + " is marked and shown", () -> name.equals(selected())
				&& Arrays.equals(open.samples().samples().get(view.samples().names().indexOf(name)).values(), view.grid().values()));
	}

	private String selected() {
		int index = view.samples().table().getSelectionIndex();
		return index < 0 ? null : view.samples().names().get(index);
	}
}
