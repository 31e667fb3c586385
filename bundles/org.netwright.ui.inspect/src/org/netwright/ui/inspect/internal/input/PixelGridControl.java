// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.input.ImageShape;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** The input as an image, with the pixel under the pointer and the one that keys act on. */
public final class PixelGridControl extends DrawingControl {
	private static final int TALLEST = 240;
	private static final int TALLEST_COMPACT = 180;
	private static final int LARGEST_CELL = 80;
	private static final int SMALLEST_CELL = 18;
	private static final int WIDTH_WANTED = 200;
	private static final int MARGIN = 1;
	/** So many pixels at most are painted one by one; more are painted as one area. */
	private static final int FEW = 32;
	private static final int RING = 3;

	private final IntConsumer pointed;
	private NetworkSnapshot network;
	private double[] values = {};
	/** What each pixel was when it was painted last. */
	private double[] painted = {};
	private ImageShape shape = new ImageShape(1, 1);
	private int cursor;
	private int hovered = -1;
	private int tallest = TALLEST;

	/**
	 * @param pointed takes the pixel that is meant now, each time it is another one or has another value
	 */
	PixelGridControl(Composite parent, IntConsumer pointed) {
		super(parent, SWT.NONE);
		Paper.page(this);
		this.pointed = pointed;
		addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> hover(-1)));
		addFocusListener(FocusListener.focusGainedAdapter(event -> redraw()));
		addFocusListener(FocusListener.focusLostAdapter(event -> redraw()));
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.Input_accessibleGrid;
			}

			@Override
			public void getDescription(AccessibleEvent event) {
				event.result = network == null ? null : NLS.bind(Messages.Input_accessiblePixel, network.name(cursor), Numbers.exact(values[cursor]));
			}
		});
	}

	/**
	 * Lets gestures paint.
	 *
	 * @param painter what they paint on
	 * @param tools   what a press does
	 * @param typed   takes the beginning of a number that is typed on the image, or nothing
	 */
	void paintWith(InputPainter painter, PaintTools tools, Consumer<String> typed) {
		new PixelGestures(this, painter, tools, typed).install();
	}

	/** Shows an input of a network. */
	void show(NetworkSnapshot shown, double[] input) {
		boolean same = network != null && network.inputDomain().equals(shown.inputDomain());
		ImageShape before = shape;
		network = shown;
		ImageShape own = ImageShape.of(shown);
		boolean taller = own.rows() * SMALLEST_CELL > TALLEST && own.columns() == 1;
		int columns = taller ? (int) Math.ceil(Math.sqrt(own.size())) : own.columns();
		shape = taller ? new ImageShape((own.size() + columns - 1) / columns, columns) : own;
		cursor = Math.clamp(cursor, 0, Math.max(0, input.length - 1));
		hovered = hovered < input.length ? hovered : -1;
		show(input);
		if (same && shape.equals(before) && painted.length == values.length) {
			redrawChanged();
		} else {
			redraw();
		}
		pointed.accept(meant());
	}

	private void redrawChanged() {
		int[] changed = IntStream.range(0, values.length).filter(pixel -> Double.compare(values[pixel], painted[pixel]) != 0).limit(FEW + 1L).toArray();
		if (changed.length > FEW) {
			redraw();
		} else {
			Arrays.stream(changed).forEach(this::redrawPixel);
		}
	}

	/** Redraws a pixel, with the ring that may be around it. */
	private void redrawPixel(int pixel) {
		if (pixel >= 0 && pixel < values.length) {
			Box cell = grid().cell(pixel).grow(RING);
			redraw((int) Math.floor(cell.x()), (int) Math.floor(cell.y()), (int) Math.ceil(cell.width()) + 1, (int) Math.ceil(cell.height()) + 1, false);
		}
	}

	/** Shows another input of the same network, in one frame with all that follows from it. */
	void show(double[] input) {
		values = input.clone();
		redrawSoon();
	}

	/** The values as they are shown, row by row; a new array. */
	public double[] values() {
		return values.clone();
	}

	/** The pixel that keys act on. */
	public int cursor() {
		return cursor;
	}

	/** The pixel under the pointer, else the one that keys act on. */
	int meant() {
		return hovered >= 0 ? hovered : cursor;
	}

	/** The middle of a pixel, in the coordinates of this control. */
	public Point centre(int pixel) {
		Box cell = grid().cell(pixel);
		return new Point((int) cell.centreX(), (int) cell.centreY());
	}

	/** The pixel at a point, -1 where there is none. */
	int pixelAt(int x, int y) {
		int pixel = grid().cellAt(x, y);
		return pixel < values.length ? pixel : -1;
	}

	/** A point in pixels of the image, from its upper left corner. */
	double[] place(int x, int y) {
		PixelGrid grid = grid();
		Box bounds = grid.bounds();
		return new double[] { (x - bounds.x()) * shape.columns() / bounds.width(), (y - bounds.y()) * shape.rows() / bounds.height() };
	}

	/** Rows and columns as they are shown; the last row may have fewer pixels. */
	ImageShape shape() {
		return shape;
	}

	void hover(int pixel) {
		if (hovered != pixel) {
			redrawPixel(hovered);
			hovered = pixel;
			redrawPixel(hovered);
			pointed.accept(meant());
		}
	}

	void moveCursor(int pixel) {
		if (cursor != pixel) {
			redrawPixel(cursor);
			cursor = pixel;
			redrawPixel(cursor);
			pointed.accept(meant());
		}
	}

	void moveCursor(int down, int right) {
		int row = Math.clamp(cursor / shape.columns() + down, 0, shape.rows() - 1);
		int column = Math.clamp(cursor % shape.columns() + right, 0, shape.columns() - 1);
		hovered = -1;
		moveCursor(Math.min(row * shape.columns() + column, values.length - 1));
	}

	/** Takes less room, or as much as is good. */
	void setCompact(boolean compact) {
		tallest = compact ? TALLEST_COMPACT : TALLEST;
	}

	InputDomain domain() {
		return network.inputDomain();
	}

	double value(int pixel) {
		return values[pixel];
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? WIDTH_WANTED : wHint;
		double cell = Math.min(LARGEST_CELL, Math.min((width - 2.0 * MARGIN) / shape.columns(), (double) tallest / shape.rows()));
		return new Point(width, hHint == SWT.DEFAULT ? (int) Math.ceil(cell * shape.rows()) + 2 * MARGIN : hHint);
	}

	private PixelGrid grid() {
		Rectangle area = getClientArea();
		return PixelGrid.fit(shape.rows(), shape.columns(), new Box(0, 0, area.width, area.height).grow(-MARGIN));
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		if (network == null) {
			return;
		}
		if (painted.length != values.length) {
			painted = new double[values.length];
			Arrays.fill(painted, Double.NaN);
		}
		Grey grey = new Grey(domain().minimum(), domain().neutral(), domain().maximum());
		PixelGrid grid = grid();
		Box damage = damage();
		grid.within(damage).paint(canvas, palette, pixel -> {
			if (pixel >= values.length) {
				return PixelGrid.DONT_CARE;
			}
			if (damage.contains(grid.cell(pixel))) {
				painted[pixel] = values[pixel];
			}
			return grey.argb(values[pixel]);
		}, true, hovered, isFocusControl() ? cursor : -1);
	}
}
