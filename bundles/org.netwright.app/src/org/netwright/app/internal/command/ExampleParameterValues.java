// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.command;

import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.commands.IParameterValues;
import org.netwright.examples.catalogue.Example;
import org.netwright.examples.catalogue.Examples;

/** The examples by name, for Quick Access and the page of keys. */
public final class ExampleParameterValues implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		return Examples.all().stream().collect(Collectors.toMap(Example::name, Example::id));
	}
}
