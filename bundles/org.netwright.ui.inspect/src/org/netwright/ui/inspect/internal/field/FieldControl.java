// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.input.ImageShape;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.drawing.FieldTile;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** One image: a maximiser of a receptive field, checkered where it does not matter, or an input as it is. */
final class FieldControl extends DrawingControl {
	private static final int BEFORE_SIZED = 4;

	private final int side;
	private FieldTile tile;
	private int maximiser;
	private double[] values;
	private Grey grey;
	private ImageShape shape = new ImageShape(1, 1);
	private String words = ""; //$NON-NLS-1$

	/** @param side the room for the image */
	FieldControl(Composite parent, int side) {
		super(parent, SWT.NONE);
		this.side = side;
		Paper.ownColours(this);
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = words));
	}

	/** Shows a field; what it shows is told as its tip. */
	void show(FieldTile next, int index, ImageShape image, String says) {
		values = null;
		if (next != tile || index != maximiser) {
			tile = next;
			maximiser = index;
			take(image, says);
		}
	}

	/** Shows an input. */
	void show(double[] input, Grey greys, ImageShape image, String says) {
		tile = null;
		values = input;
		grey = greys;
		take(image, says);
	}

	private void take(ImageShape image, String says) {
		shape = image;
		words = says;
		if (!says.equals(getToolTipText())) {
			setToolTipText(says);
		}
		redraw();
	}

	/** What it shows, in words. */
	String words() {
		return words;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? side : wHint, hHint == SWT.DEFAULT ? side : hHint);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		if (Math.min(width, height) < BEFORE_SIZED) {
			return;
		}
		Box area = new Box(1, 1, width - 2, height - 2);
		if (tile != null) {
			tile.paint(canvas, palette, area, maximiser);
		} else if (values != null && values.length == shape.size()) {
			PixelGrid.fit(shape.rows(), shape.columns(), area).paint(canvas, palette, pixel -> grey.argb(values[pixel]), false, -1, -1);
		}
	}
}
