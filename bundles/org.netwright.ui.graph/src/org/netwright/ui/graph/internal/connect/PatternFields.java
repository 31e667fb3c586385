// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connect;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.netwright.model.edit.pattern.AllToAll;
import org.netwright.model.edit.pattern.ConnectionPattern;
import org.netwright.model.edit.pattern.ImageLines;
import org.netwright.model.edit.pattern.ImageLines.Direction;
import org.netwright.model.edit.pattern.OneToOne;
import org.netwright.model.edit.pattern.RandomPairs;
import org.netwright.model.edit.pattern.SlidingWindow;
import org.netwright.ui.field.FieldException;
import org.netwright.ui.field.NumberField;

/** Which pattern, and the numbers that it needs; those of other patterns are out of sight. */
final class PatternFields {
	private final Composite form;
	private final Runnable changed;
	private final Combo kinds;
	private final List<Row> rows = new ArrayList<>();
	private final NumberField imageRows;
	private final NumberField imageColumns;
	private final NumberField windowRows;
	private final NumberField windowColumns;
	private final NumberField strideDown;
	private final NumberField strideAcross;
	private final NumberField density;
	private final NumberField seed;

	private record Row(Set<PatternKind> kinds, Control label, Control fields) {
	}

	/**
	 * Adds the fields to a form of two columns.
	 *
	 * @param changed called when a person changes something
	 */
	PatternFields(Composite form, Runnable changed) {
		this.form = form;
		this.changed = changed;
		new Label(form, SWT.NONE).setText(Messages.Pattern);
		kinds = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(kinds);
		for (PatternKind kind : PatternKind.values()) {
			kinds.add(kind.label());
		}
		kinds.select(0);
		Composite image = row(Messages.Image, EnumSet.of(PatternKind.ROWS, PatternKind.COLUMNS, PatternKind.WINDOW));
		imageRows = field(image, Messages.Image, "1"); //$NON-NLS-1$
		imageColumns = second(image, Messages.Image, "1"); //$NON-NLS-1$
		Composite window = row(Messages.Window, EnumSet.of(PatternKind.WINDOW));
		windowRows = field(window, Messages.Window, "3"); //$NON-NLS-1$
		windowColumns = second(window, Messages.Window, "3"); //$NON-NLS-1$
		Composite stride = row(Messages.Stride, EnumSet.of(PatternKind.WINDOW));
		strideDown = field(stride, Messages.Stride, "1"); //$NON-NLS-1$
		strideAcross = second(stride, Messages.Stride, "1"); //$NON-NLS-1$
		density = field(row(Messages.Density, EnumSet.of(PatternKind.RANDOM)), Messages.Density, "0.5"); //$NON-NLS-1$
		seed = field(row(Messages.Seed, EnumSet.of(PatternKind.RANDOM)), Messages.Seed, "1"); //$NON-NLS-1$
		kinds.addListener(SWT.Selection, event -> {
			arrange();
			changed.run();
		});
		arrange();
	}

	private Composite row(String name, Set<PatternKind> of) {
		Label label = new Label(form, SWT.NONE);
		label.setText(name);
		label.setLayoutData(new GridData());
		Composite fields = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(fields);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
		rows.add(new Row(of, label, fields));
		return fields;
	}

	private NumberField field(Composite row, String name, String value) {
		return new NumberField(row, name.replace("&", "").replace(":", ""), value, changed); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	private NumberField second(Composite row, String name, String value) {
		Label by = new Label(row, SWT.NONE);
		by.setText(Messages.By);
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(by);
		return field(row, name, value);
	}

	private void arrange() {
		for (Row row : rows) {
			boolean shown = row.kinds.contains(kind());
			for (Control control : List.of(row.label, row.fields)) {
				control.setVisible(shown);
				((GridData) control.getLayoutData()).exclude = !shown;
			}
		}
		form.layout(true, true);
	}

	/** Chooses a pattern. */
	void choose(PatternKind kind) {
		kinds.select(kind.ordinal());
		arrange();
	}

	/** What the form takes with the most fields. */
	Point greatestSize() {
		choose(PatternKind.WINDOW);
		Point size = form.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		choose(PatternKind.ALL);
		return size;
	}

	private PatternKind kind() {
		return PatternKind.values()[kinds.getSelectionIndex()];
	}

	/** Proposes the image that the sources are, and a window that is not larger. */
	void propose(NeuronGroup sources) {
		imageRows.set(Integer.toString(sources.rows()));
		imageColumns.set(Integer.toString(sources.columns()));
		windowRows.set(Integer.toString(Math.min(3, sources.rows())));
		windowColumns.set(Integer.toString(Math.min(3, sources.columns())));
	}

	/** What was chosen. */
	ConnectionPattern pattern() throws FieldException {
		return switch (kind()) {
		case ALL -> new AllToAll();
		case ONE -> new OneToOne();
		case ROWS -> new ImageLines(imageRows.count(), imageColumns.count(), Direction.ROWS);
		case COLUMNS -> new ImageLines(imageRows.count(), imageColumns.count(), Direction.COLUMNS);
		case WINDOW -> new SlidingWindow(imageRows.count(), imageColumns.count(), windowRows.count(), windowColumns.count(), strideDown.count(),
				strideAcross.count());
		case RANDOM -> new RandomPairs(density.number(0, 1), seed.whole());
		};
	}
}
