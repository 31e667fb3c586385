// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.welcome;

import java.util.function.Supplier;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;

/** Something to do: an icon, what it is called, what it gives, and the key that does it anywhere. */
final class ActionButton extends PaintedButton {
	private static final double INSET = 12;
	private static final double TEXT_LEFT = 42;
	private static final double LINE = 19;

	private final String title;
	private final String text;
	private final Supplier<String> shortcut;

	/**
	 * @param icon what stands at the left; null for none
	 * @param text one line below the title; empty for none
	 * @param shortcut gives the key as people write it, empty for none; asked when it is drawn, for it can change
	 */
	ActionButton(Composite parent, ImageDescriptor icon, String title, String text, Supplier<String> shortcut, Runnable action) {
		super(parent, text.isEmpty() ? title : title + ". " + text, action); //$NON-NLS-1$
		this.title = title;
		this.text = text;
		this.shortcut = shortcut;
		if (icon != null) {
			Image image = new LocalResourceManager(JFaceResources.getResources(), this).create(icon);
			addPaintListener(event -> event.gc.drawImage(image, (int) Math.round(INSET * Type.scale(this)),
					(getClientArea().height - image.getBounds().height) / 2));
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		double height = 2 * INSET - 5 + (text.isEmpty() ? LINE : 2 * LINE);
		return new Point(wHint == SWT.DEFAULT ? 360 : wHint, (int) Math.ceil(height * Type.scale(this)));
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		double scale = Type.scale(this);
		canvas.scale(scale);
		double w = width / scale;
		double h = height / scale;
		paintFace(canvas, w, h, palette, false);
		String key = shortcut.get();
		double keyWidth = key.isEmpty() ? 0 : Type.SMALL.width(key) + INSET;
		double room = w - TEXT_LEFT - INSET - keyWidth;
		double first = text.isEmpty() ? h / 2 + Type.STRONG.middle() : INSET + 12;
		canvas.text(Type.STRONG.fit(title, room), TEXT_LEFT, first, text.isEmpty() ? Type.TEXT : Type.STRONG, palette.argb(Tone.PAPER_INK));
		canvas.text(Type.SMALL.fit(text, w - TEXT_LEFT - INSET), TEXT_LEFT, first + LINE, Type.SMALL, palette.argb(Tone.PAPER_INK_SECONDARY));
		canvas.text(key, w - INSET - Type.SMALL.width(key), first, Type.SMALL, palette.argb(Tone.PAPER_INK_SECONDARY));
	}
}
