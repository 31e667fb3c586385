// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.stepper;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.netwright.core.walk.Walk;
import org.netwright.core.walk.WalkPosition;
import org.netwright.core.walk.WalkState;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;
import org.netwright.ui.viewer.canvas.ScreenEmphasis;

/** The layers in a row with the one that the walk has come to; a click goes to where a layer is known. */
public final class TrackControl extends DrawingControl {
	private static final int HEIGHT = 58;
	private static final double MIDDLE = 17;
	private static final double BASELINE = 45;
	private static final double RADIUS = 9;
	private static final double GAP = 8;
	/** Names closer than this cannot be read: only that of the layer one is at is written. */
	private static final double LEAST_SPACE = 44;
	private static final TextStyle NAME = new TextStyle(12, FontFace.REGULAR, Anchor.MIDDLE);
	private static final TextStyle CURRENT = new TextStyle(12, FontFace.BOLD, Anchor.MIDDLE);
	private static final Stroke OUTLINE = Stroke.solid(1.4);
	private static final Stroke LINE = Stroke.solid(2.4);
	private static final Stroke FOCUS = Stroke.solid(1.2);

	private final Consumer<WalkPosition> go;
	private WalkState state = WalkState.EMPTY;
	private String position = ""; //$NON-NLS-1$

	TrackControl(Composite parent, Consumer<WalkPosition> go) {
		super(parent, SWT.NONE);
		this.go = go;
		Paper.page(this);
		addListener(SWT.MouseDown, this::click);
		addListener(SWT.MouseMove, event -> hover(stageAt(event.x)));
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.KeyDown, event -> { /* takes the focus by Tab; its keys are commands */ });
		addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				int stage = stage();
				event.result = NLS.bind(Messages.Track_accessible, stage < 0 ? Messages.Explain_nothing : state.walk().stageName(stage), position);
			}
		});
	}

	void show(WalkState next, String text) {
		state = next;
		position = text;
		redraw();
	}

	private int stages() {
		return state.walk() == null ? 0 : state.walk().stageCount();
	}

	private int stage() {
		return state.walk() == null ? -1 : state.walk().stage(state.position());
	}

	private int stageAt(int x) {
		int stages = stages();
		return stages == 0 || x < 0 || x >= getSize().x ? -1 : x * stages / Math.max(1, getSize().x);
	}

	private void click(Event event) {
		setFocus();
		int stage = stageAt(event.x);
		if (event.button == 1 && stage >= 0) {
			go.accept(state.walk().after(stage));
		}
	}

	private void hover(int stage) {
		setCursor(stage < 0 ? null : getDisplay().getSystemCursor(SWT.CURSOR_HAND));
		String tip = stage < 0 ? null : NLS.bind(Messages.Track_tip, state.walk().stageName(stage)).replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!Objects.equals(tip, getToolTipText())) {
			setToolTipText(tip);
		}
	}

	/** Where a person clicks to go to a layer. */
	public Point middleOf(int stage) {
		return new Point((2 * stage + 1) * getSize().x / (2 * stages()), (int) (MIDDLE * ScreenEmphasis.current().text()));
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		int height = (int) Math.ceil(HEIGHT * ScreenEmphasis.current().text());
		return new Point(wHint == SWT.DEFAULT ? 0 : wHint, hHint == SWT.DEFAULT ? height : hHint);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		double scale = ScreenEmphasis.current().text();
		canvas.scale(scale);
		double space = width / scale / Math.max(1, stages());
		double radius = Math.min(RADIUS, space / 4);
		int here = stage();
		for (int stage = 1; stage < stages(); stage++) {
			boolean reached = stage <= here;
			canvas.line((stage - 0.5) * space + radius, MIDDLE, (stage + 0.5) * space - radius, MIDDLE, LINE,
					palette.argb(reached && state.walking() ? Tone.ACCENT : Tone.PAPER_RULE));
		}
		for (int stage = 0; stage < stages(); stage++) {
			circle(canvas, palette, (stage + 0.5) * space, radius, stage);
			if (space >= LEAST_SPACE || stage == here) {
				name(canvas, palette, (stage + 0.5) * space, space >= LEAST_SPACE ? space - GAP : width / scale, stage);
			}
		}
	}

	private void circle(Canvas canvas, Palette palette, double x, double radius, int stage) {
		int here = stage();
		boolean current = state.walking() && stage == here;
		if (stage <= here) {
			canvas.fillCircle(x, MIDDLE, radius, palette.argb(current ? Tone.ACCENT : state.walking() ? Tone.PAPER_INK : Tone.PAPER_INK_SECONDARY));
		} else {
			canvas.fillCircle(x, MIDDLE, radius, palette.argb(Tone.PAPER));
		}
		canvas.strokeCircle(x, MIDDLE, radius, OUTLINE, palette.argb(current ? Tone.ACCENT_OUTLINE : Tone.PAPER_INK_SECONDARY));
		if (isFocusControl() && stage == Math.max(0, here)) {
			canvas.strokeCircle(x, MIDDLE, radius + 4, FOCUS, palette.argb(Tone.PAPER_ACCENT));
		}
	}

	private void name(Canvas canvas, Palette palette, double x, double room, int stage) {
		boolean current = state.walking() && stage == stage();
		TextStyle style = current ? CURRENT : NAME;
		String text = label(stage, current);
		double width = Math.min(room, style.width(text));
		double middle = Math.clamp(x, width / 2, Math.max(width / 2, getSize().x / ScreenEmphasis.current().text() - width / 2));
		canvas.text(style.fit(text, room), middle, BASELINE, style, palette.argb(current ? Tone.PAPER_INK : Tone.PAPER_INK_SECONDARY));
	}

	/** The name; of a layer that is only begun also how many of its neurons are known. */
	private String label(int stage, boolean current) {
		Walk walk = state.walk();
		String name = walk.stageName(stage);
		int before = walk.after(stage - 1).steps();
		int all = walk.after(stage).steps() - before;
		int done = state.position().steps() - before;
		return current && done < all ? name + " \u00b7 " + NLS.bind(Messages.Track_part, done, all) : name; //$NON-NLS-1$
	}
}
