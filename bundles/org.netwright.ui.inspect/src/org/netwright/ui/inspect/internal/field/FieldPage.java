// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.input.ImageShape;
import org.netwright.core.inspection.InspectionState;
import org.netwright.diagram.drawing.FieldTile;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.field.ReceptiveField;
import org.netwright.ui.theme.Paper;

/**
 * The receptive field of one neuron: each input that makes it most active, what is known about it, and beneath that the input of now
 * and the one that makes it least active.
 */
public final class FieldPage extends Composite {
	private static final int LARGE = 132;
	private static final int SMALL = 60;
	private static final int MARGIN = 10;
	private static final int LEAST_TEXT = 110;

	private final Consumer<double[]> use;
	private final Label title;
	private final Label kind;
	private final FieldControl image;
	private final Label largest;
	private final Label maximisers;
	private final Label method;
	private final Label pixels;
	private final Composite pager;
	private final Label page;
	private final Button useLargest;
	private final FieldControl now;
	private final Label nowText;
	private final FieldControl least;
	private final Label leastText;
	private final Button useLeast;
	private FieldTile tile;
	private int maximiser;

	/** @param use takes an input that is to be the current one */
	FieldPage(Composite parent, Consumer<double[]> use) {
		super(parent, SWT.NONE);
		this.use = use;
		Paper.page(this);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(12, 6).numColumns(2).applyTo(this);
		title = text(this, 2);
		Titles.large(title);
		kind = text(this, 2);
		Paper.secondary(kind);
		Composite left = new Composite(this, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(left);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(left);
		image = image(left, LARGE);
		pager = new Composite(left, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(pager);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(pager);
		arrow(SWT.LEFT, -1, Messages.Field_previousTip);
		page = new Label(pager, SWT.NONE);
		arrow(SWT.RIGHT, 1, Messages.Field_nextTip);
		Composite facts = column(this);
		largest = text(facts, 1);
		Titles.bold(largest);
		maximisers = text(facts, 1);
		method = text(facts, 1);
		Paper.secondary(method);
		pixels = text(facts, 1);
		Paper.secondary(pixels);
		useLargest = button(facts, Messages.Field_useTip, this::useLargest);
		now = image(this, SMALL);
		nowText = text(column(this), 1);
		least = image(this, SMALL);
		Composite beside = column(this);
		leastText = text(beside, 1);
		useLeast = button(beside, Messages.Field_useLeastTip, this::useLeast);
	}

	private static FieldControl image(Composite parent, int side) {
		FieldControl control = new FieldControl(parent, side);
		GridDataFactory.swtDefaults().hint(side, side).align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(control);
		return control;
	}

	private static Composite column(Composite parent) {
		Composite column = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(column);
		return column;
	}

	private static Label text(Composite parent, int span) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(span, 1).hint(LEAST_TEXT, SWT.DEFAULT).applyTo(label);
		return label;
	}

	private void arrow(int direction, int by, String tip) {
		Button button = new Button(pager, SWT.ARROW | direction);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> turn(by));
	}

	private static Button button(Composite parent, String tip, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(Messages.Field_use);
		button.setToolTipText(tip);
		button.addListener(SWT.Selection, event -> action.run());
		GridDataFactory.swtDefaults().indent(0, 2).applyTo(button);
		return button;
	}

	/** Shows a field, and beside it the input of now. Returns whether it needs another height. */
	boolean show(String name, String what, FieldTile next, ImageShape shape, InspectionState state) {
		ReceptiveField field = next.field();
		boolean another = tile == null || tile.field() != field;
		if (another) {
			boolean same = tile != null && tile.field().neuron() == field.neuron();
			maximiser = same ? Math.clamp(maximiser, 0, Math.max(0, field.kept() - 1)) : 0;
		}
		tile = next;
		FieldText text = new FieldText(field);
		boolean moved = set(title, name) | set(kind, what);
		moved |= set(largest, text.largest()) | set(maximisers, text.maximisers());
		moved |= set(method, text.method()) | set(pixels, String.join("\n", text.pixels())); //$NON-NLS-1$
		moved |= visible(pager, field.kept() > 1) | visible(useLargest, field.kept() > 0);
		moved |= showNow(text, shape, state) | showLeast(text, field, shape);
		image.show(tile, maximiser, shape, NLS.bind(Messages.Field_image, name, text.largest()));
		moved |= set(page, NLS.bind(Messages.Field_page, maximiser + 1, field.kept()));
		return moved;
	}

	private boolean showNow(FieldText text, ImageShape shape, InspectionState state) {
		InputDomain range = state.snapshot().inputDomain();
		String says = NLS.bind(Messages.Field_now, text.agreement(state.input()), activation(state));
		now.show(state.input(), new Grey(range.minimum(), range.neutral(), range.maximum()), shape, says);
		return set(nowText, says);
	}

	/** What the input makes of the neuron, as far as somebody who walks has come. */
	private String activation(InspectionState state) {
		int neuron = tile.field().neuron();
		if (state.trace() == null) {
			return ""; //$NON-NLS-1$
		}
		return state.trace().isComputed(neuron) ? NLS.bind(Messages.Field_activation, Numbers.plain(state.trace().activation(neuron), 3))
				: Messages.Field_notYet;
	}

	private boolean showLeast(FieldText text, ReceptiveField field, ImageShape shape) {
		boolean there = field.minimiser().isPresent();
		field.minimiser().ifPresent(values -> least.show(values,
				new Grey(field.domain().minimum(), field.domain().neutral(), field.domain().maximum()), shape, text.smallest()));
		return visible(least, there) | visible(useLeast, there) | set(leastText, there ? text.smallest() : ""); //$NON-NLS-1$
	}

	private static boolean set(Label label, String text) {
		String shown = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (shown.equals(label.getText())) {
			return false;
		}
		label.setText(shown);
		return visible(label, !text.isEmpty()) || label.computeSize(Math.max(1, label.getSize().x), SWT.DEFAULT).y != label.getSize().y;
	}

	private static boolean visible(Control control, boolean visible) {
		GridData data = control.getLayoutData() instanceof GridData there ? there : new GridData();
		boolean changed = data.exclude == visible;
		data.exclude = !visible;
		control.setLayoutData(data);
		control.setVisible(visible);
		return changed;
	}

	/** Shows another one of the inputs that make the neuron most active. */
	void turn(int by) {
		int count = tile == null ? 0 : tile.field().kept();
		if (count > 1) {
			maximiser = Math.floorMod(maximiser + by, count);
			page.setText(NLS.bind(Messages.Field_page, maximiser + 1, count));
			page.getParent().layout();
			image.show(tile, maximiser, new ImageShape(tile.rows(), tile.columns()), image.words());
		}
	}

	/** Makes the input that is shown the current one. */
	void useLargest() {
		if (tile != null && tile.field().kept() > 0) {
			use.accept(tile.field().maximiser(maximiser));
		}
	}

	private void useLeast() {
		tile.field().minimiser().ifPresent(use);
	}

	/** The picture that is shown. */
	FieldTile tile() {
		return tile;
	}

	/** Which of the inputs that make the neuron most active is shown, from 0. */
	int maximiser() {
		return maximiser;
	}

	/** All that is said, line by line. */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (Label label : List.of(title, kind, largest, maximisers, method, pixels, nowText, leastText)) {
			label.getText().replace("&&", "&").lines().filter(line -> !line.isEmpty()).forEach(lines::add); //$NON-NLS-1$ //$NON-NLS-2$
		}
		if (pager.getVisible()) {
			lines.add(page.getText());
		}
		return lines;
	}

	/** For tests: the button that makes the field the current input, and the one for the input that makes the neuron least active. */
	public List<Button> buttons() {
		return List.of(useLargest, useLeast);
	}

	/** For tests: shows the previous and the next one. */
	public Control[] arrows() {
		return new Control[] { pager.getChildren()[0], pager.getChildren()[2] };
	}
}
