// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.function;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.function.FunctionFacts;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.diagram.text.Numbers;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.Saturation;
import org.netwright.ui.theme.Paper;

/** One function: its curve, which follows its parameters, what is known about it, and a button that gives it to what is selected. */
final class FunctionDetails extends ScrolledComposite {
	private static final int MARGIN = 10;
	private static final int CURVE_HEIGHT = 200;
	private static final int DECIMALS = 3;

	private final Composite content;
	private final Label name;
	private final Label formula;
	private final Label description;
	private final CurveControl curve;
	private final Composite parameterGrid;
	private final List<ParameterRow> parameters = new ArrayList<>();
	private final Button reset;
	private final Label problem;
	private final Label range;
	private final Label shape;
	private final Label saturation;
	private final Label contributor;
	private final Button use;
	private final Label target;
	private FunctionEntry entry;
	private boolean usable;
	private FunctionTarget selected = FunctionTarget.NONE;

	FunctionDetails(Composite parent, Runnable useIt) {
		super(parent, SWT.V_SCROLL);
		Paper.page(this);
		setExpandHorizontal(true);
		setExpandVertical(true);
		content = new Composite(this, SWT.NONE);
		Paper.page(content);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(8, 4).numColumns(2).applyTo(content);
		setContent(content);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
		name = wide(0);
		name.setFont(resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).increaseHeight(3)));
		formula = wide(0);
		formula.setFont(resources.create(FontDescriptor.createFrom(getFont()).increaseHeight(1)));
		Composite buttons = new Composite(content, SWT.NONE);
		Paper.page(buttons);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(buttons);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).indent(0, 4).applyTo(buttons);
		use = new Button(buttons, SWT.PUSH);
		use.setText(Messages.Functions_use);
		use.addListener(SWT.Selection, event -> useIt.run());
		reset = new Button(buttons, SWT.PUSH);
		reset.setText(Messages.Parameter_reset);
		reset.addListener(SWT.Selection, event -> reset());
		target = new Label(buttons, SWT.WRAP);
		Paper.secondary(target);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(target);
		description = wide(2);
		Paper.secondary(description);
		curve = new CurveControl(content);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, CURVE_HEIGHT).indent(0, 6).applyTo(curve);
		problem = wide(0);
		Paper.wrong(problem);
		parameterGrid = new Composite(content, SWT.NONE);
		Paper.page(parameterGrid);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 2).applyTo(parameterGrid);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(parameterGrid);
		range = fact(Messages.Functions_range);
		shape = fact(Messages.Functions_shape);
		saturation = fact(Messages.Functions_saturation);
		contributor = fact(Messages.Functions_contributor);
		addListener(SWT.Resize, event -> fit());
	}

	private Label wide(int above) {
		Label label = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT).indent(0, above).applyTo(label);
		return label;
	}

	private Label fact(String title) {
		Label label = new Label(content, SWT.NONE);
		label.setText(title);
		Paper.secondary(label);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
		Label value = new Label(content, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(value);
		return value;
	}

	/**
	 * Shows a function.
	 *
	 * @param values of its parameters that differ from their default
	 */
	void show(FunctionEntry next, Map<String, Double> values) {
		entry = next;
		text(name, next.descriptor().name());
		text(formula, next.formula());
		text(description, next.description());
		text(contributor, next.descriptor().contributor());
		List<FunctionParameter> known = next.function() == null ? List.of() : next.descriptor().parameters();
		for (Control child : parameterGrid.getChildren()) {
			child.dispose();
		}
		parameters.clear();
		for (FunctionParameter parameter : known) {
			ParameterRow row = new ParameterRow(parameterGrid, parameter, this::changed);
			row.show(values.getOrDefault(parameter.name(), parameter.defaultValue()));
			parameters.add(row);
		}
		present(parameterGrid, !known.isEmpty());
		present(reset, !known.isEmpty());
		changed();
		fit();
		setOrigin(0, 0);
	}

	private void changed() {
		try {
			FunctionFacts facts = FunctionFacts.of(entry.descriptor(), values());
			curve.show(facts.function(), Double.NaN, Double.NaN);
			text(range, range(facts));
			text(shape, facts.layerWide() ? Messages.Functions_layerWide : facts.monotone() ? Messages.Functions_monotone : Messages.Functions_falls);
			text(saturation, saturation(facts.saturation()));
			usable = true;
			text(problem, ""); //$NON-NLS-1$
		} catch (FunctionFailedException | IllegalArgumentException e) {
			curve.show(null, Double.NaN, Double.NaN);
			List.of(range, shape, saturation).forEach(label -> text(label, "\u2013")); //$NON-NLS-1$
			usable = false;
			text(problem, NLS.bind(Messages.Functions_fails, e.getMessage()));
		}
		present(problem, !usable);
		use.setEnabled(usable && !selected.isEmpty());
		reset.setEnabled(parameters.stream().anyMatch(row -> !row.isDefault()));
	}

	private static String range(FunctionFacts facts) {
		if (!Double.isFinite(facts.lowest()) && !Double.isFinite(facts.highest())) {
			return Messages.Functions_everything;
		}
		return NLS.bind(Messages.Functions_unbounded, number(facts.lowest()), number(facts.highest()));
	}

	private static String number(double value) {
		return Double.isInfinite(value) ? (value < 0 ? Numbers.MINUS : '+') + "\u221e" : Numbers.compact(value, DECIMALS); //$NON-NLS-1$
	}

	private static String saturation(Saturation flat) {
		boolean below = Double.isFinite(flat.below());
		boolean above = Double.isFinite(flat.above());
		String words = below && above ? Messages.Functions_saturationBoth : below ? Messages.Functions_saturationBelow
				: above ? Messages.Functions_saturationAbove : Messages.Functions_saturationNowhere;
		return NLS.bind(words, Numbers.compact(below ? flat.below() : flat.above(), 2), Numbers.compact(flat.above(), 2));
	}

	/** The parameters that differ from their default. */
	Map<String, Double> values() {
		Map<String, Double> values = new LinkedHashMap<>();
		parameters.stream().filter(row -> !row.isDefault()).forEach(row -> values.put(row.name(), row.value()));
		return values;
	}

	private void reset() {
		parameters.forEach(ParameterRow::reset);
		changed();
	}

	/** Says to what the function would be given. */
	void target(FunctionTarget next) {
		selected = next;
		use.setEnabled(usable && !selected.isEmpty());
		text(target, selected.isEmpty() ? Messages.Functions_noSelection : NLS.bind(Messages.Functions_useFor, selected.words()));
		target.requestLayout();
	}

	private void text(Label label, String text) {
		String shown = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!shown.equals(label.getText())) {
			label.setText(shown);
		}
	}

	private void present(Control control, boolean present) {
		GridData data = (GridData) control.getLayoutData();
		if (data == null) {
			data = new GridData();
			control.setLayoutData(data);
		}
		if (data.exclude == present || control.getVisible() != present) {
			data.exclude = !present;
			control.setVisible(present);
			fit();
		}
	}

	private void fit() {
		int width = getClientArea().width;
		if (width > 0) {
			setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
			content.layout(true, true);
		}
	}

	FunctionEntry entry() {
		return entry;
	}

	/** What is said about the function, line by line. */
	String text() {
		return String.join("\n", name.getText(), formula.getText(), range.getText(), shape.getText(), saturation.getText(), contributor.getText(), //$NON-NLS-1$
				target.getText());
	}

	Button useButton() {
		return use;
	}

	CurveControl curve() {
		return curve;
	}

	/** The parameters in their grid. */
	Composite parameterGrid() {
		return parameterGrid;
	}
}
