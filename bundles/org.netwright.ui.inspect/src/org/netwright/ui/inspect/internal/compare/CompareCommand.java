// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.ui.document.OpenNetwork;

/** What the commands of comparing have in common. */
final class CompareCommand {
	private CompareCommand() {
	}

	/** The network that a command is for. */
	static Optional<OpenNetwork> network(ExecutionEvent event) {
		return network(HandlerUtil.getActiveEditor(event));
	}

	static Optional<OpenNetwork> network(IEditorPart editor) {
		return Optional.ofNullable(editor == null ? null : Adapters.adapt(editor, OpenNetwork.class));
	}
}
