// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.layers;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.netwright.core.activity.LayerActivity;
import org.netwright.core.activity.RecentInputs.RecentRun;
import org.netwright.core.activity.RecentInputs.RecentState;
import org.netwright.core.activity.ValueHistogram;
import org.netwright.core.compile.InputDomain;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Emphasis;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.ui.inspect.internal.layers.Strips.Strip;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;

/** Paints the heat map of all layers. For one painting. */
final class HeatMapPainter {
	private static final int COLUMN = 12;
	private static final int MARGIN = 8;
	private static final int NAMES = 62;
	private static final int HISTOGRAM = 74;
	private static final int NARROW = 260;
	private static final int LEAST = 36;
	private static final int HIGHEST = 64;
	/** How many bins of a histogram are drawn as one bar. */
	private static final int BAR = 4;

	private final Strips strips;
	private final RecentState state;
	private final LayerFacts facts;
	private final int right;
	private final int names;
	private final int columns;
	private final int histogram;
	private final Emphasis emphasis = ScreenEmphasis.current();

	HeatMapPainter(Strips strips, RecentState state, LayerFacts facts, int width) {
		this.strips = strips;
		this.state = state;
		this.facts = facts;
		histogram = width < NARROW ? 0 : (int) (HISTOGRAM * emphasis.text());
		names = width < NARROW ? 0 : (int) (NAMES * emphasis.text());
		right = width - MARGIN - histogram - (histogram == 0 ? 0 : MARGIN);
		columns = Math.max(1, Math.min(Math.max(1, state.runs().size()), (right - MARGIN - names) / strips.column()));
	}

	/** Where the strips of a network are. */
	static Strips layOut(NetworkGraph graph) {
		boolean large = ScreenEmphasis.current().text() > 1;
		return Strips.of(graph, large ? 2 * COLUMN : COLUMN, (int) (15 * ScreenEmphasis.current().text()), (int) (LEAST * ScreenEmphasis.current().text()));
	}

	static int margin() {
		return MARGIN;
	}

	/** How many columns there is room for, of those that there are. */
	int columns() {
		return columns;
	}

	/** The left edge of a column. */
	int left(int back) {
		return right - (back + 1) * strips.column();
	}

	/** How far back the column at a place is; -1 if there is none. */
	int backAt(int x) {
		int back = Math.floorDiv(right - 1 - x, strips.column());
		return x < right && back < columns && back < state.runs().size() ? back : -1;
	}

	/**
	 * Paints what is between two heights.
	 *
	 * @param selected the neuron that is selected, -1 for none
	 * @param cursor   the neuron of the cell that keys act on, -1 for none
	 * @param back     how far back that cell is
	 */
	void paint(Canvas canvas, Palette palette, int from, int to, int selected, int cursor, int back) {
		for (Strip strip : strips.all()) {
			int bottom = Math.max(strip.bottom(), strip.map() + HIGHEST);
			if (strip.count() > 0 && bottom > from && strip.top() < to) {
				heading(canvas, palette, strip);
				cells(canvas, palette, strip, from, to);
				names(canvas, palette, strip, from, to, selected);
				dead(canvas, palette, strip);
				if (histogram > 0 && facts != null) {
					histogram(canvas, palette, strip);
				}
			}
		}
		if (selected >= 0 && selected < state.network().graph().neuronCount()) {
			frame(canvas, palette, left(columns - 1), strips.topOf(selected), columns * strips.column(), strips.of(selected).rowHeight(), Tone.ACCENT);
		}
		if (cursor >= 0 && cursor < state.network().graph().neuronCount() && back < columns) {
			frame(canvas, palette, left(back), strips.topOf(cursor), strips.column(), strips.of(cursor).rowHeight(), Tone.PAPER);
		}
	}

	private static void frame(Canvas canvas, Palette palette, int x, int y, int width, int height, Tone tone) {
		canvas.strokeRectangle(x - 1, y - 1, width + 2, height + 2, 0, Stroke.solid(3), palette.argb(Tone.ACCENT_OUTLINE));
		canvas.strokeRectangle(x - 1, y - 1, width + 2, height + 2, 0, Stroke.solid(1.5), palette.argb(tone));
	}

	private void heading(Canvas canvas, Palette palette, Strip strip) {
		double line = 15 * emphasis.text();
		TextStyle title = new TextStyle(12 * emphasis.text(), FontFace.BOLD, Anchor.START);
		TextStyle small = emphasis.small().withAnchor(Anchor.START);
		String name = state.network().layerName(strip.layer());
		double room = right + histogram - 2.0 * MARGIN;
		String size = NLS.bind(strip.count() == 1 ? Messages.Layers_oneNeuron : Messages.Layers_size, strip.count());
		String shown = title.fit(name, room - small.width(size) - MARGIN);
		canvas.text(shown, MARGIN, strip.top() + MARGIN + 0.7 * line, title, palette.argb(Tone.PAPER_INK));
		canvas.text(size, MARGIN + title.width(shown) + MARGIN, strip.top() + MARGIN + 0.7 * line, small, palette.argb(Tone.PAPER_INK_SECONDARY));
		String words = facts == null ? "" : facts.words(strip.layer()); //$NON-NLS-1$
		canvas.text(small.fit(words, room), MARGIN, strip.top() + MARGIN + 1.7 * line, small, palette.argb(Tone.PAPER_INK_SECONDARY));
	}

	/** As one image: each cell is as many squares beside each other as a row is lower than a column is wide. */
	private void cells(Canvas canvas, Palette palette, Strip strip, int from, int to) {
		List<RecentRun> runs = state.runs();
		int first = Math.clamp((from - strip.map()) / strip.rowHeight(), 0, strip.count());
		int last = Math.clamp((to - strip.map()) / strip.rowHeight() + 1L, 0, strip.count());
		int repeat = strips.column() / strip.rowHeight();
		if (runs.isEmpty() || last <= first) {
			return;
		}
		Grey grey = grey(strip.layer());
		int wide = columns * repeat;
		int[] argb = new int[(last - first) * wide];
		for (int column = 0; column < columns; column++) {
			RecentRun run = runs.get(runs.size() - columns + column);
			for (int row = first; row < last; row++) {
				int colour = grey.argb(run.activation(strip.first() + row));
				int at = (row - first) * wide + column * repeat;
				for (int i = 0; i < repeat; i++) {
					argb[at + i] = colour;
				}
			}
		}
		int x = left(columns - 1);
		int y = strip.map() + first * strip.rowHeight();
		canvas.cells(x, y, strip.rowHeight(), wide, argb);
		canvas.strokeRectangle(x - 0.5, strip.map() - 0.5, columns * strips.column() + 1, strip.count() * strip.rowHeight() + 1, 0, Stroke.solid(1),
				palette.argb(Tone.PAPER_RULE));
		canvas.fillRectangle(left(0), strip.map() - 4, strips.column(), 3, 0, palette.argb(Tone.ACCENT));
	}

	private Grey grey(int layer) {
		InputDomain domain = state.network().inputDomain();
		return layer == 0 ? new Grey(domain.minimum(), domain.neutral(), domain.maximum()) : Grey.ACTIVATION;
	}

	private void names(Canvas canvas, Palette palette, Strip strip, int from, int to, int selected) {
		TextStyle style = emphasis.small().withAnchor(Anchor.END);
		if (names == 0 || strip.rowHeight() < 0.9 * style.size()) {
			return;
		}
		for (int row = 0; row < strip.count(); row++) {
			int y = strip.map() + row * strip.rowHeight();
			if (y + strip.rowHeight() > from && y < to) {
				int neuron = strip.first() + row;
				canvas.text(style.fit(state.network().name(neuron), left(columns - 1) - MARGIN - 8.0), left(columns - 1) - 8,
						y + strip.rowHeight() / 2.0 + style.middle(), style, palette.argb(neuron == selected ? Tone.PAPER_INK : Tone.PAPER_INK_SECONDARY));
			}
		}
	}

	/** A mark at the left of each row that is dead. */
	private void dead(Canvas canvas, Palette palette, Strip strip) {
		if (facts == null) {
			return;
		}
		for (int neuron : facts.layers().get(strip.layer()).dead()) {
			canvas.fillRectangle(left(columns - 1) - 5, strips.topOf(neuron), 3, strip.rowHeight(), 0, palette.argb(Tone.CHANGE_DOWN));
		}
	}

	private void histogram(Canvas canvas, Palette palette, Strip strip) {
		LayerActivity activity = facts.layers().get(strip.layer());
		ValueHistogram values = activity.histogram();
		double x = right + MARGIN;
		double y = strip.map();
		double height = Math.clamp(strip.count() * strip.rowHeight(), LEAST * emphasis.text() - 4, HIGHEST * emphasis.text());
		long[] bars = new long[ValueHistogram.BINS / BAR];
		long most = 1;
		for (int bin = 0; bin < ValueHistogram.BINS; bin++) {
			bars[bin / BAR] += values.count(bin);
			most = Math.max(most, bars[bin / BAR]);
		}
		double wide = (double) histogram / bars.length;
		for (int bar = 0; bar < bars.length; bar++) {
			if (bars[bar] > 0) {
				double high = Math.max(1.5, (height - 4) * bars[bar] / most);
				canvas.fillRectangle(x + bar * wide + 0.5, y + height - high, wide - 1, high, 0, palette.argb(Tone.PAPER_INK_SECONDARY));
			}
		}
		canvas.line(x, y + height, x + histogram, y + height, Stroke.solid(1), palette.argb(Tone.PAPER_RULE));
		double zero = x + histogram / 2.0;
		canvas.line(zero, y + height, zero, y + height + 4, Stroke.solid(1), palette.argb(Tone.PAPER_INK_SECONDARY));
	}
}
