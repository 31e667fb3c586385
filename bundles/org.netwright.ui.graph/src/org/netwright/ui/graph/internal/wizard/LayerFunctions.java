// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.template.Shape;

/** Which function each layer applies: one for all hidden layers, or one for each, and one for the output. */
final class LayerFunctions {
	/** Half a row tells that there are more. */
	private static final double MOST_ROWS = 3.5;

	private final List<FunctionDescriptor> functions;
	private final Runnable changed;
	private final Runnable resized;
	private final Label hiddenLabel;
	private final Combo hidden;
	private final Button each;
	private final ScrolledComposite scroll;
	private final Composite rows;
	private final Combo output;
	private final List<Combo> single = new ArrayList<>();
	/** What was chosen before functions were written; null while none are. */
	private List<String> unwritten;
	private Shape shape;
	private boolean enabled = true;

	/**
	 * Adds the fields to a form of two columns.
	 *
	 * @param functions at least one
	 * @param changed   called when a person chooses
	 * @param resized   called when the fields need another height
	 */
	LayerFunctions(Composite form, List<FunctionDescriptor> functions, Runnable changed, Runnable resized) {
		this.functions = functions;
		this.changed = changed;
		this.resized = resized;
		hiddenLabel = Fields.label(form, Messages.Function_hidden, Fields.GROUP);
		hidden = choice(form, Fields.GROUP);
		new Label(form, SWT.NONE);
		each = new Button(form, SWT.CHECK);
		each.setText(Messages.Function_each);
		each.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> eachChanged()));
		scroll = new ScrolledComposite(form, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(scroll);
		rows = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 3).applyTo(rows);
		scroll.setContent(rows);
		scroll.setVisible(false);
		Fields.label(form, Messages.Function_output, 0);
		output = choice(form, 0);
	}

	private Combo choice(Composite parent, int above) {
		Combo combo = Fields.combo(parent, above);
		functions.forEach(function -> combo.add(function.name()));
		combo.select(0);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			tip(combo);
			unwritten = unwritten == null ? null : chosen();
			changed.run();
		}));
		return combo;
	}

	private void tip(Combo combo) {
		FunctionDescriptor function = functions.get(combo.getSelectionIndex());
		combo.setToolTipText((function.formula() + "\n" + function.description()).strip()); //$NON-NLS-1$
	}

	private void eachChanged() {
		if (each.getSelection()) {
			single.forEach(combo -> combo.select(hidden.getSelectionIndex()));
		}
		arrange();
		changed.run();
	}

	void setEnabled(boolean enable) {
		enabled = enable;
		output.setEnabled(enabled);
		rows.setEnabled(enabled);
		if (shape != null) {
			arrange();
		}
	}

	/** Follows another shape; layers that stay keep their functions. */
	void setShape(Shape next) {
		boolean same = shape != null && shape.layers().equals(next.layers());
		shape = next;
		if (!same) {
			arrange();
		}
	}

	/**
	 * Takes the functions that are written in the shape, as long as they are written: layers without one there have what was chosen
	 * before anything was.
	 *
	 * @param written an id or null for each layer but the first
	 */
	void follow(List<String> written) {
		boolean says = written.stream().anyMatch(Objects::nonNull);
		if (!says && unwritten == null) {
			return;
		}
		if (unwritten == null) {
			unwritten = chosen();
		}
		List<String> ids = new ArrayList<>();
		for (int i = 0; i < written.size(); i++) {
			ids.add(written.get(i) != null ? written.get(i) : i == written.size() - 1 ? unwritten.getLast()
					: unwritten.get(Math.max(0, Math.min(i, unwritten.size() - 2))));
		}
		List<String> kept = says ? unwritten : null;
		if (!ids.equals(chosen())) {
			choose(ids);
		}
		unwritten = kept;
	}

	/** Chooses functions for all layers of the shape; those that are not installed leave the first one. */
	void choose(List<String> ids) {
		unwritten = null;
		List<String> before = ids.subList(0, ids.size() - 1);
		select(output, ids.getLast());
		boolean different = before.stream().distinct().count() > 1;
		each.setSelection(different);
		if (!before.isEmpty()) {
			select(hidden, before.getFirst());
		}
		arrange();
		for (int i = 0; i < single.size() && i < before.size(); i++) {
			select(single.get(i), before.get(i));
		}
	}

	private void select(Combo combo, String id) {
		for (int i = 0; i < functions.size(); i++) {
			if (functions.get(i).id().equals(id)) {
				combo.select(i);
			}
		}
		tip(combo);
	}

	/** The ids of the functions of all layers but the first, as a new list. */
	List<String> chosen() {
		int count = shape.hiddenLayerCount();
		List<String> ids = new ArrayList<>(usesRows() ? single.subList(0, count).stream().map(this::id).toList() : Collections.nCopies(count, id(hidden)));
		ids.add(id(output));
		return ids;
	}

	private String id(Combo combo) {
		return functions.get(combo.getSelectionIndex()).id();
	}

	private boolean usesRows() {
		return each.getSelection() && shape.hiddenLayerCount() > 1;
	}

	private void arrange() {
		int count = shape.hiddenLayerCount();
		hiddenLabel.setEnabled(enabled && count > 0);
		hidden.setEnabled(enabled && count > 0 && !usesRows());
		each.setEnabled(enabled && count > 1);
		int needed = usesRows() ? count : 0;
		while (single.size() > needed) {
			Combo last = single.removeLast();
			last.getParent().getChildren()[2 * single.size()].dispose();
			last.dispose();
		}
		while (single.size() < needed) {
			Fields.label(rows, "", 0); //$NON-NLS-1$
			Combo combo = choice(rows, 0);
			GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
			combo.select(hidden.getSelectionIndex());
			tip(combo);
			single.add(combo);
		}
		for (int i = 0; i < needed; i++) {
			Label label = (Label) rows.getChildren()[2 * i];
			label.setText(NLS.bind(Messages.Function_ofLayer, i + 1, shape.layers().get(i + 1)));
		}
		showRows(needed);
	}

	private void showRows(int count) {
		boolean visible = count > 0;
		rows.setSize(rows.computeSize(SWT.DEFAULT, SWT.DEFAULT));
		int row = visible ? rows.getSize().y / count : 0;
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(!visible).hint(SWT.DEFAULT, (int) (row * Math.min(count, MOST_ROWS))).applyTo(scroll);
		scroll.setVisible(visible);
		scroll.getParent().layout();
		resized.run();
	}
}
