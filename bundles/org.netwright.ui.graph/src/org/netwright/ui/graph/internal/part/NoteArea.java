// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.SceneNote;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** Where a note is: it paints only a frame, and only while the note is selected. */
final class NoteArea extends Figure {
	private boolean selected;

	void show(SceneNote note) {
		Box box = note.box();
		setBounds(new Rectangle((int) Math.floor(box.x()), (int) Math.floor(box.y()), (int) Math.ceil(box.width()), (int) Math.ceil(box.height())));
	}

	void setSelected(boolean value) {
		selected = value;
		repaint();
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		if (selected) {
			graphics.setAntialias(SWT.ON);
			graphics.setLineWidth(2);
			graphics.setForegroundColor(ScreenPalette.color(Tone.SELECTION));
			graphics.drawRectangle(getBounds().getCopy().shrink(1, 1));
		}
	}
}
