// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.template.Weights;
import org.netwright.core.template.Weights.Rule;
import org.netwright.ui.field.FieldException;

/** Whether there are connections, and which weights they get. */
final class WeightFields {
	/** In the order of the combo, null for no connections. */
	private static final List<Rule> RULES = new ArrayList<>();
	private static final int SEEDS = 10_000;

	static {
		RULES.add(null);
		RULES.addAll(Arrays.asList(Rule.values()));
	}

	private final Combo rules;
	private final Label explanation;
	private final Label scaleLabel;
	private final Text scale;
	private final Label seedLabel;
	private final Text seed;
	private final Button another;

	/**
	 * Adds the fields to a form of two columns.
	 *
	 * @param changed called when a person changes something
	 */
	WeightFields(Composite form, Runnable changed) {
		rules = Fields.combo(form, Messages.Connections, Fields.GROUP);
		RULES.forEach(rule -> rules.add(name(rule)));
		explanation = Fields.explanation(form, 2);
		scaleLabel = Fields.label(form, Messages.Weight, 0);
		Composite row = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).spacing(8, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		scale = number(row, "1"); //$NON-NLS-1$
		seedLabel = new Label(row, SWT.NONE);
		seedLabel.setText(Messages.Seed);
		GridDataFactory.swtDefaults().indent(8, 0).applyTo(seedLabel);
		seed = number(row, Integer.toString(ThreadLocalRandom.current().nextInt(SEEDS)));
		another = new Button(row, SWT.PUSH);
		another.setText(Messages.Seed_another);
		another.setToolTipText(Messages.Seed_another_tip);
		another.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> seed.setText(Integer.toString(ThreadLocalRandom.current().nextInt(SEEDS)))));
		rules.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			arrange();
			changed.run();
		}));
		scale.addModifyListener(event -> changed.run());
		seed.addModifyListener(event -> changed.run());
	}

	private static Text number(Composite parent, String value) {
		Text text = new Text(parent, SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).hint(50, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static String name(Rule rule) {
		return switch (rule) {
		case null -> Messages.Connections_none;
		case ZERO -> Messages.Weights_ZERO;
		case CONSTANT -> Messages.Weights_CONSTANT;
		case UNIFORM -> Messages.Weights_UNIFORM;
		case XAVIER_UNIFORM -> Messages.Weights_XAVIER_UNIFORM;
		case XAVIER_NORMAL -> Messages.Weights_XAVIER_NORMAL;
		case HE_NORMAL -> Messages.Weights_HE_NORMAL;
		};
	}

	private static String formula(Rule rule) {
		return switch (rule) {
		case null -> Messages.Weights_none_formula;
		case ZERO -> Messages.Weights_ZERO_formula;
		case CONSTANT -> Messages.Weights_CONSTANT_formula;
		case UNIFORM -> Messages.Weights_UNIFORM_formula;
		case XAVIER_UNIFORM -> Messages.Weights_XAVIER_UNIFORM_formula;
		case XAVIER_NORMAL -> Messages.Weights_XAVIER_NORMAL_formula;
		case HE_NORMAL -> Messages.Weights_HE_NORMAL_formula;
		};
	}

	/** The rule, null for no connections. */
	Rule rule() {
		return RULES.get(rules.getSelectionIndex());
	}

	String scale() {
		return scale.getText();
	}

	/** Chooses a rule and the number that goes with it. */
	void choose(Rule rule, String number) {
		rules.select(RULES.indexOf(rule));
		scale.setText(number);
		arrange();
	}

	/** Whether a person may choose. */
	void setEnabled(boolean enabled) {
		rules.setEnabled(enabled);
		arrange();
	}

	private void arrange() {
		Rule rule = rule();
		boolean scaled = rules.isEnabled() && rule != null && rule.isScaled();
		boolean random = rules.isEnabled() && rule != null && rule.isRandom();
		explanation.setText(formula(rule));
		scaleLabel.setText(random ? Messages.Scale : Messages.Weight);
		scaleLabel.setEnabled(scaled);
		scale.setEnabled(scaled);
		seedLabel.setEnabled(random);
		seed.setEnabled(random);
		another.setEnabled(random);
		scaleLabel.getParent().layout();
	}

	/** What was chosen; null for no connections. */
	Weights chosen() throws FieldException {
		Rule rule = rule();
		if (rule == null) {
			return null;
		}
		return new Weights(rule, rule.isScaled() ? scaleOf(rule) : 0, rule.isRandom() ? seedNumber() : 0);
	}

	private double scaleOf(Rule rule) throws FieldException {
		String text = scale.getText().strip();
		try {
			double value = Double.parseDouble(text.replace('\u2212', '-').replace(',', '.'));
			if (Double.isFinite(value) && (value >= 0 || !rule.isRandom())) {
				return value;
			}
		} catch (NumberFormatException e) {
			throw wrongScale(rule, text);
		}
		throw wrongScale(rule, text);
	}

	private FieldException wrongScale(Rule rule, String text) {
		return new FieldException(scale, NLS.bind(rule.isRandom() ? Messages.Scale_wrong : Messages.Weight_wrong, text));
	}

	private long seedNumber() throws FieldException {
		try {
			return Long.parseLong(seed.getText().strip());
		} catch (NumberFormatException e) {
			throw new FieldException(seed, NLS.bind(Messages.Seed_wrong, seed.getText().strip()));
		}
	}
}
