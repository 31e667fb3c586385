// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;

/** Keeps what is drawn, in the coordinates of the whole picture. */
final class RecordingCanvas implements Canvas {

	/** A text with the box it covers. */
	record Text(String text, Box box, TextStyle style, int argb) {
	}

	/** A fill or a line; {@code what} is the name of the method. */
	record Mark(String what, Box box, double width, boolean dashed, int argb) {
	}

	private record Frame(double x, double y, double factor) {
	}

	final List<Text> texts = new ArrayList<>();
	final List<Mark> marks = new ArrayList<>();
	final List<Integer> cells = new ArrayList<>();
	final List<String> groups = new ArrayList<>();
	int depth;

	private final Deque<Frame> saved = new ArrayDeque<>();
	private Frame frame = new Frame(0, 0, 1);

	/** {@return the texts alone} */
	List<String> words() {
		return texts.stream().map(Text::text).toList();
	}

	/** {@return the marks of one kind} */
	List<Mark> marks(String what) {
		return marks.stream().filter(mark -> mark.what.equals(what)).toList();
	}

	/** {@return whether anything has that colour, whatever its opacity} */
	boolean uses(int argb) {
		return marks.stream().anyMatch(mark -> (mark.argb & 0xFFFFFF) == (argb & 0xFFFFFF));
	}

	@Override
	public void save() {
		saved.push(frame);
	}

	@Override
	public void restore() {
		frame = saved.pop();
	}

	@Override
	public void translate(double dx, double dy) {
		frame = new Frame(frame.x + dx * frame.factor, frame.y + dy * frame.factor, frame.factor);
	}

	@Override
	public void scale(double factor) {
		frame = new Frame(frame.x, frame.y, frame.factor * factor);
	}

	@Override
	public void clip(double x, double y, double width, double height) {
		mark("clip", new Box(x, y, width, height), 0, false, 0);
	}

	@Override
	public void fillRectangle(double x, double y, double width, double height, double radius, int argb) {
		mark("fillRectangle", new Box(x, y, width, height), 0, false, argb);
	}

	@Override
	public void cells(double x, double y, double cell, int columns, int[] argb) {
		int rows = (argb.length + columns - 1) / columns;
		mark("cells", new Box(x, y, columns * cell, rows * cell), 0, false, argb[0]);
		for (int each : argb) {
			cells.add(each);
		}
	}

	/** Cells as a canvas draws them that has nothing better than rectangles. */
	void runs(double x, double y, double cell, int columns, int[] argb) {
		Canvas.super.cells(x, y, cell, columns, argb);
	}

	@Override
	public void strokeRectangle(double x, double y, double width, double height, double radius, Stroke stroke,
			int argb) {
		mark("strokeRectangle", new Box(x, y, width, height), stroke.width(), stroke.isDashed(), argb);
	}

	@Override
	public void fillCircle(double centreX, double centreY, double radius, int argb) {
		mark("fillCircle", Box.around(centreX, centreY, radius, radius), 0, false, argb);
	}

	@Override
	public void strokeCircle(double centreX, double centreY, double radius, Stroke stroke, int argb) {
		mark("strokeCircle", Box.around(centreX, centreY, radius, radius), stroke.width(), stroke.isDashed(), argb);
	}

	@Override
	public void fill(Path path, int argb) {
		mark("fill", path.bounds(), 0, false, argb);
	}

	@Override
	public void stroke(Path path, Stroke stroke, int argb) {
		mark("stroke", path.bounds(), stroke.width(), stroke.isDashed(), argb);
	}

	@Override
	public void line(double x1, double y1, double x2, double y2, Stroke stroke, int argb) {
		Box box = new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
		mark("line", box, stroke.width(), stroke.isDashed(), argb);
	}

	@Override
	public void text(String text, double x, double baseline, TextStyle style, int argb) {
		double height = style.face().capHeight() * style.size();
		Box box = new Box(style.left(text, x), baseline - height, style.width(text), height);
		texts.add(new Text(text, whole(box), style, argb));
	}

	@Override
	public void beginGroup(String title) {
		groups.add(title);
		depth++;
	}

	@Override
	public void endGroup() {
		depth--;
	}

	private void mark(String what, Box box, double width, boolean dashed, int argb) {
		marks.add(new Mark(what, whole(box), width * frame.factor, dashed, argb));
	}

	private Box whole(Box box) {
		return new Box(frame.x + box.x() * frame.factor, frame.y + box.y() * frame.factor, box.width() * frame.factor,
				box.height() * frame.factor);
	}
}
