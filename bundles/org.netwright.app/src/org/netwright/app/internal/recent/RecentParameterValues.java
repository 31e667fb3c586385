// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.recent;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.core.commands.IParameterValues;

/** The recent files by readable path, for Quick Access. */
public final class RecentParameterValues implements IParameterValues {

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> values = new LinkedHashMap<>();
		for (Path file : RecentFiles.preferences().files()) {
			values.put(RecentFiles.readable(file), file.toString());
		}
		return values;
	}
}
