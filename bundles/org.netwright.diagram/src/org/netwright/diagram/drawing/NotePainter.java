// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.eclipse.osgi.util.NLS;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.internal.Messages;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tints;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneNote;

/**
 * Draws notes: a sheet of paper with one corner folded over, and its text; bars instead of text where that cannot be read. What
 * does not change with the palette is made once. Thread-safe.
 */
final class NotePainter {

	private static final double OUTLINE = 1;
	private static final double FOLDED = 0.16;
	private static final double BAR = 0.3;
	private static final double BAR_OPACITY = 0.45;

	private final Scene scene;
	private final Palette palette;
	private final Path[] sheets;
	private final Path[] folds;

	NotePainter(Scene scene, Palette palette) {
		this.scene = scene;
		this.palette = palette;
		sheets = scene.notes().stream().map(note -> sheet(note.box())).toArray(Path[]::new);
		folds = scene.notes().stream().map(note -> fold(note.box())).toArray(Path[]::new);
	}

	private static double foldOf(Box box) {
		return Math.min(SceneNote.FOLD, Math.min(box.width(), box.height()) / 2);
	}

	private static Path sheet(Box box) {
		double fold = foldOf(box);
		Path.Builder path = Path.builder();
		path.moveTo(box.x(), box.y());
		path.lineTo(box.right() - fold, box.y());
		path.lineTo(box.right(), box.y() + fold);
		path.lineTo(box.right(), box.bottom());
		path.lineTo(box.x(), box.bottom());
		path.close();
		return path.build();
	}

	private static Path fold(Box box) {
		double fold = foldOf(box);
		Path.Builder path = Path.builder();
		path.moveTo(box.right() - fold, box.y());
		path.lineTo(box.right() - fold, box.y() + fold);
		path.lineTo(box.right(), box.y() + fold);
		path.close();
		return path.build();
	}

	void paint(Canvas canvas, Detail detail) {
		for (SceneNote note : scene.notes()) {
			paint(canvas, note, detail);
		}
	}

	private void paint(Canvas canvas, SceneNote note, Detail detail) {
		int paper = Tints.paper(note.tint(), palette.argb(Tone.PAPER));
		int ink = palette.argb(Tone.PAPER_INK);
		int rule = Argb.over(Argb.fade(ink, FOLDED * 2), paper);
		canvas.beginGroup(NLS.bind(Messages.noteText, note.text()));
		canvas.fill(sheets[note.note()], paper);
		canvas.fill(folds[note.note()], Argb.over(Argb.fade(ink, FOLDED), paper));
		canvas.stroke(folds[note.note()], Stroke.solid(OUTLINE), rule);
		canvas.stroke(sheets[note.note()], Stroke.solid(OUTLINE), rule);
		TextStyle style = note.style();
		double left = note.box().x() + SceneNote.INSET;
		for (int i = 0; i < note.lines().size(); i++) {
			String line = note.lines().get(i);
			if (detail.text(style.size())) {
				canvas.text(line, left, note.baseline(i), style, ink);
			} else {
				double height = BAR * style.size();
				canvas.fillRectangle(left, note.baseline(i) - 1.5 * height, style.width(line), height, 0, Argb.fade(ink, BAR_OPACITY));
			}
		}
		canvas.endGroup();
	}
}
