// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.netwright.core.exhaustive.InputSurvey;
import org.netwright.core.exhaustive.MarginHistogram;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Path;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;

/** How many inputs are decided by what margin; a click or an arrow key chooses a bin, a click on the chosen one leaves it. Amber is the margin now. */
final class MarginBars extends DrawingControl {
	private static final int HEIGHT = 84;
	private static final int MARGIN = 6;
	private static final int POINTER = 5;
	private static final double TINT = 0.16;

	private final IntConsumer chosen;
	private MarginHistogram histogram = new MarginHistogram(1, new int[1]);
	private int selected = InputSurvey.ALL_BINS;
	private double now = Double.NaN;

	/** @param chosen takes the bin that a person chooses, or {@link InputSurvey#ALL_BINS} */
	MarginBars(Composite parent, IntConsumer chosen) {
		super(parent, SWT.NONE);
		this.chosen = chosen;
		Paper.ownColours(this);
		addListener(SWT.MouseDown, event -> {
			setFocus();
			int bin = binAt(event.x);
			if (bin >= 0 && event.button == 1) {
				choose(bin == selected ? InputSurvey.ALL_BINS : bin);
			}
		});
		addListener(SWT.MouseMove, event -> setTip(binAt(event.x)));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = selected < 0 ? Messages.Inputs_histogram : words(selected);
			}
		});
	}

	/** Shows other numbers. */
	void show(MarginHistogram next, int bin) {
		histogram = next;
		selected = bin;
		redraw();
	}

	/** Shows the margin of the input as it is now; not a number if it is undecided. */
	void mark(double margin) {
		if (Double.compare(now, margin) != 0) {
			now = margin;
			redraw();
		}
	}

	private double binWidth() {
		return (getClientArea().width - 2.0 * MARGIN) / histogram.bins();
	}

	private int binAt(int x) {
		int bin = (int) Math.floor((x - MARGIN) / binWidth());
		return bin < 0 || bin >= histogram.bins() ? -1 : bin;
	}

	private void choose(int bin) {
		selected = bin;
		redraw();
		chosen.accept(bin);
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_RIGHT -> choose(Math.min(histogram.bins() - 1, selected + 1));
		case SWT.ARROW_LEFT -> choose(selected < 0 ? histogram.bins() - 1 : Math.max(0, selected - 1));
		case SWT.HOME -> choose(0);
		case SWT.END -> choose(histogram.bins() - 1);
		case SWT.ESC -> choose(InputSurvey.ALL_BINS);
		default -> { }
		}
	}

	private void setTip(int bin) {
		String tip = bin < 0 ? null : words(bin);
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
	}

	/** The middle of a bin, in the coordinates of this control. */
	Point middle(int bin) {
		return new Point((int) (MARGIN + (bin + 0.5) * binWidth()), getClientArea().height / 2);
	}

	/** What a bin says. */
	String words(int bin) {
		return NLS.bind(Messages.Inputs_bin, new Object[] { Numbers.count(histogram.counts()[bin]), edge(bin), edge(bin + 1) });
	}

	/** A margin on the edge of two bins. */
	String edge(int bin) {
		return Numbers.compact(bin * histogram.width(), 6);
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(wHint == SWT.DEFAULT ? 160 : wHint, hHint == SWT.DEFAULT ? HEIGHT : hHint);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		TextStyle style = ScreenEmphasis.current().small();
		double bottom = height - style.size() - MARGIN - POINTER;
		double bin = binWidth();
		int[] counts = histogram.counts();
		int most = Math.max(1, Arrays.stream(counts).max().orElse(1));
		if (selected >= 0 && selected < counts.length) {
			canvas.fillRectangle(MARGIN + selected * bin, 0, bin, bottom, 0,
					Argb.over(Argb.fade(palette.argb(Tone.PAPER_INK), TINT), palette.argb(Tone.PAPER)));
		}
		for (int i = 0; i < counts.length; i++) {
			if (counts[i] > 0) {
				double high = Math.max(1.5, (bottom - MARGIN) * counts[i] / most);
				canvas.fillRectangle(MARGIN + i * bin + 0.5, bottom - high, Math.max(1, bin - 1), high, 0,
						palette.argb(i == selected ? Tone.PAPER_INK : Tone.PAPER_INK_SECONDARY));
			}
		}
		canvas.line(MARGIN, bottom, width - MARGIN, bottom, Stroke.solid(1), palette.argb(Tone.PAPER_RULE));
		paintNow(canvas, palette, bottom, width);
		double baseline = height - 3;
		int ink = palette.argb(Tone.PAPER_INK_SECONDARY);
		canvas.text("0", MARGIN, baseline, style.withAnchor(Anchor.START), ink); //$NON-NLS-1$
		canvas.text(Messages.Inputs_margin, width / 2.0, baseline, style.withAnchor(Anchor.MIDDLE), ink);
		canvas.text(edge(counts.length), width - MARGIN, baseline, style.withAnchor(Anchor.END), ink);
	}

	private void paintNow(Canvas canvas, Palette palette, double bottom, int width) {
		if (Double.isNaN(now)) {
			return;
		}
		double x = Math.min(width - MARGIN, MARGIN + now / histogram.width() * binWidth());
		Path.Builder pointer = Path.builder();
		pointer.moveTo(x, bottom + 1);
		pointer.lineTo(x - POINTER, bottom + 1 + POINTER);
		pointer.lineTo(x + POINTER, bottom + 1 + POINTER);
		pointer.close();
		canvas.fill(pointer.build(), palette.argb(Tone.ACCENT));
	}
}
