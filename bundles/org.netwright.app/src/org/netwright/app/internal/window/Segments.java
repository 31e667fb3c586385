// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.window;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.theme.PresentationMode;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** A few words beside each other of which one holds; a click or the arrow keys choose another. */
final class Segments extends DrawingControl {
	private static final TextStyle WORD = new TextStyle(13, FontFace.REGULAR, Anchor.MIDDLE);
	private static final TextStyle CHOSEN = new TextStyle(13, FontFace.BOLD, Anchor.MIDDLE);
	private static final int HEIGHT = 26;
	private static final int PADDING = 14;

	private final List<String> words;
	private final List<String> explanations;
	private final int[] ends;
	private IntConsumer chosen = index -> { };
	private int selected = -1;
	private int hovered = -1;

	Segments(Composite parent, List<String> words, List<String> explanations) {
		super(parent, SWT.NONE);
		this.words = words;
		this.explanations = explanations;
		ends = new int[words.size()];
		measure();
		PresentationMode.whenChanged(this, this::sized);
		addListener(SWT.MouseDown, event -> choose(at(event)));
		addListener(SWT.MouseMove, event -> hover(at(event)));
		addListener(SWT.MouseExit, event -> hover(-1));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS);
		describe();
	}

	/** How much larger than usual the words are; the height is that of the toolbar, which has room for them. */
	private static double scale() {
		return PresentationMode.isProjector() ? PresentationMode.TYPE : 1;
	}

	private static TextStyle large(TextStyle style) {
		return style.withSize(style.size() * scale());
	}

	private void measure() {
		int x = 2;
		for (int i = 0; i < ends.length; i++) {
			x += 2 * PADDING + (int) Math.ceil(large(CHOSEN).width(words.get(i)));
			ends[i] = x;
		}
	}

	/** A toolbar asks its controls for their width only once. */
	private void sized() {
		measure();
		for (Control inner = this; inner.getParent() != null; inner = inner.getParent()) {
			if (inner.getParent() instanceof ToolBar bar) {
				Control held = inner;
				Arrays.stream(bar.getItems()).filter(item -> item.getControl() == held)
						.forEach(item -> item.setWidth(held.computeSize(SWT.DEFAULT, SWT.DEFAULT).x));
				bar.requestLayout();
			}
		}
		redraw();
	}

	private void describe() {
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = selected < 0 ? String.join(", ", words) : words.get(selected); //$NON-NLS-1$
			}
		});
		getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(AccessibleControlEvent event) {
				event.detail = ACC.ROLE_RADIOBUTTON;
			}
		});
	}

	/** Who is told when a person chooses a word. */
	void whenChosen(IntConsumer consumer) {
		chosen = consumer;
	}

	/** Shows which word holds, -1 for none. */
	void select(int index) {
		selected = index;
		redraw();
	}

	private void choose(int index) {
		if (index >= 0 && index < words.size() && index != selected) {
			chosen.accept(index);
		}
	}

	private void hover(int index) {
		if (index != hovered) {
			hovered = index;
			setToolTipText(index < 0 ? null : explanations.get(index));
			redraw();
		}
	}

	private void key(Event event) {
		if (event.keyCode == SWT.ARROW_LEFT) {
			choose(selected - 1);
		} else if (event.keyCode == SWT.ARROW_RIGHT) {
			choose(selected + 1);
		}
	}

	private int at(Event event) {
		for (int i = 0; i < ends.length; i++) {
			if (event.x < ends[i]) {
				return i;
			}
		}
		return -1;
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(ends[ends.length - 1] + 2, HEIGHT);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		TextStyle word = large(WORD);
		int window = palette.isDark() ? 0xFF191B1F : 0xFFE9EBEF;
		int ink = palette.argb(Tone.PAPER_INK);
		canvas.fillRectangle(0, 0, width, height, 0, window);
		canvas.fillRectangle(0, 0, width, HEIGHT, 7, Argb.over(Argb.fade(ink, palette.isDark() ? 0.1 : 0.07), window));
		int left = 2;
		for (int i = 0; i < ends.length; i++) {
			boolean now = i == selected;
			if (now) {
				canvas.fillRectangle(left, 2, ends[i] - left, HEIGHT - 4, 5, palette.isDark() ? 0xFF3A4048 : palette.argb(Tone.PAPER));
			} else if (i == hovered) {
				canvas.fillRectangle(left, 2, ends[i] - left, HEIGHT - 4, 5, Argb.over(Argb.fade(ink, 0.12), window));
			}
			canvas.text(words.get(i), (left + ends[i]) / 2.0, HEIGHT / 2.0 + word.middle(), now ? large(CHOSEN) : word,
					palette.argb(now ? Tone.PAPER_INK : Tone.PAPER_INK_SECONDARY));
			left = ends[i];
		}
		if (isFocusControl()) {
			canvas.strokeRectangle(0.75, 0.75, width - 1.5, HEIGHT - 1.5, 7, Stroke.solid(1.5), palette.argb(Tone.PAPER_INK_SECONDARY));
		}
	}
}
