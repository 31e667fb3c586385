// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connection;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;

/** How connections can look, by name, for Quick Access and the page of keys. */
public final class LookValues implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> values = new LinkedHashMap<>();
		for (LookChoice choice : LookChoice.values()) {
			values.put(choice.words(), choice.id());
		}
		return values;
	}
}
