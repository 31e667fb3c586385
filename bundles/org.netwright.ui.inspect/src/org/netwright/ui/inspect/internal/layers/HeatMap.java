// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.layers;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.netwright.core.activity.RecentInputs.RecentRun;
import org.netwright.core.activity.RecentInputs.RecentState;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.inspect.internal.layers.Strips.Strip;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.PresentationMode;
import org.netwright.ui.viewer.canvas.DrawingControl;

/**
 * All layers over the last inputs, with what samples say about them: rows are neurons, columns inputs, the newest one at the right. Only
 * what is in view is drawn. One cell has the keyboard's attention. A click selects a neuron; a double click or Enter goes back to an
 * input as well.
 */
public final class HeatMap extends DrawingControl {
	private final BiConsumer<Integer, RecentRun> chosen;
	private RecentState state = RecentState.EMPTY;
	private LayerFacts facts;
	private Strips strips;
	private HeatMapPainter painter;
	private int selected = -1;
	private int cursor = -1;
	/** How many columns the cursor is from the newest one. */
	private int back;

	/** @param chosen takes a neuron, and the input to go back to or null */
	HeatMap(Composite parent, BiConsumer<Integer, RecentRun> chosen) {
		super(parent, SWT.V_SCROLL);
		this.chosen = chosen;
		Paper.ownColours(this);
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = cursor < 0 ? Messages.Layers_name : words(cursor, back)));
		addListener(SWT.Resize, event -> layOut());
		addListener(SWT.MouseDown, this::press);
		addListener(SWT.MouseDoubleClick, this::goBack);
		addListener(SWT.MouseMove, event -> tip(event.x, event.y));
		addListener(SWT.KeyDown, this::key);
		addListener(SWT.FocusIn, event -> redraw());
		addListener(SWT.FocusOut, event -> redraw());
		addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		getVerticalBar().addListener(SWT.Selection, event -> redraw());
		PresentationMode.whenChanged(this, this::layOut);
	}

	/** Shows other inputs, or another network. */
	void show(RecentState next) {
		boolean another = state.network() == null || next.network() == null || strips == null
				|| state.network().graph().neuronCount() != next.network().graph().neuronCount() || !state.network().graph().sameStructure(next.network().graph());
		state = next;
		if (another) {
			cursor = -1;
			back = 0;
			facts = null;
			layOut();
		}
		back = Math.clamp(back, 0, Math.max(0, next.runs().size() - 1));
		redraw();
	}

	/** Shows what many inputs say; ignored if it is about another network. */
	void show(LayerFacts next) {
		if (next == null || state.network() != null && next.network().graph().neuronCount() == state.network().graph().neuronCount()) {
			facts = next;
			redraw();
		}
	}

	/** Marks a neuron, -1 for none. */
	void select(int neuron) {
		if (neuron != selected) {
			selected = neuron;
			redraw();
		}
	}

	private void layOut() {
		if (state.network() == null) {
			strips = null;
			return;
		}
		strips = HeatMapPainter.layOut(state.network().graph());
		Rectangle area = getClientArea();
		ScrollBar bar = getVerticalBar();
		int all = strips.height() + HeatMapPainter.margin();
		int thumb = Math.max(1, Math.min(all, area.height));
		bar.setVisible(all > area.height);
		bar.setValues(Math.clamp(bar.getSelection(), 0, Math.max(0, all - thumb)), 0, all, thumb, 24, thumb);
		redraw();
	}

	private HeatMapPainter painter() {
		painter = new HeatMapPainter(strips, state, facts, getClientArea().width);
		return painter;
	}

	private int neuronAt(int y) {
		return strips == null ? -1 : strips.neuronAt(y + getVerticalBar().getSelection());
	}

	/** How far back the column at some place is; -1 if there is none. */
	private int backAt(int x) {
		return strips == null ? -1 : painter().backAt(x);
	}

	private void press(Event event) {
		setFocus();
		int neuron = neuronAt(event.y);
		int column = backAt(event.x);
		if (neuron >= 0 && event.button == 1) {
			moveTo(neuron, Math.max(0, column));
			chosen.accept(neuron, null);
		}
	}

	private void goBack(Event event) {
		int neuron = neuronAt(event.y);
		int column = backAt(event.x);
		if (neuron >= 0 && column >= 0 && event.button == 1) {
			chosen.accept(neuron, run(column));
		}
	}

	private RecentRun run(int column) {
		List<RecentRun> runs = state.runs();
		return runs.get(runs.size() - 1 - column);
	}

	private void key(Event event) {
		if (strips == null || state.runs().isEmpty()) {
			return;
		}
		int last = state.network().graph().neuronCount() - 1;
		int columns = painter().columns();
		int at = Math.max(0, cursor);
		switch (event.keyCode) {
		case SWT.ARROW_UP -> moveTo(Math.max(0, at - 1), back);
		case SWT.ARROW_DOWN -> moveTo(cursor < 0 ? 0 : Math.min(last, at + 1), back);
		case SWT.ARROW_LEFT -> moveTo(at, Math.min(columns - 1, back + 1));
		case SWT.ARROW_RIGHT -> moveTo(at, Math.max(0, back - 1));
		case SWT.HOME -> moveTo(at, columns - 1);
		case SWT.END -> moveTo(at, 0);
		case SWT.CR, SWT.KEYPAD_CR -> chosen.accept(at, run(back));
		case ' ' -> chosen.accept(at, null);
		default -> { }
		}
	}

	private void moveTo(int neuron, int column) {
		cursor = neuron;
		back = Math.clamp(column, 0, Math.max(0, state.runs().size() - 1));
		ScrollBar bar = getVerticalBar();
		Strip strip = strips.of(neuron);
		int top = neuron == strip.first() ? strip.top() : strips.topOf(neuron);
		int bottom = strips.topOf(neuron) + strip.rowHeight() + HeatMapPainter.margin();
		if (top < bar.getSelection()) {
			bar.setSelection(top);
		} else if (bottom > bar.getSelection() + getClientArea().height) {
			bar.setSelection(bottom - getClientArea().height);
		}
		getAccessible().setFocus(ACC.CHILDID_SELF);
		redraw();
	}

	private void tip(int x, int y) {
		int neuron = neuronAt(y);
		int column = backAt(x);
		String text = neuron < 0 ? null : column < 0 ? name(neuron) : words(neuron, column) + '\n' + Messages.Layers_tip;
		if (neuron >= 0 && facts != null) {
			String more = facts.ofNeuron(neuron);
			text = more.isEmpty() ? text : text + '\n' + NLS.bind(Messages.Layers_over, more, facts.domain());
		}
		if (text == null || !text.equals(getToolTipText())) {
			setToolTipText(text);
		}
	}

	private String name(int neuron) {
		return state.network().name(neuron);
	}

	/** What a cell says. */
	private String words(int neuron, int column) {
		if (column < 0 || column >= state.runs().size()) {
			return name(neuron);
		}
		String value = Numbers.plain(run(column).activation(neuron), 3);
		return switch (column) {
		case 0 -> NLS.bind(Messages.Layers_cellNow, name(neuron), value);
		case 1 -> NLS.bind(Messages.Layers_cellBefore, name(neuron), value);
		default -> NLS.bind(Messages.Layers_cell, new Object[] { name(neuron), value, column });
		};
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		if (strips != null) {
			int scroll = getVerticalBar().getSelection();
			canvas.translate(0, -scroll);
			painter().paint(canvas, palette, scroll, scroll + height, selected, isFocusControl() ? cursor : -1, back);
		}
	}

	/** What the cell with the cursor says; empty if there is none. */
	public String current() {
		return cursor < 0 ? "" : words(cursor, back); //$NON-NLS-1$
	}

	/** Where a cell is: a neuron by its index, and how far back its input is. */
	public Rectangle bounds(int neuron, int column) {
		Strip strip = strips.of(neuron);
		return new Rectangle(painter().left(column), strips.topOf(neuron) - getVerticalBar().getSelection(), strips.column(), strip.rowHeight());
	}

	/** How many inputs there are. */
	public int inputs() {
		return state.runs().size();
	}

	/** What is said above a layer about saturation and dead neurons; empty while nothing is. */
	public String facts(int layer) {
		return facts == null ? "" : facts.words(layer); //$NON-NLS-1$
	}
}
