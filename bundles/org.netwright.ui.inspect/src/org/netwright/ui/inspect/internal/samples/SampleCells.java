// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.input.ImageShape;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.inspect.internal.inspector.Texts;
import org.netwright.ui.theme.Ink;
import org.netwright.ui.viewer.canvas.ScreenPalette;

/**
 * Draws the cells of the table of samples: a dot that is green, red with a cross, or an empty ring where nothing is expected; the sample as a
 * little image; words and numbers. What is selected is amber, with a bar where it is the input.
 */
final class SampleCells {
	/** How high a row is. */
	static final int HEIGHT = 30;

	private static final int BAR = 3;
	private static final int GAP = 6;
	private static final int DOT = 10;
	private static final int IMAGE = 24;
	private static final int TINT = 0x2c;
	/** Where a name begins. */
	static final int NAME_LEFT = BAR + GAP + DOT + GAP + IMAGE + GAP;

	private final Table table;
	private final SampleLines lines;
	private final Columns columns;
	private final Thumbnails thumbnails;
	private int marked = -1;

	/** From a place in the table to its column. */
	interface Columns {
		SampleColumn at(int place);
	}

	SampleCells(Table table, SampleLines lines, Columns columns) {
		this.table = table;
		this.lines = lines;
		this.columns = columns;
		thumbnails = new Thumbnails(table);
		table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, HEIGHT));
		table.addListener(SWT.EraseItem, this::erase);
		table.addListener(SWT.PaintItem, this::paint);
	}

	/** Which samples of a network are to be seen. */
	void show(SampleBook book, NetworkSnapshot network) {
		thumbnails.show(book, ImageShape.of(network), network.inputDomain());
	}

	/** Which sample is the input now; -1 for none. */
	void mark(int sample) {
		if (marked != sample) {
			marked = sample;
			table.redraw();
		}
	}

	int marked() {
		return marked;
	}

	private int sampleOf(Event event) {
		int line = table.indexOf((TableItem) event.item);
		return line >= 0 && line < lines.size() ? lines.sample(line) : -1;
	}

	private void erase(Event event) {
		boolean selected = (event.detail & SWT.SELECTED) != 0;
		event.detail &= ~(SWT.SELECTED | SWT.HOT | SWT.FOREGROUND | SWT.FOCUSED);
		GC gc = event.gc;
		boolean last = event.index == Math.max(0, table.getColumnCount() - 1);
		int width = last ? Math.max(event.width, table.getClientArea().width - event.x) : event.width;
		gc.setBackground(ScreenPalette.color(Tone.PAPER));
		gc.fillRectangle(event.x, event.y, width, event.height);
		boolean isInput = marked >= 0 && sampleOf(event) == marked;
		if (selected || isInput) {
			gc.setBackground(ScreenPalette.color(Tone.ACCENT));
			gc.setAlpha(TINT);
			gc.fillRectangle(event.x, event.y, width, event.height);
			gc.setAlpha(255);
		}
		if (isInput && event.index == 0) {
			gc.fillRectangle(event.x, event.y, BAR, event.height);
		}
	}

	private void paint(Event event) {
		int sample = sampleOf(event);
		if (sample < 0) {
			return;
		}
		GC gc = event.gc;
		SampleColumn column = columns.at(event.index);
		int cellWidth = table.getColumn(event.index).getWidth();
		int left = event.index == 0 ? NAME_LEFT : GAP;
		if (event.index == 0) {
			paintDot(gc, lines.passed(sample), event.x + BAR + GAP, event.y + (event.height - DOT) / 2);
			thumbnails.paint(gc, sample, event.x + BAR + GAP + DOT + GAP, event.y + (event.height - IMAGE) / 2, IMAGE);
		}
		boolean quiet = column.kind() == SampleColumn.Kind.EXPECTED || column.kind() == SampleColumn.Kind.RUNNER_UP;
		gc.setForeground(quiet ? Ink.SECONDARY.color() : Ink.PRIMARY.color());
		if (column.kind() == SampleColumn.Kind.WINNER && Boolean.FALSE.equals(lines.passed(sample))) {
			gc.setForeground(Ink.WRONG.color());
		}
		String text = Texts.shorten(gc, lines.text(sample, column), cellWidth - left - GAP / 2);
		int x = column.isNumber() ? event.x + cellWidth - GAP - gc.textExtent(text).x : event.x + left;
		gc.drawText(text, x, event.y + (event.height - gc.getFontMetrics().getHeight()) / 2, true);
	}

	private static void paintDot(GC gc, Boolean passed, int x, int y) {
		gc.setAntialias(SWT.ON);
		if (passed == null) {
			gc.setForeground(ScreenPalette.color(Tone.PAPER_RULE));
			gc.setLineWidth(2);
			gc.drawOval(x + 1, y + 1, DOT - 3, DOT - 3);
			gc.setLineWidth(1);
			return;
		}
		gc.setBackground(passed ? Ink.RIGHT.color() : Ink.WRONG.color());
		gc.fillOval(x, y, DOT, DOT);
		if (!passed) {
			Color paper = Ink.PAPER.color();
			gc.setForeground(paper);
			gc.setLineWidth(2);
			gc.drawLine(x + 3, y + 3, x + DOT - 3, y + DOT - 3);
			gc.drawLine(x + DOT - 3, y + 3, x + 3, y + DOT - 3);
			gc.setLineWidth(1);
		}
	}
}
