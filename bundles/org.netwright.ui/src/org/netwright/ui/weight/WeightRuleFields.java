// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.weight;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.template.Weights;
import org.netwright.core.template.Weights.Rule;
import org.netwright.model.edit.weight.WeightChoice;
import org.netwright.ui.field.FieldException;
import org.netwright.ui.field.NumberField;

/** How the weights of new connections are chosen: a rule, its number, and a seed where it is a random one. */
public final class WeightRuleFields {
	private final Combo rules;
	private final Label scaleLabel;
	private final NumberField scale;
	private final Label seedLabel;
	private final NumberField seed;

	/**
	 * Adds the fields to a form of two columns.
	 *
	 * @param form    has a grid
	 * @param usual   what is proposed
	 * @param changed called when a person changes something
	 */
	public WeightRuleFields(Composite form, Rule usual, Runnable changed) {
		new Label(form, SWT.NONE).setText(Messages.Weights);
		rules = new Combo(form, SWT.READ_ONLY | SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(rules);
		rules.setItems(WeightRules.names().toArray(String[]::new));
		rules.select(usual.ordinal());
		scaleLabel = new Label(form, SWT.NONE);
		Composite row = new Composite(form, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(row);
		scaleLabel.setText(Messages.Scale);
		scale = new NumberField(row, Messages.Weight_name, "1", changed); //$NON-NLS-1$
		seedLabel = new Label(row, SWT.NONE);
		seedLabel.setText(Messages.Seed);
		GridDataFactory.swtDefaults().indent(8, 0).applyTo(seedLabel);
		seed = new NumberField(row, Messages.Seed_name, "1", changed); //$NON-NLS-1$
		rules.addListener(SWT.Selection, event -> {
			arrange();
			changed.run();
		});
		arrange();
	}

	private Rule rule() {
		return Rule.values()[rules.getSelectionIndex()];
	}

	private void arrange() {
		scaleLabel.setText(rule().isRandom() ? Messages.Scale : Messages.Weight);
		scale.control().setEnabled(rule().isScaled());
		scaleLabel.setEnabled(rule().isScaled());
		seed.control().setEnabled(rule().isRandom());
		seedLabel.setEnabled(rule().isRandom());
		scaleLabel.getParent().layout();
	}

	/**
	 * What was chosen.
	 *
	 * @return at the beginning of its random numbers: for one step
	 * @throws FieldException if a number cannot be read
	 */
	public WeightChoice choice() throws FieldException {
		Rule rule = rule();
		double least = rule.isRandom() ? 0 : -Double.MAX_VALUE;
		return WeightRules.choice(new Weights(rule, rule.isScaled() ? scale.number(least, Double.MAX_VALUE) : 0, rule.isRandom() ? seed.whole() : 0));
	}
}
