// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Event;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.input.BrushStroke;
import org.netwright.core.input.InputImages;

/** How mouse, wheel and keys paint on the image. */
final class PixelGestures {
	private static final int BUTTONS = 3;

	private final PixelGridControl grid;
	private final InputPainter painter;
	private final Consumer<String> typed;
	private final PaintTools tools;
	private BrushStroke stroke;

	/**
	 * @param tools what a press does
	 * @param typed takes the beginning of a number that is typed, or nothing
	 */
	PixelGestures(PixelGridControl grid, InputPainter painter, PaintTools tools, Consumer<String> typed) {
		this.tools = tools;
		this.typed = typed;
		this.grid = grid;
		this.painter = painter;
	}

	void install() {
		grid.addMouseListener(MouseListener.mouseDownAdapter(this::press));
		grid.addMouseListener(MouseListener.mouseUpAdapter(event -> release()));
		grid.addMouseMoveListener(this::drag);
		grid.addKeyListener(KeyListener.keyPressedAdapter(this::key));
		grid.addListener(SWT.MouseWheel, this::wheel);
		grid.addListener(SWT.MouseHorizontalWheel, this::wheel);
	}

	private void press(MouseEvent event) {
		grid.setFocus();
		int pixel = grid.pixelAt(event.x, event.y);
		if (pixel < 0 || event.button > BUTTONS || stroke != null) {
			return;
		}
		grid.moveCursor(pixel);
		boolean grey = (event.stateMask & SWT.MOD1) != 0;
		double ink = grey ? domain().neutral() : tools.paint(painter.values()[pixel], event.button != 1, grid.shape(), domain());
		switch (tools.tool()) {
		case BRUSH -> {
			painter.beginStroke();
			stroke = new BrushStroke(painter.values(), grid.shape(), tools.brush(grid.shape()), ink);
			paintTo(event);
		}
		case FILL -> painter.fill(pixel, ink, grid.shape());
		case PICK -> pick(pixel);
		}
	}

	/** The value of a pixel becomes the ink. */
	private void pick(int pixel) {
		tools.useInk(painter.values()[pixel], domain());
		tools.use(PaintTools.Tool.BRUSH);
	}

	private void drag(MouseEvent event) {
		int pixel = grid.pixelAt(event.x, event.y);
		grid.hover(pixel);
		if (stroke != null) {
			if (pixel >= 0) {
				grid.moveCursor(pixel);
			}
			paintTo(event);
		}
	}

	private void paintTo(MouseEvent event) {
		double[] place = grid.place(event.x, event.y);
		painter.set(stroke.to(place[0], place[1]));
	}

	private void release() {
		if (stroke != null) {
			stroke = null;
			painter.endStroke();
		}
	}

	/** With Shift some systems report a horizontal wheel: both mean the same here. */
	private void wheel(Event event) {
		int pixel = grid.pixelAt(event.x, event.y);
		if (pixel < 0 || event.count == 0) {
			return;
		}
		event.doit = false;
		boolean fine = (event.stateMask & SWT.SHIFT) != 0;
		if (event.type == SWT.MouseHorizontalWheel && !fine) {
			return;
		}
		grid.moveCursor(pixel);
		painter.brighten(pixel, Integer.signum(event.count) * (fine ? 1 : InputImages.STEP));
	}

	private void key(KeyEvent event) {
		if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) != 0) {
			return;
		}
		int step = (event.stateMask & SWT.SHIFT) != 0 && event.character == 0 ? 1 : InputImages.STEP;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> grid.moveCursor(0, -1);
		case SWT.ARROW_RIGHT -> grid.moveCursor(0, 1);
		case SWT.ARROW_UP -> grid.moveCursor(-1, 0);
		case SWT.ARROW_DOWN -> grid.moveCursor(1, 0);
		case SWT.HOME -> grid.moveCursor(0);
		case SWT.END -> grid.moveCursor(grid.values().length - 1);
		case SWT.PAGE_UP, SWT.KEYPAD_ADD -> painter.brighten(grid.cursor(), step);
		case SWT.PAGE_DOWN, SWT.KEYPAD_SUBTRACT -> painter.brighten(grid.cursor(), -step);
		default -> character(event.character);
		}
	}

	private void character(char character) {
		int pixel = grid.cursor();
		switch (Character.toLowerCase(character)) {
		case 'w' -> painter.set(pixel, domain().maximum());
		case 'g' -> painter.set(pixel, domain().neutral());
		case 'b' -> painter.set(pixel, domain().minimum());
		case ' ' -> painter.set(pixel, InputImages.opposite(painter.values()[pixel], domain()));
		case '+', '=' -> painter.brighten(pixel, InputImages.STEP);
		case '-', '\u2212' -> painter.brighten(pixel, -InputImages.STEP);
		case '.', ',', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> typed.accept(String.valueOf(character));
		case '\r' -> typed.accept(""); //$NON-NLS-1$
		default -> {
			return;
		}
		}
	}

	private InputDomain domain() {
		return painter.domain();
	}
}
