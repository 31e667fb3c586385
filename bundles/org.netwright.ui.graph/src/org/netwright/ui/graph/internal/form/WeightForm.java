// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.netwright.model.Connection;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetWeight;
import org.netwright.ui.graph.internal.FieldException;

/** The weight of one connection, or the one weight of several. */
final class WeightForm extends InPlaceForm {
	private final List<Connection> connections;
	private final String typed;
	private final Text weight;

	WeightForm(Composite parent, List<Connection> connections, String typed) {
		super(parent);
		this.connections = connections;
		this.typed = typed;
		weight = text(Messages.Form_weight, typed.isEmpty() ? NumberFields.text(connections.getFirst().getWeight()) : typed);
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
		return together("", List.of(new SetWeight(connections, NumberFields.number(weight)))); //$NON-NLS-1$
	}
}
