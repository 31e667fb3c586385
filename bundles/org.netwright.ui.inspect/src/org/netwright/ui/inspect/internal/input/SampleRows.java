// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.BitSet;
import java.util.function.IntFunction;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.input.ImageShape;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.viewer.canvas.GcCanvas;
import org.netwright.ui.viewer.canvas.GcResources;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/** Draws the lines of the list of samples: the sample as a little image, its name, what is expected; amber behind the one that is the input now. */
final class SampleRows {
	private static final int HEIGHT = 30;
	private static final int IMAGE = 24;
	private static final int GAP = 8;
	private static final int BAR = 3;
	private static final int TINT = 0x2c;
	private static final Stroke EDGE = Stroke.solid(1);
	private static final String ELLIPSIS = "\u2026"; //$NON-NLS-1$

	private final Table table;
	private final GcResources resources;
	private final IntFunction<SampleEntry> entries;
	private final BitSet shortened = new BitSet();
	private ImageShape shape = new ImageShape(1, 1);
	private Grey grey = Grey.ACTIVATION;

	/**
	 * @param entries from a line of the table to its sample
	 */
	SampleRows(Table table, IntFunction<SampleEntry> entries) {
		this.table = table;
		this.entries = entries;
		resources = new GcResources(table);
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, HEIGHT));
		table.addListener(SWT.EraseItem, this::erase);
		table.addListener(SWT.PaintItem, this::paint);
	}

	/** How the values of all samples are to be seen. */
	void show(ImageShape images, InputDomain domain) {
		shape = images;
		grey = new Grey(domain.minimum(), domain.neutral(), domain.maximum());
	}

	private void erase(Event event) {
		boolean now = (event.detail & SWT.SELECTED) != 0;
		event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.FOCUSED);
		GC gc = event.gc;
		int width = table.getClientArea().width;
		gc.setBackground(ScreenPalette.color(Tone.PAPER));
		gc.fillRectangle(0, event.y, width, event.height);
		if (now) {
			gc.setBackground(ScreenPalette.color(Tone.ACCENT));
			gc.setAlpha(TINT);
			gc.fillRectangle(0, event.y, width, event.height);
			gc.setAlpha(255);
			gc.fillRectangle(0, event.y, BAR, event.height);
		}
	}

	private void paint(Event event) {
		int line = table.indexOf((TableItem) event.item);
		SampleEntry entry = entries.apply(line);
		int width = table.getClientArea().width;
		Rectangle row = new Rectangle(0, event.y, width, event.height);
		paintImage(event.gc, entry, row);
		GC gc = event.gc;
		int left = BAR + GAP + IMAGE + GAP;
		int room = width - left - GAP;
		int top = row.y + (row.height - gc.getFontMetrics().getHeight()) / 2;
		String expectation = entry.expectation().isEmpty() ? "" : fitted(gc, Messages.Samples_arrow + entry.expectation(), room / 2); //$NON-NLS-1$
		int taken = expectation.isEmpty() ? 0 : gc.textExtent(expectation).x;
		gc.setForeground(ScreenPalette.color(Tone.PAPER_INK_SECONDARY));
		gc.drawText(expectation, width - GAP - taken, top, true);
		gc.setForeground(ScreenPalette.color(Tone.PAPER_INK));
		String label = fitted(gc, entry.label(), room - taken - GAP);
		gc.drawText(label, left, top, true);
		shortened.set(line, label.endsWith(ELLIPSIS) || expectation.endsWith(ELLIPSIS));
	}

	/** Whether there was not room for the whole text of a line when it was drawn last. */
	boolean isShortened(int line) {
		return line >= 0 && shortened.get(line);
	}

	private void paintImage(GC gc, SampleEntry entry, Rectangle row) {
		Box room = new Box(BAR + GAP, row.y + (row.height - IMAGE) / 2.0, IMAGE, IMAGE);
		double[] values = entry.values();
		try (GcCanvas canvas = new GcCanvas(gc, resources)) {
			PixelGrid grid = PixelGrid.fit(Math.max(1, shape.rows()), Math.max(1, shape.columns()), room);
			grid.paint(canvas, ScreenPalette.current(), pixel -> pixel < values.length ? grey.argb(values[pixel]) : PixelGrid.DONT_CARE, false, -1, -1);
			Box edge = grid.bounds();
			canvas.strokeRectangle(edge.x(), edge.y(), edge.width(), edge.height(), 1, EDGE,
					ScreenPalette.current().argb(Tone.PAPER_RULE));
		}
	}

	/** A text with as much of it as there is room for. */
	private static String fitted(GC gc, String text, int width) {
		String fitted = text;
		for (int length = text.length(); length > 0 && gc.textExtent(fitted).x > width; length--) {
			fitted = text.substring(0, length - 1).stripTrailing() + ELLIPSIS;
		}
		return fitted;
	}
}
