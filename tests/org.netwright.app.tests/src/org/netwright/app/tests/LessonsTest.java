// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.core.walk.WalkUnit;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.NetworkFactory;
import org.netwright.model.edit.step.AddLesson;
import org.netwright.model.edit.step.RemoveLessons;
import org.netwright.tests.support.GoldenFile;
import org.netwright.ui.inspect.internal.lesson.LessonsView;

/** A lesson is made, told, played, undone and taken away, with a real keyboard and a real pointer. */
class LessonsTest {
	private static final double[] INVERTED_CROSS = GoldenFile.SHAPES.network().sample("inverted cross").input();

	@TempDir
	private Path folder;
	private OpenedNetwork shapes;
	private LessonsView view;

	@BeforeEach
	void showTheInvertedCross() throws Exception {
		shapes = OpenedNetwork.example("shapes-3x3");
		view = (LessonsView) Workbench.page().showView("org.netwright.ui.inspect.lessons");
		assertEquals("The inverted cross", lesson().getName());
		shapes.execute(new RemoveLessons(shapes.network().getLessons()));
		shapes.open().inspection().setInput(INVERTED_CROSS);
		Workbench.waitUntil("there are values", () -> shapes.open().walk().state().canWalk() && shapes.open().walk().state().complete().input()[4] == 1);
		Workbench.focus(shapes.editor().viewer().getControl());
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	private void run(String command) {
		try {
			Workbench.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.netwright.ui.inspect.lessons." + command, null);
		} catch (Exception e) {
			throw new AssertionError(e);
		}
	}

	private Lesson lesson() {
		return shapes.network().getLessons().getFirst();
	}

	@Test
	void theWalkIsSavedTheStepsAreToldAndUndone() {
		assertEquals("This network has no lessons", view.hint().text().lines().findFirst().orElseThrow());
		Dialogs.key("Save Walk as Lesson", "Return", () -> run("saveWalk"));
		Workbench.settle();
		assertEquals(List.of("inverted cross", "1. Pixels", "2. Lines", "3. Shapes", "4. Rectifier", "5. The whole network"), view.rows());
		assertEquals("inverted cross", lesson().getSteps().getFirst().getSample());
		assertNull(lesson().getSteps().get(1).getSample());
		shapes.open().inspection().setInput(new double[9]);
		click(view.tree().getItem(0).getItem(1));
		Workbench.waitUntil("the step is shown", () -> shapes.open().walk().state().walking() && shapes.open().walk().state().complete().input()[4] == 1);
		assertArrayEquals(INVERTED_CROSS, shapes.open().walk().state().complete().input());
		assertEquals(17, shapes.open().walk().state().position().steps());
		assertEquals("Lines \u00B7 the input of the step before", view.place());
		typeInto(view.note(), "Two of three pixels line up.");
		typeInto(view.line(), "Lines see columns");
		Workbench.press("Return");
		assertEquals("Two of three pixels line up.", lesson().getSteps().get(1).getNote());
		assertEquals("2. Lines see columns", view.rows().get(2));
		Workbench.focus(view.tree());
		Workbench.press("alt+Page_Down");
		Workbench.waitUntil("the next step is shown", () -> shapes.open().walk().state().position().steps() == 21);
		Workbench.focus(view.tree());
		Workbench.press("alt+Up");
		Workbench.waitUntil("it has moved", () -> view.rows().get(2).equals("2. Shapes"));
		Workbench.press("Delete");
		Workbench.waitUntil("it is gone", () -> lesson().getSteps().size() == 4);
		shapes.history().jump(1);
		Workbench.waitUntil("all is undone", () -> view.hint().isVisible() && shapes.network().getLessons().isEmpty());
	}

	private static void typeInto(Text text, String words) {
		Workbench.click(text, new Point(20, 10), 1);
		Workbench.type(words);
	}

	private void click(TreeItem item) {
		Rectangle bounds = item.getBounds();
		Workbench.click(view.tree(), new Point(bounds.x + 10, bounds.y + bounds.height / 2), 1);
	}

	@Test
	void aStepIsAddedWhereTheWalkHasCome() {
		shapes.open().walk().go(shapes.open().walk().state().walk().at(9));
		Workbench.press("ctrl+shift+j");
		Workbench.waitUntil("there is a lesson", () -> !shapes.network().getLessons().isEmpty());
		Workbench.waitUntil("the note can be written", () -> view.note().isFocusControl());
		Workbench.type("Line 1");
		Workbench.press("ctrl+Return");
		LessonStep step = lesson().getSteps().getFirst();
		assertSame(shapes.neuron("h1-1"), step.getNeuron());
		assertEquals("Line 1", step.getNote());
		assertEquals("Lines: Line 1 \u00B7 inverted cross", view.place());
		shapes.open().walk().next(WalkUnit.LAYER);
		run("showHere");
		Workbench.settle();
		assertEquals("Lines \u00B7 inverted cross", view.place());
	}

	@Test
	void theLessonIsExportedInTheBackground() throws Exception {
		Lesson lesson = NetworkFactory.eINSTANCE.createLesson();
		lesson.setName("Why?");
		LessonStep step = NetworkFactory.eINSTANCE.createLessonStep();
		step.setSample("inverted cross");
		lesson.getSteps().add(step);
		shapes.execute(new AddLesson(shapes.network(), 0, lesson));
		export(folder.resolve("x.html"));
		assertTrue(Files.readString(folder.resolve("x.html")).contains("cross wins with 0.982; X comes next with 0.971, a margin of 0.012."));
		export(folder.resolve("x.gif"));
		assertEquals(960, ImageIO.read(folder.resolve("x.gif").toFile()).getWidth());
	}

	private void export(Path file) throws Exception {
		CompletableFuture<Void> person = FileChooser.choose("Export Lesson", file);
		run("export");
		person.get(20, TimeUnit.SECONDS);
		Workbench.waitUntil("the file is there", () -> Files.exists(file));
	}
}
