// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** The input as an image that is painted with mouse and keys. */
public final class PixelGridControl extends DrawingControl {
	private final Consumer<double[]> painted;
	private InputDomain domain = InputDomain.DEFAULT;
	private double[] values = {};
	private int rows = 1;
	private int columns = 1;
	private int cursor;
	private double brush;
	private boolean painting;
	private int hovered = -1;

	/**
	 * @param painted takes the whole new input after each stroke of the brush
	 */
	PixelGridControl(Composite parent, Consumer<double[]> painted) {
		super(parent, SWT.NONE);
		this.painted = painted;
		addMouseListener(MouseListener.mouseDownAdapter(this::press));
		addMouseListener(MouseListener.mouseUpAdapter(event -> painting = false));
		addMouseMoveListener(this::drag);
		addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> hover(-1)));
		addKeyListener(KeyListener.keyPressedAdapter(this::key));
		addFocusListener(FocusListener.focusGainedAdapter(event -> redraw()));
		addFocusListener(FocusListener.focusLostAdapter(event -> redraw()));
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = Messages.Input_accessibleGrid;
			}
		});
	}

	/** Shows another input. */
	void show(NetworkSnapshot network, double[] input) {
		domain = network.inputDomain();
		values = input;
		rows = network.rows(0);
		columns = network.columns(0);
		cursor = Math.clamp(cursor, 0, Math.max(0, values.length - 1));
		redraw();
	}

	/** Makes other values the input. */
	void paintAll(double[] next) {
		values = next;
		redrawSoon();
		painted.accept(next);
	}

	/** The values as they are shown, row by row; a new array. */
	public double[] values() {
		return values.clone();
	}

	InputDomain domain() {
		return domain;
	}

	/** The middle of a pixel, in the coordinates of this control. */
	public Point centre(int pixel) {
		Box cell = grid().cell(pixel);
		return new Point((int) cell.centreX(), (int) cell.centreY());
	}

	private PixelGrid grid() {
		Rectangle area = getClientArea();
		return PixelGrid.fit(rows, columns, new Box(0, 0, area.width, area.height).grow(-1));
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		Grey grey = new Grey(domain.minimum(), domain.neutral(), domain.maximum());
		grid().paint(canvas, palette, pixel -> pixel < values.length ? grey.argb(values[pixel]) : PixelGrid.DONT_CARE, true, hovered,
				isFocusControl() ? cursor : -1);
	}

	private void hover(int pixel) {
		if (hovered != pixel) {
			hovered = pixel;
			redraw();
		}
	}

	private void press(MouseEvent event) {
		setFocus();
		int pixel = grid().cellAt(event.x, event.y);
		if (pixel >= 0 && event.button <= 3) {
			brush = event.button == 1 && (event.stateMask & SWT.MOD1) == 0 ? PixelValues.opposite(values[pixel], domain) : domain.neutral();
			painting = true;
			cursor = pixel;
			set(pixel, brush);
		}
	}

	private void drag(MouseEvent event) {
		int pixel = grid().cellAt(event.x, event.y);
		hover(pixel);
		if (painting && pixel >= 0) {
			cursor = pixel;
			set(pixel, brush);
		}
	}

	private void key(KeyEvent event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> move(0, -1);
		case SWT.ARROW_RIGHT -> move(0, 1);
		case SWT.ARROW_UP -> move(-1, 0);
		case SWT.ARROW_DOWN -> move(1, 0);
		case 'w' -> set(cursor, domain.maximum());
		case 'g' -> set(cursor, domain.neutral());
		case 'b' -> set(cursor, domain.minimum());
		case ' ' -> set(cursor, PixelValues.opposite(values[cursor], domain));
		default -> {
			return;
		}
		}
	}

	private void move(int down, int right) {
		int row = Math.clamp(cursor / columns + down, 0, rows - 1);
		int column = Math.clamp(cursor % columns + right, 0, columns - 1);
		cursor = Math.min(row * columns + column, values.length - 1);
		redraw();
	}

	private void set(int pixel, double value) {
		if (pixel < values.length && values[pixel] != value) {
			double[] next = values.clone();
			next[pixel] = value;
			paintAll(next);
		}
	}
}
