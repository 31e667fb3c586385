// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** A text on the page, wrapped to the room there is. */
final class TextLine extends DrawingControl {
	private final String text;
	private final TextStyle style;
	private final Tone tone;

	TextLine(Composite parent, String text, TextStyle style, Tone tone) {
		super(parent, SWT.NO_FOCUS);
		this.text = text;
		this.style = style;
		this.tone = tone;
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = text;
			}
		});
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		double scale = Type.scale(this);
		int width = wHint == SWT.DEFAULT ? (int) Math.ceil(style.width(text) * scale) + 1 : wHint;
		return new Point(width, (int) Math.ceil(lines(width).size() * style.size() * Type.LEADING * scale));
	}

	private List<String> lines(int width) {
		return Type.wrap(text, style, width / Type.scale(this));
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		canvas.scale(Type.scale(this));
		double baseline = style.size();
		for (String line : lines(width)) {
			canvas.text(line, 0, baseline, style, palette.argb(tone));
			baseline += style.size() * Type.LEADING;
		}
	}
}
