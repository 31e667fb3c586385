// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.tool;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;

/** Which tool of a diagram is in use, for one use or until another one is chosen. Tells those who show it. */
public final class ToolBox {
	private final EditDomain domain;
	private final List<Runnable> listeners = new ArrayList<>();
	private ToolKind active = DiagramTool.SELECT;
	private boolean sticky;
	private Tool tool;

	/** @param domain has the selection tool as its default */
	public ToolBox(EditDomain domain) {
		this.domain = domain;
	}

	/** Calls back whenever another tool is in use, as long as the diagram lives. */
	public void whenChanged(Runnable listener) {
		listeners.add(listener);
	}

	/**
	 * Takes a tool.
	 *
	 * @param keep whether it stays when it has done its work
	 */
	public void take(ToolKind next, boolean keep) {
		active = next;
		sticky = keep;
		tool = next == DiagramTool.SELECT ? domain.getDefaultTool() : next.make(keep);
		domain.setActiveTool(tool);
		tell();
	}

	/** The tool that is in use. */
	public ToolKind active() {
		return active;
	}

	/** Whether it stays until another one is chosen. */
	public boolean isSticky() {
		return sticky;
	}

	/** Hears that the domain has another tool now, for example because one has done its work. */
	public void toolChanged(Tool now) {
		if (now != tool) {
			active = DiagramTool.SELECT;
			sticky = false;
			tool = now;
			tell();
		}
	}

	private void tell() {
		listeners.forEach(Runnable::run);
	}
}
