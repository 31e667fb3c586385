// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netwright.core.evaluation.Expected;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.edit.step.AddSampleSet;
import org.netwright.tests.support.GoldenFile;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.inspect.internal.samples.SamplesView;
import org.netwright.ui.inspect.internal.weight.WeightsView;

/** The samples are tests: green or red while the network is edited. They are found, sorted, named, moved and deleted, and what is expected is changed. */
class SamplesViewTest {
	private static final double[] INVERTED_CROSS = { -1, 1, -1, 1, 1, 1, -1, 1, -1 };

	private final InputViewFixture fixture = new InputViewFixture();
	private SamplesView view;
	private OpenNetwork open;

	private void open(String example) throws Exception {
		fixture.open(example);
		open = fixture.network();
		view = (SamplesView) Workbench.page().showView(SamplesView.ID);
		Workbench.waitUntil("the samples are listed", () -> !view.names().isEmpty() && view.names().size() == open.samples().samples().size());
	}

	@AfterEach
	void close() {
		fixture.close();
		Workbench.page().hideView(view);
	}

	private Sample sample(String name) {
		return open.network().getSampleSets().getFirst().getSamples().stream().filter(sample -> name.equals(sample.getName())).findFirst().orElseThrow();
	}

	private void run(String command) {
		try {
			view.getSite().getService(IHandlerService.class).executeCommand("org.netwright.ui.inspect.samples." + command, null);
		} catch (Exception e) {
			throw new AssertionError(command, e);
		}
		Workbench.settle();
	}

	private long count(Boolean passed) {
		return view.names().stream().filter(name -> passed == view.passed(name)).count();
	}

	@Test
	void allAreGreenUntilAWeightIsTypedAndAgainAfterUndo() throws Exception {
		open("shapes-3x3");
		Workbench.waitUntil("all are green", () -> "10 of 10 expectations met".equals(view.totalsText()));
		assertEquals(10, count(true));
		WeightsView weights = (WeightsView) Workbench.page().showView("org.netwright.ui.inspect.weights");
		Workbench.settle();
		Workbench.click(weights.grid(), weights.middle(0, 0), 1);
		Workbench.type("9");
		Workbench.press("Return");
		Workbench.waitUntil("some are red", () -> count(false) > 0);
		assertEquals(10 - count(false) + " of 10 expectations met", view.totalsText());
		String red = view.names().stream().filter(name -> Boolean.FALSE.equals(view.passed(name))).findFirst().orElseThrow();
		assertTrue(view.tip(red).matches(red + ": expected .+, got .+"), view.tip(red));
		run("failing");
		assertEquals(count(false), view.names().size(), "only those that fail are shown");
		run("failing");
		Workbench.press("ctrl+z");
		Workbench.waitUntil("all are green again", () -> count(true) == 10);
		assertEquals("10 of 10 expectations met", view.totalsText());
		Workbench.page().hideView(weights);
	}

	@Test
	void aClickMakesASampleTheInputAndTheOneThatIsItIsMarked() throws Exception {
		open("shapes-3x3");
		choose("inverted V");
		Workbench.press("Down");
		shows("square");
		open.inspection().setInput(INVERTED_CROSS);
		Workbench.waitUntil("it is marked", () -> "inverted cross".equals(view.marked()));
		Workbench.click(fixture.view().grid(), fixture.view().grid().centre(0), 1);
		Workbench.waitUntil("a painted image is none of them", () -> view.marked() == null);
		for (String name : view.names()) {
			choose(name);
			assertArrayEquals(GoldenFile.SHAPES.network().sample(name).input(), fixture.view().grid().values(), name);
		}
		assertEquals(GoldenFile.SHAPES.network().samples().stream().map(sample -> sample.expected().winner() == null ? "\u2014" : sample.expected().winner()).toList(),
				view.texts(1));
	}

	@Test
	void headingsSort() throws Exception {
		open("shapes-3x3");
		List<String> inOrder = view.names();
		Point name = headingOf(0);
		sorts(name, inOrder.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList());
		sorts(name, inOrder.stream().sorted(String.CASE_INSENSITIVE_ORDER.reversed()).toList());
		sorts(name, inOrder);
		Workbench.click(view.table(), headingOf(2), 1);
		Workbench.waitUntil("it is another order", () -> !inOrder.equals(view.names()));
		List<String> margins = new ArrayList<>(view.texts(2));
		assertEquals("", margins.removeLast(), "all grey has none, and comes last");
		List<String> sorted = new ArrayList<>(margins);
		Collections.sort(sorted);
		assertEquals(sorted, margins);
		List<String> narrowFirst = view.names();
		Workbench.click(view.table(), headingOf(2), 1);
		Workbench.waitUntil("the order is turned round", () -> !narrowFirst.equals(view.names()));
		sorts(headingOf(2), inOrder);
	}

	private void sorts(Point heading, List<String> expected) {
		Workbench.click(view.table(), heading, 1);
		Workbench.waitUntil("the order is " + expected, () -> expected.equals(view.names()));
	}

	/** The middle of a heading, which is above the table's own coordinates. */
	private Point headingOf(int column) {
		int x = IntStream.range(0, column).map(i -> view.table().getColumn(i).getWidth()).sum();
		return new Point(x + view.table().getColumn(column).getWidth() / 2, -view.table().getHeaderHeight() / 2);
	}

	@Test
	void theInputIsAddedAsASampleInOneStepThatCanBeUndone() throws Exception {
		open("shapes-3x3");
		choose("inverted cross");
		Workbench.click(fixture.view().grid(), fixture.view().grid().centre(0), 3);
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
		Workbench.waitUntil("it is marked", () -> "grey corner".equals(view.marked()));
		assertEquals("11 of 11 expectations met", view.totalsText());

		open.history().undo();
		assertEquals(10, set.getSamples().size());
		Workbench.waitUntil("it is gone", () -> view.names().size() == 10);
		open.history().redo();
		Workbench.waitUntil("it is back", () -> "grey corner".equals(view.marked()));
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
			InputViewFixture.text(dialog).setText("a grey one");
			InputViewFixture.press(dialog, "OK");
		});
		assertEquals("a grey one", second.getSamples().getLast().getName());
		assertNull(second.getSamples().getLast().getExpectation());
		Workbench.waitUntil("it is listed", () -> view.names().contains("mine / a grey one"));
		assertEquals(List.of("All sets", "set 1", "mine"), List.of(view.sets().getItems()));
		view.sets().select(2);
		view.sets().notifyListeners(SWT.Selection, null);
		assertEquals(List.of("mine / a grey one"), view.names());
		assertTrue(view.noteText().contains("1 of 11 samples shown"), view.noteText());
	}

	@Test
	void namesAreTypedInPlaceAndSeveralSamplesAreMovedAndDeleted() throws Exception {
		open("shapes-3x3");
		List<String> before = view.names();
		choose("inverted X");
		Workbench.press("F2");
		Text field = view.nameField();
		Workbench.type("V");
		Workbench.press("Return");
		assertTrue(field.isVisible(), "there is a V already");
		assertTrue(field.getToolTipText().contains("There is a sample \u201CV\u201D in this set already"), field.getToolTipText());
		Workbench.press("ctrl+a");
		Workbench.type("saltire");
		Workbench.press("Return");
		Workbench.waitUntil("it is renamed", () -> view.names().contains("saltire"));
		assertTrue(view.table().isFocusControl());
		Workbench.press("shift+Down");
		assertEquals(2, view.table().getSelectionCount());
		Workbench.press("ctrl+Up");
		List<String> moved = new ArrayList<>(before);
		int place = moved.indexOf("inverted X");
		moved.set(place, "saltire");
		Collections.rotate(moved.subList(place - 1, place + 2), -1);
		Workbench.waitUntil("both are moved", () -> moved.equals(view.names()));
		assertEquals(2, view.table().getSelectionCount(), "and still selected");
		Workbench.press("Delete");
		Workbench.waitUntil("both are gone", () -> view.names().size() == 8);
		assertFalse(view.names().contains("saltire"));
		open.history().undo();
		open.history().undo();
		open.history().undo();
		Workbench.waitUntil("everything is back", () -> before.equals(view.names()));
	}

	@Test
	void whatIsExpectedIsChangedForManyAtOnce() throws Exception {
		open("shapes-3x3");
		choose("cross");
		Workbench.press("shift+Down");
		List<String> both = Arrays.stream(view.table().getSelectionIndices()).mapToObj(view.names()::get).toList();
		fixture.inDialog(() -> run("expect"), dialog -> {
			Combo who = (Combo) InputViewFixture.controls(dialog).stream().filter(Combo.class::isInstance).findFirst().orElseThrow();
			who.select(1);
			InputViewFixture.text(dialog).setText("0.2");
			InputViewFixture.press(dialog, "OK");
		});
		assertEquals(1, open.history().position());
		for (String name : both) {
			WinnerExpectation expected = (WinnerExpectation) sample(name).getExpectation();
			assertEquals("out-square", expected.getWinner().getId());
			assertEquals(0.2, expected.getMargin());
		}
		Workbench.waitUntil("both are red", () -> "8 of 10 expectations met".equals(view.totalsText()));
		assertEquals("cross: expected square by at least 0.2, got cross by 0.012", view.tip("cross"));
		Workbench.focus(view.table());
		assertEquals(2, view.table().getSelectionCount());
		Workbench.press("ctrl+Return");
		Workbench.waitUntil("the winner is the one there is, with the margin that was asked for", () -> view.tip("cross").startsWith("cross: expected cross by at least 0.2"));
		fixture.inDialog(() -> run("expect"), dialog -> {
			InputViewFixture.button(dialog, "Values:").setSelection(true);
			InputViewFixture.button(dialog, "A winner:").setSelection(false);
			InputViewFixture.button(dialog, "Values:").notifyListeners(SWT.Selection, null);
			InputViewFixture.press(dialog, "OK");
		});
		assertEquals(0.05, ((ValuesExpectation) sample("cross").getExpectation()).getTolerance());
		Workbench.waitUntil("both give the values that they give", () -> "10 of 10 expectations met".equals(view.totalsText()));
		run("expectNothing");
		Workbench.waitUntil("nothing is expected of them", () -> "8 of 8 expectations met".equals(view.totalsText()));
		assertNull(view.passed("cross"));
		open.history().undo();
		open.history().undo();
		open.history().undo();
		open.history().undo();
		Workbench.waitUntil("all is as before", () -> "10 of 10 expectations met".equals(view.totalsText()));
		assertFalse(open.history().canUndo());
	}

	@Test
	void samplesAreCopiedAsTextAndAsExactNumbers() throws Exception {
		open("shapes-3x3");
		Workbench.focus(view.table());
		Workbench.press("ctrl+c");
		String[] lines = fixture.clipboard().split("\n");
		assertEquals("Sample           Winner  Margin  Runner-up  Expected        Met  square      V      X  cross", lines[0].stripTrailing());
		assertEquals(11, lines.length);
		run("copyCsv");
		String[] csv = fixture.clipboard().split("\r\n");
		assertEquals("Sample,Winner,Margin,Runner-up,Expected,Met,square,V,X,cross", csv[0]);
		int cross = view.names().indexOf("cross");
		String[] cells = csv[cross + 1].split(",");
		assertEquals(List.of("cross", "cross", "X", "cross by 0.01", "yes"), List.of(cells[0], cells[1], cells[3], cells[4], cells[5]));
		double[] outputs = open.sampleRuns().state().outputs(cross);
		assertEquals(outputs[3], Double.parseDouble(cells[9]));
		assertEquals(outputs[3] - outputs[2], Double.parseDouble(cells[2]));
	}

	@Test
	void theConfusionMatrixOpensTheSamplesBehindItsCells() throws Exception {
		open("digits");
		Workbench.waitUntil("all are run", () -> view.totalsText().endsWith("expectations met"));
		run("confusion");
		int[] wrong = IntStream.range(0, 100).filter(i -> i / 10 != i % 10 && view.matrix().confusion().count(i / 10, i % 10) > 0).toArray();
		int expected = wrong[0] / 10;
		int winner = wrong[0] % 10;
		int count = view.matrix().confusion().count(expected, winner);
		assertEquals(1797, view.matrix().confusion().total());
		assertEquals(open.sampleRuns().state().met(), view.matrix().confusion().correct());
		Rectangle cell = view.matrix().cellBounds(expected, winner);
		Workbench.click(view.matrix(), new Point(cell.x + cell.width / 2, cell.y + cell.height / 2), 1);
		assertTrue(view.table().isVisible());
		assertEquals(count, view.names().size());
		assertEquals(Collections.nCopies(count, Integer.toString(winner)), view.texts(1));
		assertEquals(count, count(false));
		fixture.type(view.filter(), "1796");
		assertEquals(0, view.names().size());
	}

	@Test
	void thousandsOfSamplesCanBeFilteredAndSteppedThrough() throws Exception {
		open("digits");
		assertTrue(view.noteText().startsWith("1,797 samples"), view.noteText());
		fixture.type(view.filter(), "1796");
		assertEquals(List.of("#1796"), view.names());
		assertTrue(view.noteText().startsWith("1 of 1,797 samples shown"), view.noteText());
		Workbench.press("alt+Down");
		Workbench.waitUntil("it is the input", () -> Arrays.equals(open.samples().samples().get(1795).values(), fixture.view().grid().values()));
		Workbench.press("ctrl+a");
		Workbench.press("BackSpace");
		assertEquals(1797, view.names().size());
		assertEquals("#1796", view.marked());
		Workbench.press("alt+Down");
		assertEquals("#1797", view.marked());
		int seven = open.snapshot().orElseThrow().outputStart() + 7;
		List<String> sevens = IntStream.range(0, 1797).filter(i -> i == 6 || open.samples().samples().get(i).expected() instanceof Expected.Winner winner && winner.neuron() == seven)
				.mapToObj(i -> "#" + (i + 1)).toList();
		fixture.type(view.filter(), "7");
		assertEquals(sevens, view.names());
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
				view.filter().setText(text);
				view.filter().setText("3");
			}
			view.filter().setText("");
			Workbench.settle();
			for (String example : List.of("shapes-3x3", "xor", "digits", "xor")) {
				open(example);
			}
			assertEquals(4, view.table().getItemCount());
		} finally {
			Platform.removeLogListener(listener);
		}
		assertEquals(List.of(), logged);
	}

	@Test
	void samplesInAFileSayWhyTheyCannotBeChangedAndNewOnesGetASetOfTheirOwn() throws Exception {
		open("digits");
		assertTrue(view.noteText().endsWith("From the file digits.csv.gz"), view.noteText());
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
		Workbench.waitUntil("it is listed", () -> "Samples / mine".equals(view.names().getLast()));
		open.history().undo();
		assertEquals(1, open.network().getSampleSets().size());
		Workbench.waitUntil("it is gone", () -> view.noteText().startsWith("1,797 samples"));
	}

	@Test
	void withoutANetworkItSaysWhatToDo() throws Exception {
		open("shapes-3x3");
		fixture.close();
		Workbench.waitUntil("it says so", () -> view.hint().isVisible() && view.hint().text().startsWith("No network is open"));
	}

	private void choose(String name) {
		Table table = view.table();
		// the toolkit selects a row of its own when a table gets the keyboard
		Workbench.focus(table);
		int index = view.names().indexOf(name);
		table.showItem(table.getItem(index));
		Workbench.settle();
		Rectangle item = table.getItem(index).getBounds();
		Workbench.click(table, new Point(item.x + 60, item.y + item.height / 2), 1);
		shows(name);
	}

	private void shows(String name) {
		Workbench.waitUntil(name + " is marked and shown", () -> name.equals(view.marked())
				&& open.samples().samples().stream().anyMatch(sample -> (sample.name().equals(name) || sample.name().isEmpty()) && sample.matches(fixture.view().grid().values())));
	}
}
