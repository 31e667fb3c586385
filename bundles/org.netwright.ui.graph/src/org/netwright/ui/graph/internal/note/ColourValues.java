// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.note;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;
import org.netwright.model.Tint;
import org.netwright.ui.field.TintNames;

/** The colours by name, for Quick Access and the page of keys. */
public final class ColourValues implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> values = new LinkedHashMap<>();
		Tint.VALUES.forEach(tint -> values.put(TintNames.of(tint), tint.getName()));
		return values;
	}
}
