// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.drawing.FieldTile;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Measures;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;

/** The receptive fields of several neurons beside each other, with their names and largest activations. A click selects one. */
public final class FieldGallery extends DrawingControl {
	private static final int MARGIN = 10;
	private static final int GAP = 12;
	private static final double BETWEEN = 6;
	private static final int LEAST = 64;
	private static final int LARGEST = 96;
	private static final int FEW = 12;

	private final IntConsumer choose;
	private List<Entry> entries = List.of();
	private int hovered = -1;

	/** A neuron: its name, and its field once it is found. */
	record Entry(int neuron, String name, FieldTile tile) {
		String words() {
			return tile == null ? NLS.bind(Messages.Gallery_searching, name)
					: NLS.bind(Messages.Gallery_entry, name, new FieldText(tile.field()).largest());
		}
	}

	/** @param choose takes the index of a neuron that was clicked */
	FieldGallery(Composite parent, IntConsumer choose) {
		super(parent, SWT.NONE);
		this.choose = choose;
		Paper.ownColours(this);
		addListener(SWT.MouseMove, this::hover);
		addListener(SWT.MouseExit, event -> hover(-1));
		addListener(SWT.MouseUp, event -> {
			int at = at(event.x, event.y);
			if (event.button == 1 && at >= 0) {
				choose.accept(entries.get(at).neuron);
			}
		});
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = String.join(", ", words()))); //$NON-NLS-1$
	}

	/** Shows some. Returns whether it needs another height. */
	boolean show(List<Entry> next) {
		double before = height();
		boolean moved = next.size() != entries.size();
		entries = next;
		moved |= height() != before;
		redraw();
		return moved;
	}

	/** What is shown, in words. */
	public List<String> words() {
		return entries.stream().map(Entry::words).toList();
	}

	/** For tests: the middle of one of them. */
	public Point middle(int entry) {
		Box box = box(entry);
		return new Point((int) box.centreX(), (int) box.centreY());
	}

	private int side() {
		return entries.size() <= FEW ? LARGEST : LEAST;
	}

	private double text() {
		return Measures.SMALL.size() * ScreenEmphasis.current().text();
	}

	private double height() {
		return imageHeight() + 2.7 * text();
	}

	/** Pairs are half as high as they are wide. */
	private double imageHeight() {
		boolean pairs = !entries.isEmpty() && entries.stream().allMatch(entry -> entry.tile != null && isPair(entry.tile));
		return pairs ? (side() - BETWEEN) / 2 : side();
	}

	private static boolean isPair(FieldTile tile) {
		return tile.field().kept() == 2 && tile.rows() <= tile.columns();
	}

	private int columns(int width) {
		return Math.max(1, (width - 2 * MARGIN + GAP) / (side() + GAP));
	}

	private Box box(int entry) {
		int columns = columns(getClientArea().width);
		return new Box(MARGIN + entry % columns * (side() + GAP), MARGIN + entry / columns * (height() + GAP), side(), height());
	}

	private int at(int x, int y) {
		for (int entry = 0; entry < entries.size(); entry++) {
			if (box(entry).contains(x, y)) {
				return entry;
			}
		}
		return -1;
	}

	private void hover(Event event) {
		hover(at(event.x, event.y));
	}

	private void hover(int entry) {
		if (entry != hovered) {
			hovered = entry;
			setCursor(entry < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
			String tip = entry < 0 || entry >= entries.size() ? null : entries.get(entry).words();
			if (!Objects.equals(tip, getToolTipText())) {
				setToolTipText(tip);
			}
			redraw();
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int width = wHint == SWT.DEFAULT ? 2 * MARGIN + side() : wHint;
		int columns = columns(width);
		int rows = (entries.size() + columns - 1) / columns;
		return new Point(width, (int) Math.ceil(2 * MARGIN + rows * (height() + GAP)));
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		Box damage = damage();
		for (int entry = 0; entry < entries.size(); entry++) {
			Box box = box(entry);
			if (box.bottom() >= damage.y() && box.y() <= damage.bottom()) {
				paint(canvas, palette, box, entries.get(entry), entry == hovered);
			}
		}
	}

	/** Two inputs are seen better beside each other than in one. */
	private static void paint(Canvas canvas, Palette palette, Box square, FieldTile tile) {
		if (!isPair(tile)) {
			tile.paint(canvas, palette, square);
			return;
		}
		double half = (square.width() - BETWEEN) / 2;
		tile.paint(canvas, palette, new Box(square.x(), square.y(), half, square.height()), 0);
		tile.paint(canvas, palette, new Box(square.right() - half, square.y(), half, square.height()), 1);
	}

	private void paint(Canvas canvas, Palette palette, Box box, Entry entry, boolean under) {
		Box square = new Box(box.x(), box.y(), side(), imageHeight());
		if (entry.tile == null) {
			canvas.strokeRectangle(square.x() + 1, square.y() + 1, square.width() - 2, square.height() - 2, 2, Stroke.dashed(1, 3, 3),
					palette.argb(Tone.PAPER_RULE));
		} else {
			paint(canvas, palette, square.grow(-1), entry.tile);
		}
		if (under) {
			canvas.strokeRectangle(square.x(), square.y(), square.width(), square.height(), 2, Stroke.solid(2), palette.argb(Tone.PAPER_INK));
		}
		TextStyle style = Measures.SMALL.withSize(text()).withAnchor(Anchor.MIDDLE);
		canvas.text(style.fit(entry.name, box.width()), box.centreX(), square.bottom() + 1.2 * text(), style, palette.argb(Tone.PAPER_INK));
		if (entry.tile != null && entry.tile.field().kept() > 0) {
			canvas.text(Numbers.plain(entry.tile.field().maximum(), 3), box.centreX(), square.bottom() + 2.4 * text(), style,
					palette.argb(Tone.PAPER_INK_SECONDARY));
		}
	}
}
