// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;

/** Names with numbers as bars, one below the other. A click or an arrow key chooses one, a click on the chosen one leaves it. */
public final class BarList extends DrawingControl {
	private static final int MARGIN = 4;
	/** Scroll bars complain in less. */
	private static final int LEAST = 48;
	/** What a scroll bar takes that lies over the lines. */
	private static final int OVERLAY = 10;
	private static final int MOST_SHOWN = 12;
	private static final double MOST_NAME = 0.45;
	private static final double TINT = 0.16;

	/**
	 * A line.
	 *
	 * @param name  what it is about
	 * @param share how long the bar is, from 0 to 1
	 * @param text  the number
	 * @param now   whether it is the case now
	 * @param tip   all about it
	 */
	public record Bar(String name, double share, String text, boolean now, String tip) {
	}

	private final IntConsumer chosen;
	private final String accessibleName;
	private final boolean leaving;
	private List<Bar> bars = List.of();
	private int selected = -1;
	private double nameWidth;
	private double textWidth;

	/**
	 * @param accessibleName what the list is about, for screen readers
	 * @param leaving        whether nothing can be chosen
	 * @param chosen         takes the line that a person chooses, or -1
	 */
	public BarList(Composite parent, String accessibleName, boolean leaving, IntConsumer chosen) {
		super(parent, SWT.V_SCROLL);
		this.chosen = chosen;
		this.accessibleName = accessibleName;
		this.leaving = leaving;
		Paper.ownColours(this);
		addListener(SWT.Resize, event -> layOutBar());
		addListener(SWT.MouseDown, event -> {
			setFocus();
			int line = lineAt(event.y);
			if (line >= 0 && event.button == 1) {
				choose(leaving && line == selected ? -1 : line);
			}
		});
		addListener(SWT.MouseMove, event -> setTip(lineAt(event.y)));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = selected < 0 ? accessibleName : words(selected);
			}
		});
	}

	private String words(int line) {
		return accessibleName + ", " + bars.get(line).name + ": " + bars.get(line).text; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** Shows other lines, and which of them is chosen, or -1. */
	public void show(List<Bar> next, int select) {
		boolean other = next.size() != bars.size();
		if (!next.equals(bars)) {
			bars = List.copyOf(next);
			TextStyle style = ScreenEmphasis.current().name();
			nameWidth = bars.stream().mapToDouble(bar -> style.width(bar.name)).max().orElse(0);
			textWidth = bars.stream().mapToDouble(bar -> style.width(bar.text)).max().orElse(0);
			redraw();
		}
		if (other) {
			layOutBar();
		}
		if (selected != select) {
			selected = select;
			reveal();
			redraw();
		}
	}

	private int height() {
		return (int) Math.ceil(ScreenEmphasis.current().name().size() * 1.7);
	}

	private void layOutBar() {
		ScrollBar bar = getVerticalBar();
		int all = Math.max(1, bars.size() * height());
		int room = Math.max(1, getClientArea().height);
		int thumb = Math.min(all, room);
		bar.setVisible(all > room);
		bar.setValues(Math.clamp(bar.getSelection(), 0, all - thumb), 0, all, thumb, height(), room);
	}

	private int lineAt(int y) {
		int line = (y + getVerticalBar().getSelection()) / height();
		return line >= 0 && line < bars.size() ? line : -1;
	}

	private void choose(int line) {
		selected = line;
		reveal();
		redraw();
		chosen.accept(line);
	}

	private void reveal() {
		ScrollBar bar = getVerticalBar();
		int top = selected * height();
		if (selected >= 0 && top < bar.getSelection()) {
			bar.setSelection(top);
		} else if (selected >= 0 && top + height() > bar.getSelection() + getClientArea().height) {
			bar.setSelection(top + height() - getClientArea().height);
		}
	}

	private void setTip(int line) {
		String tip = line < 0 ? null : bars.get(line).tip;
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
	}

	private void key(Event event) {
		int last = bars.size() - 1;
		int page = Math.max(1, getClientArea().height / height());
		int next = switch (event.keyCode) {
		case SWT.ARROW_DOWN -> Math.min(last, selected + 1);
		case SWT.ARROW_UP -> Math.max(0, selected - 1);
		case SWT.PAGE_DOWN -> Math.min(last, selected + page);
		case SWT.PAGE_UP -> Math.max(0, selected - page);
		case SWT.HOME -> 0;
		case SWT.END -> last;
		case SWT.ESC -> leaving ? -1 : selected;
		default -> selected;
		};
		if (next != selected && last >= 0) {
			choose(next);
		}
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int wanted = Math.clamp(bars.size(), 1, MOST_SHOWN) * height();
		return new Point(wHint == SWT.DEFAULT ? 120 : wHint, hHint == SWT.DEFAULT ? Math.max(LEAST, wanted) : hHint);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		int first = getVerticalBar().getSelection() / height();
		int end = Math.min(bars.size(), first + height / height() + 2);
		for (int line = first; line < end; line++) {
			paint(canvas, palette, line, width);
		}
	}

	private void paint(Canvas canvas, Palette palette, int line, int width) {
		Bar bar = bars.get(line);
		double top = (double) line * height() - getVerticalBar().getSelection();
		double middle = top + height() / 2.0;
		if (line == selected) {
			canvas.fillRectangle(0, top, width, height(), 0,
					Argb.over(Argb.fade(palette.argb(Tone.PAPER_INK), isFocusControl() ? TINT : TINT * 0.6), palette.argb(Tone.PAPER)));
		}
		TextStyle style = ScreenEmphasis.current().name();
		style = new TextStyle(style.size(), line == selected || bar.now ? FontFace.BOLD : FontFace.REGULAR, Anchor.START);
		double names = Math.min(nameWidth * 1.06 + 2, width * MOST_NAME);
		double left = MARGIN + names + 8;
		int end = width - MARGIN - (getVerticalBar().getVisible() ? OVERLAY : 0);
		double right = end - textWidth * 1.06 - 8;
		canvas.text(style.fit(bar.name, names), MARGIN, middle + style.middle(), style, palette.argb(Tone.PAPER_INK));
		double thickness = Math.max(6, height() * 0.36);
		if (right > left) {
			canvas.fillRectangle(left, middle - thickness / 2, right - left, thickness, thickness / 2, Argb.over(Argb.fade(palette.argb(Tone.PAPER_RULE), 0.6), palette.argb(Tone.PAPER)));
			double length = (right - left) * Math.clamp(bar.share, 0, 1);
			if (length > 0) {
				canvas.fillRectangle(left, middle - thickness / 2, Math.max(length, thickness / 2), thickness, thickness / 2,
						palette.argb(bar.now ? Tone.ACCENT : line == selected ? Tone.PAPER_INK : Tone.PAPER_INK_SECONDARY));
			}
		}
		canvas.text(bar.text, end, middle + style.middle(), style.withAnchor(Anchor.END), palette.argb(Tone.PAPER_INK));
	}

	/** The lines. */
	public List<Bar> bars() {
		return bars;
	}

	/** The chosen line, or -1. */
	public int selected() {
		return selected;
	}

	/** The middle of a line, in the coordinates of this control. */
	public Point middle(int line) {
		return new Point(getClientArea().width / 2, line * height() + height() / 2 - getVerticalBar().getSelection());
	}
}
