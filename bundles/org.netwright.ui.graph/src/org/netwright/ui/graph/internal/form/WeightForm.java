// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.netwright.model.Connection;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetWeights;
import org.netwright.model.edit.weight.WeightChange;
import org.netwright.model.edit.weight.WeightTextException;
import org.netwright.ui.field.FieldException;

/** The weight of one connection or of several: a number, or what is done with each of them, such as {@code *2}. */
final class WeightForm extends InPlaceForm {
	private final List<Connection> connections;
	private final String typed;
	private final String before;
	private final Text weight;

	WeightForm(Composite parent, List<Connection> connections, String typed) {
		super(parent);
		this.connections = connections;
		this.typed = typed;
		before = common();
		weight = text(connections.size() == 1 ? Messages.Form_weight : NLS.bind(Messages.Form_weights, connections.size()), typed.isEmpty() ? before : typed);
		weight.setMessage(Messages.Form_differentWeights);
		weight.setToolTipText(Messages.Form_weightTip);
	}

	/** The weight that all of them have; empty if they differ. */
	private String common() {
		double first = connections.getFirst().getWeight();
		boolean same = connections.stream().allMatch(connection -> Double.compare(connection.getWeight(), first) == 0);
		return same ? NumberFields.text(first) : ""; //$NON-NLS-1$
	}

	/** What was typed is gone on with. */
	@Override
	protected void begin(Text first) {
		if (typed.isEmpty()) {
			super.begin(first);
		} else {
			first.setSelection(typed.length());
		}
	}

	@Override
	protected Optional<Step> step() throws FieldException {
		if (weight.getText().equals(before)) {
			return Optional.empty();
		}
		try {
			SetWeights step = SetWeights.change(connections, WeightChange.parse(weight.getText()));
			Optional<String> refusal = step.refusal();
			if (refusal.isPresent()) {
				throw new FieldException(weight, refusal.get());
			}
			return step.canExecute() ? Optional.of(step) : Optional.empty();
		} catch (WeightTextException e) {
			throw new FieldException(weight, e.getMessage(), e.start(), e.end());
		}
	}
}
