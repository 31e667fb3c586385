// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.plan.Trace;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;

/** The outputs as bars from 0 to the largest of them; the strongest ten where there are more. */
final class OutputBars extends DrawingControl {
	private static final int LIMIT = 10;
	private static final int ROW = 19;
	private static final int ROW_COMPACT = 16;
	private static final double NAME_SHARE = 0.35;
	private static final double NAME_GAP = 10;
	private static final double VALUE_WIDTH = 46;
	private static final TextStyle NAME = new TextStyle(12, FontFace.REGULAR, Anchor.START);
	private static final TextStyle WINNER = new TextStyle(12, FontFace.BOLD, Anchor.START);
	private static final TextStyle VALUE = new TextStyle(12, FontFace.REGULAR, Anchor.END);

	/** Stands where a value is still to come. */
	private static final String UNKNOWN = "\u2013"; //$NON-NLS-1$

	private record Bar(String name, double value, boolean known, boolean wins) {
	}

	private List<Bar> bars = List.of();
	private int rowHeight = ROW;

	OutputBars(Composite parent) {
		super(parent, SWT.NONE);
		Paper.page(this);
	}

	void show(NetworkSnapshot network, Trace trace, Verdict verdict) {
		int start = network.outputStart();
		List<Bar> all = IntStream.range(start, network.graph().neuronCount())
				.mapToObj(n -> new Bar(network.name(n), trace.activation(n), trace.isComputed(n), n == verdict.winner())).toList();
		bars = all.size() <= LIMIT || !trace.isComplete() ? all.stream().limit(LIMIT).toList() : all.stream().sorted(Comparator.comparingDouble(Bar::value).reversed()).limit(LIMIT).toList();
		redraw();
	}

	void clear() {
		bars = List.of();
		redraw();
	}

	void setCompact(boolean compact) {
		rowHeight = compact ? ROW_COMPACT : ROW;
	}

	int wantedHeight() {
		return (int) Math.ceil(bars.size() * rowHeight * ScreenEmphasis.current().text());
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		double scale = ScreenEmphasis.current().text();
		canvas.scale(scale);
		paint(canvas, width / scale, palette);
	}

	private void paint(Canvas canvas, double width, Palette palette) {
		double largest = Math.max(1, bars.stream().mapToDouble(bar -> Math.abs(bar.value)).filter(Double::isFinite).max().orElse(1));
		double longest = bars.stream().mapToDouble(bar -> WINNER.width(bar.name)).max().orElse(0);
		double left = Math.min(width * NAME_SHARE, longest + NAME_GAP);
		double room = Math.max(10, width - left - VALUE_WIDTH);
		for (int row = 0; row < bars.size(); row++) {
			Bar bar = bars.get(row);
			double middle = (row + 0.5) * rowHeight;
			TextStyle style = bar.wins ? WINNER : NAME;
			canvas.text(style.fit(bar.name, left - 6), 0, middle + style.middle(), style, palette.argb(Tone.PAPER_INK));
			canvas.fillRectangle(left, middle - 3, room, 6, 3, palette.argb(Tone.PAPER_RULE));
			double length = room * Math.clamp(bar.value / largest, 0, 1);
			if (length > 0) {
				canvas.fillRectangle(left, middle - 3, Math.max(length, 6), 6, 3, palette.argb(bar.wins ? Tone.ACCENT : Tone.PAPER_INK_SECONDARY));
			}
			canvas.text(bar.known ? Numbers.plain(bar.value, 3) : UNKNOWN, width, middle + VALUE.middle(), VALUE, palette.argb(Tone.PAPER_INK));
		}
	}
}
