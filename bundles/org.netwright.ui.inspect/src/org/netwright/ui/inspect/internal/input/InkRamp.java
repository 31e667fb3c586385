// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.OptionalDouble;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.input.ImageShape;
import org.netwright.core.input.InputImages;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** The ink to paint with, from black to white; a square before it, half of each, stands for the opposite of what is there. */
public final class InkRamp extends DrawingControl {
	private static final int HEIGHT = 22;
	private static final int WIDTH_WANTED = 90;
	private static final int GAP = 5;
	private static final int BAR = 12;
	private static final int STEPS = 24;
	private static final double KNOB = 6;
	/** What the knob needs beside the bar at its ends. */
	private static final int ROOM = 8;
	private static final int DECIMALS = 2;
	private static final Stroke EDGE = Stroke.solid(1);
	private static final Stroke RING = Stroke.solid(2);

	private final PaintTools tools;
	private InputDomain domain = InputDomain.DEFAULT;
	private ImageShape shape = new ImageShape(1, 1);
	private boolean sliding;

	InkRamp(Composite parent, PaintTools tools) {
		super(parent, SWT.NONE);
		Paper.page(this);
		this.tools = tools;
		tools.whenChanged(this::shown);
		addMouseListener(MouseListener.mouseDownAdapter(this::press));
		addMouseListener(MouseListener.mouseUpAdapter(event -> sliding = false));
		addMouseMoveListener(event -> {
			if (sliding) {
				slide(event.x);
			}
		});
		addKeyListener(KeyListener.keyPressedAdapter(this::key));
		addFocusListener(FocusListener.focusGainedAdapter(event -> redraw()));
		addFocusListener(FocusListener.focusLostAdapter(event -> redraw()));
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = inkText();
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_SLIDER;
			}
		});
		shown();
	}

	/** Shows the ink for images of a network. */
	void show(ImageShape images, InputDomain range) {
		if (!images.equals(shape) || !range.equals(domain)) {
			shape = images;
			domain = range;
			shown();
		}
	}

	private void shown() {
		if (!isDisposed()) {
			setToolTipText(NLS.bind(Messages.Ink_tip, inkText()));
			redraw();
		}
	}

	/** The ink in words. */
	public String inkText() {
		OptionalDouble ink = tools.ink(shape, domain);
		return ink.isEmpty() ? Messages.Ink_opposite : NLS.bind(Messages.Ink_value, Numbers.compact(ink.getAsDouble(), DECIMALS));
	}

	private Rectangle bar() {
		Rectangle area = getClientArea();
		int left = HEIGHT + GAP;
		return new Rectangle(left + ROOM, (area.height - BAR) / 2, Math.max(1, area.width - left - 2 * ROOM), BAR);
	}

	/** Where to press for an ink, from 0 for black to 1 for white. */
	public Point place(double share) {
		Rectangle bar = bar();
		return new Point(bar.x + (int) Math.round(share * bar.width), bar.y + bar.height / 2);
	}

	/** Where to press to paint the opposite of what is there. */
	public Point oppositePlace() {
		return new Point(HEIGHT / 2, getClientArea().height / 2);
	}

	private void press(MouseEvent event) {
		if (event.button != 1) {
			return;
		}
		setFocus();
		if (event.x < HEIGHT) {
			tools.useOpposite();
		} else {
			sliding = true;
			slide(event.x);
		}
	}

	/** Sets hundredths of the range, in decimals, as the wheel does. */
	private void slide(int x) {
		Rectangle bar = bar();
		int hundredths = (int) Math.round(InputImages.FINE_STEPS * Math.clamp((x - bar.x) / (double) bar.width, 0, 1));
		tools.useInk(InputImages.brightened(domain.minimum(), hundredths, domain), domain);
	}

	private void key(KeyEvent event) {
		double now = tools.ink(shape, domain).orElse(domain.neutral());
		int step = (event.stateMask & SWT.SHIFT) != 0 ? 1 : InputImages.STEP;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT, SWT.ARROW_DOWN -> tools.useInk(InputImages.brightened(now, -step, domain), domain);
		case SWT.ARROW_RIGHT, SWT.ARROW_UP -> tools.useInk(InputImages.brightened(now, step, domain), domain);
		case SWT.HOME -> tools.useInk(domain.minimum(), domain);
		case SWT.END -> tools.useInk(domain.maximum(), domain);
		case SWT.DEL, ' ' -> tools.useOpposite();
		default -> {
			return;
		}
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? WIDTH_WANTED : wHint, hHint == SWT.DEFAULT ? HEIGHT : hHint);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		OptionalDouble ink = tools.ink(shape, domain);
		paintOpposite(canvas, palette, (height - BAR) / 2.0 - 1, ink.isEmpty());
		Rectangle bar = bar();
		for (int i = 0; i < STEPS; i++) {
			double left = bar.x + (double) bar.width * i / STEPS;
			canvas.fillRectangle(left, bar.y, (double) bar.width / STEPS + 1, bar.height, 0, Argb.grey(255 * i / (STEPS - 1)));
		}
		canvas.strokeRectangle(bar.x, bar.y, bar.width + 1.0, bar.height, 1, EDGE, palette.argb(Tone.PAPER_RULE));
		if (ink.isPresent()) {
			double share = (ink.getAsDouble() - domain.minimum()) / (domain.maximum() - domain.minimum());
			double x = bar.x + share * bar.width;
			canvas.fillCircle(x, height / 2.0, KNOB, new Grey(domain.minimum(), domain.neutral(), domain.maximum()).argb(ink.getAsDouble()));
			canvas.strokeCircle(x, height / 2.0, KNOB, RING, palette.argb(Tone.ACCENT));
		}
		if (isFocusControl()) {
			canvas.strokeRectangle(0.5, 0.5, width - 1.0, height - 1.0, 3, EDGE, palette.argb(Tone.PAPER_INK_SECONDARY));
		}
	}

	private static void paintOpposite(Canvas canvas, Palette palette, double top, boolean used) {
		double side = BAR + 2.0;
		double left = (HEIGHT - side) / 2;
		canvas.fillRectangle(left, top, side, side, 2, Argb.grey(255));
		Path.Builder half = Path.builder();
		half.moveTo(left, top);
		half.lineTo(left + side, top);
		half.lineTo(left, top + side);
		half.close();
		canvas.fill(half.build(), Argb.grey(0));
		canvas.strokeRectangle(left, top, side, side, 2, used ? RING : EDGE, palette.argb(used ? Tone.ACCENT : Tone.PAPER_RULE));
	}
}
