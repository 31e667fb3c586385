// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import java.util.List;

import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.text.Paragraphs;
import org.netwright.model.Note;

/** How large notes are: as the document says, or as their text takes, in lines that can be read. */
final class NoteForm {

	private static final double GREATEST_WIDTH = 240;
	private static final double LEAST_WIDTH = 48;
	private static final double LINE = 1.36;

	private NoteForm() {
	}

	static TextStyle style(Emphasis emphasis) {
		return emphasis.small().withAnchor(Anchor.START);
	}

	static double lineHeight(Emphasis emphasis) {
		return LINE * emphasis.small().size();
	}

	/** Where texts are larger, a note gets higher than it was made, so that it says as much as before. */
	private static double highest(Note note, Emphasis emphasis) {
		return note.getHeight() * emphasis.text() * emphasis.text();
	}

	/**
	 * Lays out a note.
	 *
	 * @param note not modified
	 * @param place its place in the document
	 * @param x where it is if the document does not say, at the left
	 * @param y where it is if the document does not say, at the top
	 */
	static SceneNote of(Note note, int place, double x, double y, Emphasis emphasis) {
		String text = note.getText() == null ? "" : note.getText();
		TextStyle style = style(emphasis);
		double inset = 2 * SceneNote.INSET;
		double room = note.getWidth() > 0 ? note.getWidth() - inset : GREATEST_WIDTH * emphasis.text() - inset;
		List<String> lines = Paragraphs.wrap(text, style, Math.max(room, style.size()));
		double widest = lines.stream().mapToDouble(style::width).max().orElse(0);
		double width = note.getWidth() > 0 ? note.getWidth() : Math.max(LEAST_WIDTH, widest + inset);
		double needed = inset + Math.max(1, lines.size()) * lineHeight(emphasis);
		double height = note.getHeight() > 0 ? Math.clamp(needed, note.getHeight(), highest(note, emphasis)) : needed;
		int most = (int) Math.max(1, Math.floor((height - inset) / lineHeight(emphasis) + 0.01));
		boolean complete = lines.size() <= most;
		List<String> shown = complete ? lines : Paragraphs.cut(lines, most, style, room);
		double left = note.getPosition() == null ? x : note.getPosition().x();
		double top = note.getPosition() == null ? y : note.getPosition().y();
		return new SceneNote(place, text, shown, complete, note.getTint(), new Box(left, top, width, height), emphasis);
	}
}
