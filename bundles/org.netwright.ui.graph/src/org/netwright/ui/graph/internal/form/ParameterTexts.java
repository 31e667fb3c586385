// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.model.NetworkFactory;
import org.netwright.model.ParameterValue;
import org.netwright.ui.field.FieldException;

/** One field in a form for each parameter of a function; other functions, other fields. */
final class ParameterTexts {
	private final InPlaceForm form;
	private final FunctionRegistry functions;
	private final List<Control> controls = new ArrayList<>();
	private final List<Text> fields = new ArrayList<>();
	private List<FunctionParameter> parameters = List.of();

	ParameterTexts(InPlaceForm form, FunctionRegistry functions) {
		this.form = form;
		this.functions = functions;
	}

	/** Has the fields of a function, with its defaults. */
	void show(String function) {
		controls.forEach(Control::dispose);
		controls.clear();
		fields.clear();
		parameters = functions.find(function).map(FunctionDescriptor::parameters).orElse(List.of());
		for (FunctionParameter parameter : parameters) {
			Text field = form.text(parameter.name(), NumberFields.text(parameter.defaultValue()));
			field.setToolTipText(parameter.description());
			fields.add(field);
			controls.add(field);
			controls.add(form.labelOf(field));
		}
		form.fit();
	}

	/** What differs from the defaults. */
	List<ParameterValue> values() throws FieldException {
		List<ParameterValue> values = new ArrayList<>();
		for (int i = 0; i < fields.size(); i++) {
			FunctionParameter parameter = parameters.get(i);
			double value = NumberFields.number(fields.get(i));
			if (!parameter.accepts(value)) {
				throw new FieldException(fields.get(i), NLS.bind(Messages.Form_outOfBounds,
						new Object[] { parameter.name(), NumberFields.text(parameter.minimum()), NumberFields.text(parameter.maximum()) }));
			}
			if (value != parameter.defaultValue()) {
				ParameterValue set = NetworkFactory.eINSTANCE.createParameterValue();
				set.setName(parameter.name());
				set.setValue(value);
				values.add(set);
			}
		}
		return values;
	}
}
