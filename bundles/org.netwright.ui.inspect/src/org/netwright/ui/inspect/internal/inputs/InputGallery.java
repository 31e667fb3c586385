// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;

/**
 * Any number of inputs as little images side by side, with a caption below each. Only those in view are made and drawn. A click, or an
 * arrow key, chooses one; the one that is the input of the network now is framed in amber.
 */
public final class InputGallery extends DrawingControl {
	private static final int SMALL_SIDE = 36;
	private static final int LARGE_SIDE = 58;
	private static final int LARGE_FROM = 10;
	private static final int GAP = 8;
	private static final int LEAST = 60;
	private static final Stroke NOW = Stroke.solid(2.5);
	private static final Stroke CURSOR = new Stroke(1, 2, 2);

	/**
	 * What is shown.
	 *
	 * @param image    how inputs are drawn
	 * @param count    how many there are
	 * @param inputs   by place: the input
	 * @param captions by place: a short text
	 * @param tips     by place: all about it
	 */
	public record Contents(Thumbnail image, int count, IntFunction<double[]> inputs, IntFunction<String> captions, IntFunction<String> tips) {
		/** Nothing. */
		public static final Contents NONE = new Contents(null, 0, null, null, null);
	}

	private final Consumer<double[]> chosen;
	private Contents contents = Contents.NONE;
	private double[] now = {};
	private int cursor = -1;

	/** @param chosen takes the input that a person chooses */
	public InputGallery(Composite parent, Consumer<double[]> chosen) {
		super(parent, SWT.V_SCROLL);
		this.chosen = chosen;
		Paper.ownColours(this);
		addListener(SWT.Resize, event -> layOutBar());
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseMove, event -> setTip(placeAt(event.x, event.y)));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = cursor >= 0 ? contents.tips.apply(cursor) : Messages.Gallery_name;
			}
		});
	}

	/** Shows other inputs. */
	public void show(Contents next) {
		boolean longer = next.count != contents.count;
		contents = next;
		if (longer) {
			cursor = -1;
			getVerticalBar().setSelection(0);
		}
		layOutBar();
		redraw();
	}

	/** Says what the input of the network is now. */
	public void mark(double[] input) {
		if (!Arrays.equals(now, input)) {
			now = input.clone();
			redraw();
		}
	}

	private int side() {
		return contents.image != null && contents.image.columns() >= LARGE_FROM ? LARGE_SIDE : SMALL_SIDE;
	}

	private static TextStyle style() {
		TextStyle small = ScreenEmphasis.current().small();
		return small.withAnchor(Anchor.MIDDLE);
	}

	private int width() {
		return Math.max(side(), (int) Math.ceil(style().width("\u22120.000 "))) + GAP; //$NON-NLS-1$
	}

	private int height() {
		return side() + (int) Math.ceil(style().size() * 1.35) + GAP;
	}

	private int columns() {
		return Math.max(1, (getClientArea().width - GAP / 2) / width());
	}

	private int lines() {
		return (contents.count + columns() - 1) / columns();
	}

	private void layOutBar() {
		ScrollBar bar = getVerticalBar();
		int all = Math.max(1, lines() * height() + GAP / 2);
		int room = Math.max(1, getClientArea().height);
		int thumb = Math.min(all, room);
		bar.setVisible(all > room);
		bar.setValues(Math.clamp(bar.getSelection(), 0, all - thumb), 0, all, thumb, height(), room);
	}

	private Box box(int place) {
		int columns = columns();
		return new Box(GAP / 2.0 + place % columns * width(), GAP / 2.0 + (long) (place / columns) * height() - getVerticalBar().getSelection(), width(),
				height());
	}

	private int placeAt(int x, int y) {
		int column = (x - GAP / 2) / width();
		long place = (long) ((y - GAP / 2 + getVerticalBar().getSelection()) / height()) * columns() + column;
		return x < GAP / 2 || column >= columns() || place < 0 || place >= contents.count ? -1 : (int) place;
	}

	private void press(Event event) {
		setFocus();
		if (event.button == 1) {
			choose(placeAt(event.x, event.y));
		}
	}

	private void choose(int place) {
		if (place >= 0 && place < contents.count) {
			cursor = place;
			Box box = box(place);
			ScrollBar bar = getVerticalBar();
			if (box.y() < 0) {
				bar.setSelection(bar.getSelection() + (int) Math.floor(box.y()) - GAP / 2);
			} else if (box.bottom() > getClientArea().height) {
				bar.setSelection(bar.getSelection() + (int) Math.ceil(box.bottom()) - getClientArea().height);
			}
			redraw();
			chosen.accept(contents.inputs.apply(place));
		}
	}

	private void setTip(int place) {
		String tip = place < 0 ? null : contents.tips.apply(place);
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
	}

	private void key(Event event) {
		int page = Math.max(1, getClientArea().height / height()) * columns();
		switch (event.keyCode) {
		case SWT.ARROW_RIGHT -> move(1);
		case SWT.ARROW_LEFT -> move(-1);
		case SWT.ARROW_DOWN -> move(columns());
		case SWT.ARROW_UP -> move(-columns());
		case SWT.PAGE_DOWN -> move(page);
		case SWT.PAGE_UP -> move(-page);
		case SWT.HOME -> choose(0);
		case SWT.END -> choose(contents.count - 1);
		case SWT.CR, SWT.KEYPAD_CR -> choose(cursor);
		default -> { }
		}
	}

	private void move(int by) {
		choose(cursor < 0 ? 0 : Math.clamp((long) cursor + by, 0, Math.max(0, contents.count - 1)));
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? LEAST : wHint, hHint == SWT.DEFAULT ? Math.max(LEAST, height()) : hHint);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		int first = Math.max(0, getVerticalBar().getSelection() / height() * columns());
		int end = Math.min(contents.count, first + (height / height() + 2) * columns());
		for (int place = first; place < end; place++) {
			paint(canvas, palette, place);
		}
	}

	private void paint(Canvas canvas, Palette palette, int place) {
		Box box = box(place);
		double[] input = contents.inputs.apply(place);
		int side = side();
		Box room = new Box(box.x() + (box.width() - GAP - side) / 2, box.y(), side, side);
		contents.image.paint(canvas, palette, room, input);
		Box edge = contents.image.grid(room).bounds();
		boolean isNow = Arrays.equals(input, now);
		if (isNow) {
			Box ring = edge.grow(2);
			canvas.strokeRectangle(ring.x(), ring.y(), ring.width(), ring.height(), 2, NOW, palette.argb(Tone.ACCENT));
		}
		if (place == cursor && isFocusControl()) {
			Box ring = edge.grow(4);
			canvas.strokeRectangle(ring.x(), ring.y(), ring.width(), ring.height(), 2, CURSOR, palette.argb(Tone.PAPER_INK));
		}
		TextStyle style = style();
		String caption = style.fit(contents.captions.apply(place), box.width() - 2);
		canvas.text(caption, box.x() + (box.width() - GAP) / 2, box.y() + side + style.size() * 1.15, style,
				palette.argb(isNow ? Tone.PAPER_ACCENT : Tone.PAPER_INK_SECONDARY));
	}

	/** How many inputs are shown. */
	public int count() {
		return contents.count;
	}

	/** One of the inputs that are shown. */
	public double[] input(int place) {
		return contents.inputs.apply(place);
	}

	/** What is said below one of them. */
	public String caption(int place) {
		return contents.captions.apply(place);
	}

	/** The middle of one of them, in the coordinates of this control. */
	public Point middle(int place) {
		Box box = box(place);
		return new Point((int) box.centreX() - GAP / 2, (int) box.y() + side() / 2);
	}
}
