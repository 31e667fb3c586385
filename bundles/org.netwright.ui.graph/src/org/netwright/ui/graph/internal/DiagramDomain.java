// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.util.function.Consumer;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;

/** GEF's domain of one editor, which says when another tool is in use. */
final class DiagramDomain extends EditDomain {
	private Consumer<Tool> listener = tool -> { };

	void whenToolChanges(Consumer<Tool> consumer) {
		listener = consumer;
	}

	@Override
	public void setActiveTool(Tool tool) {
		super.setActiveTool(tool);
		if (listener != null) {
			listener.accept(tool);
		}
	}
}
