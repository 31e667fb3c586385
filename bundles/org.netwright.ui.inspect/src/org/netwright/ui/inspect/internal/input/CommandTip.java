// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;

/** The tooltip of a command: its name, its key as it is set now, whether or not it can be pressed here, and what it does. */
final class CommandTip {
	private CommandTip() {
	}

	static String of(IServiceLocator services, String command) {
		Command defined = services.getService(ICommandService.class).getCommand(command);
		try {
			String name = defined.getName();
			String title = key(services, command).map(key -> NLS.bind(Messages.Tip_withKey, name, key)).orElse(name);
			return NLS.bind(Messages.Tip_withDescription, title, defined.getDescription());
		} catch (NotDefinedException e) {
			throw new IllegalStateException(e);
		}
	}

	/** The key that runs a command, in words. */
	private static Optional<String> key(IServiceLocator services, String command) {
		Binding[] bindings = services.getService(IBindingService.class).getBindings();
		return Arrays.stream(bindings == null ? new Binding[0] : bindings)
				.filter(binding -> binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(command))
				.map(binding -> binding.getTriggerSequence().format()).findFirst();
	}
}
