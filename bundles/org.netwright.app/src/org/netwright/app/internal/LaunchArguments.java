// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the workbench was started with. */
public final class LaunchArguments {
	private LaunchArguments() {
	}

	/** The files to open: everything but options, which begin with a hyphen, and their values. */
	public static List<Path> files(String... arguments) {
		List<Path> files = new ArrayList<>();
		boolean value = false;
		for (String argument : arguments) {
			boolean option = argument.startsWith("-"); //$NON-NLS-1$
			if (!option && !value) {
				files.add(Path.of(argument));
			}
			value = option;
		}
		return files;
	}
}
