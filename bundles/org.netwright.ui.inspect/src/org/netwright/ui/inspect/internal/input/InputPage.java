// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.services.IServiceLocator;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inspection.InspectionState;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.PresentationMode;

/** The input as an image, what comes of it, which sample it is, and what can be done to it, from top to bottom; scrolls where there is little room. */
final class InputPage extends ScrolledComposite {
	private static final int MARGIN = 10;

	private final Composite content;
	private final PixelGridControl grid;
	private final PaintTools tools = new PaintTools();
	private final PaintStrip strip;
	private final ValueField value;
	private final Label how;
	private final ChancePanel chance;
	private final InputPainter painter;
	private final VerdictPanel verdict;
	private final SampleLine sample;
	private NetworkSnapshot network;

	InputPage(Composite parent, IServiceLocator services) {
		super(parent, SWT.V_SCROLL);
		Paper.page(this);
		setExpandHorizontal(true);
		setExpandVertical(true);
		setShowFocusedControl(true);
		content = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(content);
		grid = new PixelGridControl(content, this::pointed);
		strip = new PaintStrip(content, tools);
		verdict = new VerdictPanel(content);
		value = new ValueField(content, this::entered, grid::setFocus);
		sample = new SampleLine(content, services);
		how = new Label(content, SWT.WRAP);
		how.setText(Messages.Input_hint);
		Paper.secondary(how);
		chance = new ChancePanel(content, services);
		painter = new InputPainter(chance, grid::show);
		grid.paintWith(painter, tools, value::edit);
		for (Control control : content.getChildren()) {
			GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(control);
		}
		setContent(content);
		addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
		PresentationMode.whenChanged(this, () -> getDisplay().asyncExec(() -> {
			if (!isDisposed()) {
				fit();
			}
		}));
	}

	private void pointed(int pixel) {
		if (network != null && pixel < grid.values().length) {
			value.show(network.name(pixel), pixel, grid.value(pixel), network.inputDomain());
		}
	}

	private void entered(int pixel, double number) {
		if (pixel < grid.values().length) {
			painter.set(pixel, number);
		}
	}

	/** Shows a network and what was computed of it; the image is the input as it was set last, computed or not. */
	void show(OpenNetwork open, NetworkSnapshot snapshot, InspectionState state) {
		network = snapshot;
		painter.paint(open);
		double[] input = painter.values();
		grid.show(snapshot, input);
		sample.show(open.samples(), input);
		strip.show(grid.shape(), snapshot.inputDomain());
		if (state.trace() != null) {
			verdict.show(state.snapshot(), state.trace(), state.verdict());
		} else {
			verdict.showProblem(state.problem());
		}
	}

	/** Brings the buttons up to date with what their commands can do. */
	void updateTools() {
		sample.updateTools();
	}

	/** Gives everything the room that it needs now, for a control in a page whose size has changed. */
	static void fit(Control control) {
		for (Composite parent = control.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof InputPage page) {
				page.fit();
			}
		}
	}

	/** Where there is little room, first the hint goes, then large things get smaller, then the page scrolls. */
	private void fit() {
		int width = Math.max(1, getClientArea().width);
		int height = getClientArea().height;
		boolean fits = height(width, true, false) <= height || height(width, false, false) <= height;
		setMinHeight(fits ? content.computeSize(width, SWT.DEFAULT).y : height(width, false, true));
		content.layout(true, true);
	}

	/** How high everything is with or without the hint, large or small. */
	private int height(int width, boolean hint, boolean compact) {
		how.setVisible(hint);
		((GridData) how.getLayoutData()).exclude = !hint;
		grid.setCompact(compact);
		verdict.setCompact(compact);
		return content.computeSize(width, SWT.DEFAULT).y;
	}

	PixelGridControl grid() {
		return grid;
	}

	PaintTools tools() {
		return tools;
	}

	PaintStrip strip() {
		return strip;
	}

	ValueField value() {
		return value;
	}

	ChancePanel chance() {
		return chance;
	}

	InputPainter painter() {
		return painter;
	}

	VerdictPanel verdict() {
		return verdict;
	}

	SampleLine sample() {
		return sample;
	}
}
