// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionFailedException;
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
		show(function, List.of());
	}

	/**
	 * Has the fields of a function.
	 *
	 * @param function an id; null for none
	 * @param set      what differs from the defaults
	 */
	void show(String function, List<ParameterValue> set) {
		controls.forEach(Control::dispose);
		controls.clear();
		fields.clear();
		parameters = parameters(function);
		for (FunctionParameter parameter : parameters) {
			Text field = form.text(parameter.name(), NumberFields.text(value(parameter, set)));
			field.setToolTipText(parameter.description());
			fields.add(field);
			controls.add(field);
			controls.add(form.labelOf(field));
		}
		form.fit();
	}

	/** Whether the function has any parameters. */
	boolean isShown() {
		return !fields.isEmpty();
	}

	/** None where the function is not there, or its code fails: whoever looks at the network is told why. */
	private List<FunctionParameter> parameters(String function) {
		try {
			return functions.find(function).map(FunctionDescriptor::parameters).orElse(List.of());
		} catch (FunctionFailedException e) {
			return List.of();
		}
	}

	private static double value(FunctionParameter parameter, List<ParameterValue> set) {
		return set.stream().filter(each -> parameter.name().equals(each.getName())).findFirst().map(ParameterValue::getValue).orElse(parameter.defaultValue());
	}

	/**
	 * What differs from the defaults, by name.
	 *
	 * @throws FieldException if a field holds no number, or one out of bounds
	 */
	Map<String, Double> valuesByName() throws FieldException {
		Map<String, Double> values = new LinkedHashMap<>();
		values().forEach(value -> values.put(value.getName(), value.getValue()));
		return values;
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
