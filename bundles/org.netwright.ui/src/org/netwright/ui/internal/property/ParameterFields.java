// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.netwright.engine.function.FunctionParameter;

/** One number for each parameter of a function; other functions, other fields. */
final class ParameterFields {
	private final FieldGrid grid;
	private final FieldHost host;
	private final Supplier<List<EObject>> elements;
	private final List<NumberField> fields = new ArrayList<>();
	private List<FunctionParameter> parameters = List.of();

	/** @param elements whose parameters are changed */
	ParameterFields(FieldGrid outer, FieldHost host, Supplier<List<EObject>> elements) {
		grid = outer.inner();
		this.host = host;
		this.elements = elements;
	}

	/** Shows the parameters of elements that have the same function; returns whether there are other fields now. */
	boolean show(List<FunctionParameter> next, List<EObject> present) {
		boolean other = !next.equals(parameters);
		if (other) {
			grid.clear();
			fields.clear();
			parameters = next;
			for (FunctionParameter parameter : parameters) {
				NumberField field = NumberField.real(grid, parameter.name(), host, value -> FunctionUse.set(elements.get(), parameter, value));
				field.text().setToolTipText(parameter.description());
				fields.add(field);
			}
			grid.setPresent(!parameters.isEmpty());
		}
		for (int i = 0; i < fields.size(); i++) {
			FunctionParameter parameter = parameters.get(i);
			fields.get(i).show(Shared.of(present, element -> FunctionUse.value(element, parameter)));
		}
		return other;
	}

	void leave() {
		fields.forEach(TypedField::leave);
	}
}
