// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.detector;

import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.model.edit.detector.Paint;
import org.netwright.model.edit.detector.PaintedPattern;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** The pattern that is painted: dragging paints with the brush, the right button wipes; by keys, arrows go and the space bar paints, W and B in white and black. */
final class PaintGrid extends DrawingControl {
	private static final int SIZE = 260;
	private static final int MARGIN = 2;
	private static final Grey GREY = new Grey(-1, 0, 1);

	private final int rows;
	private final int columns;
	private final BiConsumer<Integer, Paint> paints;
	private PaintedPattern pattern;
	private int cursor;
	private int hovered = -1;

	/**
	 * @param paints told the pixel that a person paints, and how; null for the brush
	 */
	PaintGrid(Composite parent, int rows, int columns, PaintedPattern pattern, BiConsumer<Integer, Paint> paints) {
		super(parent, SWT.NONE);
		this.rows = rows;
		this.columns = columns;
		this.pattern = pattern;
		this.paints = paints;
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseExit, event -> hover(-1));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = NLS.bind(Messages.Detector_accessible, cursor + 1, name(PaintGrid.this.pattern.pixels().get(cursor)));
			}
		});
	}

	static String name(Paint paint) {
		return switch (paint) {
		case WHITE -> Messages.Detector_white;
		case BLACK -> Messages.Detector_black;
		case ANY -> Messages.Detector_any;
		};
	}

	void show(PaintedPattern next) {
		pattern = next;
		redraw();
	}

	/** The middle of a pixel, in the coordinates of this control. */
	Point centre(int pixel) {
		Box cell = grid().cell(pixel);
		return new Point((int) cell.centreX(), (int) cell.centreY());
	}

	private void press(Event event) {
		int pixel = grid().cellAt(event.x, event.y);
		setFocus();
		if (pixel >= 0 && pixel < pattern.size()) {
			cursor = pixel;
			paints.accept(pixel, event.button == 1 ? null : Paint.ANY);
		}
	}

	private void move(Event event) {
		int pixel = grid().cellAt(event.x, event.y);
		boolean left = (event.stateMask & SWT.BUTTON1) != 0;
		if ((left || (event.stateMask & SWT.BUTTON3) != 0) && pixel != hovered && pixel >= 0 && pixel < pattern.size()) {
			paints.accept(pixel, left ? null : Paint.ANY);
		}
		hover(pixel);
	}

	private void hover(int pixel) {
		if (hovered != pixel) {
			hovered = pixel;
			redraw();
		}
	}

	private void key(Event event) {
		if ((event.stateMask & (SWT.MOD1 | SWT.MOD3)) != 0) {
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> go(0, -1);
		case SWT.ARROW_RIGHT -> go(0, 1);
		case SWT.ARROW_UP -> go(-1, 0);
		case SWT.ARROW_DOWN -> go(1, 0);
		case ' ' -> paints.accept(cursor, null);
		case 'w' -> paints.accept(cursor, Paint.WHITE);
		case 'b' -> paints.accept(cursor, Paint.BLACK);
		case 'd', SWT.DEL, SWT.BS -> paints.accept(cursor, Paint.ANY);
		default -> {
			// other keys belong to the dialog
		}
		}
	}

	private void go(int down, int right) {
		int row = Math.clamp(cursor / columns + down, 0, rows - 1);
		int column = Math.clamp(cursor % columns + right, 0, columns - 1);
		cursor = Math.min(row * columns + column, pattern.size() - 1);
		hovered = -1;
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? SIZE : wHint, hHint == SWT.DEFAULT ? SIZE : hHint);
	}

	private PixelGrid grid() {
		Rectangle area = getClientArea();
		return PixelGrid.fit(rows, columns, new Box(0, 0, area.width, area.height).grow(-MARGIN));
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		grid().paint(canvas, palette, pixel -> pixel >= pattern.size() ? PixelGrid.DONT_CARE : switch (pattern.pixels().get(pixel)) {
		case WHITE -> GREY.argb(1);
		case BLACK -> GREY.argb(-1);
		case ANY -> PixelGrid.DONT_CARE;
		}, true, hovered, isFocusControl() ? cursor : -1);
	}
}
