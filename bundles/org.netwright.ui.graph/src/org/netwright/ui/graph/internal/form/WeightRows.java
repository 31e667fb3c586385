// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.template.Weights;
import org.netwright.core.template.Weights.Rule;
import org.netwright.ui.field.FieldException;
import org.netwright.ui.weight.WeightRules;

/** The rows of a form for the weights of new connections: the same choices as elsewhere; those that do not matter are out of sight. */
final class WeightRows {
	private final InPlaceForm form;
	private final Combo rules;
	private final Text scale;
	private final Text seed;
	private boolean shown;

	WeightRows(InPlaceForm form) {
		this.form = form;
		rules = form.choice(Messages.Form_weightRule, WeightRules.names(), WeightRules.USUAL.rule().ordinal());
		// the names of rules are told apart by their ends
		((GridData) rules.getLayoutData()).widthHint = SWT.DEFAULT;
		scale = form.text(Messages.Form_scale, NumberFields.text(WeightRules.USUAL.scale()));
		scale.setToolTipText(Messages.Form_scaleTip);
		seed = form.text(Messages.Form_seed, Long.toString(WeightRules.USUAL.seed()));
		seed.setToolTipText(Messages.Form_seedTip);
		rules.addListener(SWT.Selection, event -> arrange());
		arrange();
	}

	/** Shows the rows, or puts them out of sight. */
	void show(boolean show) {
		shown = show;
		arrange();
	}

	private Rule rule() {
		return Rule.values()[rules.getSelectionIndex()];
	}

	private void arrange() {
		form.show(rules, shown);
		form.show(scale, shown && rule().isScaled());
		form.show(seed, shown && rule().isRandom());
		form.fit();
	}

	/** What was chosen. */
	Weights weights() throws FieldException {
		Rule rule = rule();
		double number = rule.isScaled() ? NumberFields.number(scale) : 0;
		if (rule.isRandom() && number < 0) {
			throw new FieldException(scale, NLS.bind(Messages.Form_noScale, scale.getText()));
		}
		return new Weights(rule, number, rule.isRandom() ? NumberFields.whole(seed) : 0);
	}
}
