// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.eclipse.gef.handles.ResizeHandle;
import org.eclipse.swt.graphics.Color;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** A small square at an edge or a corner of a selected note: dragging it resizes the note. */
final class NoteHandle extends ResizeHandle {
	NoteHandle(NotePart owner, int direction) {
		super(owner, direction);
	}

	@Override
	protected Color getFillColor() {
		return ScreenPalette.color(Tone.PAPER);
	}

	@Override
	protected Color getBorderColor() {
		return ScreenPalette.color(Tone.SELECTION);
	}
}
