// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.drawing.EdgeLook;
import org.netwright.diagram.drawing.EdgeLook.Labels;
import org.netwright.diagram.drawing.EdgeLook.Quantity;
import org.netwright.diagram.export.DiagramExport;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tints;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Emphasis;
import org.netwright.diagram.scene.Measures;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneNote;
import org.netwright.diagram.text.Paragraphs;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Note;
import org.netwright.model.Position;
import org.netwright.model.Tint;

/** Notes: where they are, how large, and that every picture has them. */
class NotesTest {

	private static final Palette PALETTE = Palette.light();
	private static final TextStyle STYLE = Measures.SMALL;

	private final Network shapes = Networks.shapes();

	private Note note(String text, Position position) {
		Note note = NetworkFactory.eINSTANCE.createNote();
		note.setId("note" + shapes.getNotes().size());
		note.setText(text);
		note.setPosition(position);
		shapes.getNotes().add(note);
		return note;
	}

	@Test
	void aNoteIsAsLargeAsItsText() {
		note("Look here", new Position(100, 50));
		SceneNote drawn = Networks.scene(shapes).notes().getFirst();
		assertEquals(List.of("Look here"), drawn.lines());
		assertEquals(new Box(100, 50, STYLE.width("Look here") + 20, 20 + 1.36 * 12), drawn.box());
		assertTrue(drawn.complete());
		assertTrue(drawn.baseline(0) > 60 && drawn.baseline(0) < drawn.box().bottom() - 10);
	}

	@Test
	void longTextsAreBrokenBetweenWordsAndWhereTheySay() {
		note("First\n\nA text that is so long that nobody would read it in one line, and so it gets several", null);
		SceneNote drawn = Networks.scene(shapes).notes().getFirst();
		assertEquals(List.of("First", ""), drawn.lines().subList(0, 2));
		assertTrue(drawn.lines().size() >= 4, drawn.lines().toString());
		assertTrue(drawn.lines().stream().allMatch(line -> STYLE.width(line) <= 220), drawn.lines().toString());
		assertEquals(drawn.text().replaceAll("\\s+", " "), String.join(" ", drawn.lines()).replaceAll("\\s+", " "));
	}

	@Test
	void paragraphsKeepEveryCharacter() {
		assertEquals(List.of(), Paragraphs.wrap("", STYLE, 100));
		assertEquals(List.of("    a", "", "b"), Paragraphs.wrap("\ta\r\n\r\nb", STYLE, 100));
		List<String> pieces = Paragraphs.wrap("Donaudampfschifffahrtsgesellschaft", STYLE, 40);
		assertEquals("Donaudampfschifffahrtsgesellschaft", String.join("", pieces));
		assertTrue(pieces.size() > 3 && pieces.stream().allMatch(piece -> STYLE.width(piece) <= 40), pieces.toString());
		assertEquals(List.of("\uD83D\uDE00", "\uD83D\uDE00"), Paragraphs.wrap("\uD83D\uDE00\uD83D\uDE00", STYLE, 1), "never half a character");
	}

	@Test
	void whatHasNoRoomEndsWithAnEllipsis() {
		Note note = note("one two three four five six seven eight nine ten", new Position(0, 0));
		note.setWidth(80);
		note.setHeight(56);
		SceneNote drawn = Networks.scene(shapes).notes().getFirst();
		assertEquals(new Box(0, 0, 80, 56), drawn.box());
		assertEquals(2, drawn.lines().size());
		assertFalse(drawn.complete());
		assertTrue(drawn.lines().getLast().endsWith("\u2026"), drawn.lines().toString());
		assertTrue(drawn.lines().stream().allMatch(line -> STYLE.width(line) <= 60), drawn.lines().toString());
	}

	@Test
	void withoutAPlaceNotesAreBelowEachOtherBesideTheNetwork() {
		double right = Networks.scene(shapes).bounds().right();
		note("One", null);
		note("Two", null);
		Scene scene = Networks.scene(shapes);
		Box one = scene.notes().get(0).box();
		Box two = scene.notes().get(1).box();
		assertEquals(right, one.x());
		assertEquals(one.x(), two.x());
		assertTrue(two.y() > one.bottom());
		assertTrue(scene.bounds().contains(one) && scene.bounds().contains(two));
	}

	@Test
	void thePictureGrowsAroundNotesAndTheyAreFoundInIt() {
		note("Under", new Position(-100, 900));
		note("Over", new Position(-90, 905));
		Scene scene = Networks.scene(shapes);
		assertTrue(scene.bounds().x() < -100 && scene.bounds().bottom() > scene.notes().getLast().box().bottom() + 20);
		assertTrue(scene.footer().y() > scene.notes().getLast().box().bottom());
		assertEquals(1, scene.noteAt(-85, 910), "the last drawn");
		assertEquals(0, scene.noteAt(-98, 902));
		assertEquals(-1, scene.noteAt(-200, 902));
	}

	@Test
	void notesAreDrawnOverEverythingInTheirTint() {
		note("Teal", new Position(10, 20)).setTint(Tint.TEAL);
		RecordingCanvas canvas = new RecordingCanvas();
		paint(canvas, Detail.FULL);
		assertTrue(canvas.uses(Tints.paper(Tint.TEAL, PALETTE.argb(Tone.PAPER))));
		assertEquals("Teal", canvas.words().get(canvas.words().size() - 2), "only the footer comes after it");
		assertTrue(canvas.groups.contains("Note: Teal"), canvas.groups.toString());
	}

	@Test
	void whereTextCannotBeReadThereAreBars() {
		note("Some\nwords", new Position(10, 20));
		RecordingCanvas near = new RecordingCanvas();
		RecordingCanvas far = new RecordingCanvas();
		paintNotes(near, Detail.FULL);
		paintNotes(far, new Detail(0.2));
		assertEquals(List.of("Some", "words"), near.words());
		assertEquals(List.of(), far.words());
		assertEquals(near.marks("fillRectangle").size() + 2, far.marks("fillRectangle").size());
	}

	@Test
	void weightsAreNotWrittenUnderNotes() {
		note("A note over the connections", new Position(250, 300)).setWidth(200);
		shapes.getNotes().getFirst().setHeight(200);
		Scene scene = Networks.scene(shapes);
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE, new EdgeLook(false, Quantity.WEIGHT, Labels.ALL, false)).paintEdgeLabels(canvas, DiagramState.EMPTY, Detail.FULL);
		assertFalse(canvas.texts.isEmpty());
		assertTrue(canvas.texts.stream().noneMatch(text -> text.box().intersects(scene.notes().getFirst().box())));
	}

	@Test
	void exportsHaveThem() throws IOException {
		note("In every picture", new Position(10, 800));
		DiagramPainter painter = new DiagramPainter(Networks.scene(shapes), PALETTE);
		ByteArrayOutputStream svg = new ByteArrayOutputStream();
		DiagramExport.svg(painter, DiagramState.EMPTY, 1240, svg);
		assertTrue(svg.toString(StandardCharsets.UTF_8).contains("In every picture"));
		assertTrue(painter.scene().bounds().bottom() > 800);
	}

	@Test
	void largerTextsMakeLargerNotes() {
		note("Large", new Position(0, 0));
		Box usual = Networks.scene(shapes).notes().getFirst().box();
		Box large = Networks.builder(shapes).emphasis(Emphasis.PROJECTOR).build().notes().getFirst().box();
		assertTrue(large.width() > 1.15 * usual.width() && large.height() > 1.15 * usual.height(), usual + " and " + large);
	}

	@Test
	void aSizedNoteSaysAsMuchInLargerTexts() {
		Note note = note("one two three four five six seven eight nine ten", new Position(0, 0));
		note.setWidth(120);
		note.setHeight(70);
		assertTrue(Networks.scene(shapes).notes().getFirst().complete());
		SceneNote large = Networks.builder(shapes).emphasis(Emphasis.PROJECTOR).build().notes().getFirst();
		assertTrue(large.complete(), large.lines().toString());
		assertEquals(120, large.box().width());
		assertTrue(large.box().height() > 70 && large.box().height() <= 1.96 * 70, large.box().toString());
	}

	private void paint(RecordingCanvas canvas, Detail detail) {
		new DiagramPainter(Networks.scene(shapes), PALETTE).paint(canvas, DiagramState.EMPTY, detail);
	}

	private void paintNotes(RecordingCanvas canvas, Detail detail) {
		new DiagramPainter(Networks.scene(shapes), PALETTE).paintNotes(canvas, detail);
	}
}
