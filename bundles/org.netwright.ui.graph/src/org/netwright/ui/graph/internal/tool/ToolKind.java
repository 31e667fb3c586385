// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.tool;

import org.eclipse.gef.Tool;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.AbstractTool;

/** A kind of tool that a person can take. */
public interface ToolKind {

	/** What people call the tool. */
	String label();

	/** What it does. */
	String tip();

	/**
	 * A new tool.
	 *
	 * @param sticky whether it stays when it has done its work
	 */
	Tool make(boolean sticky);

	/** The tool that puts something on the canvas where it is clicked. */
	static ToolKind creating(String label, String tip, Creation creation) {
		return new Placing(label, tip, creation);
	}

	/** A tool for one creation. Two of the same creation are the same tool. */
	record Placing(String label, String tip, Creation creation) implements ToolKind, CreationFactory {
		@Override
		public Tool make(boolean sticky) {
			AbstractTool tool = new PlacingTool(this);
			tool.setUnloadWhenFinished(!sticky);
			return tool;
		}

		@Override
		public Object getNewObject() {
			return creation;
		}

		@Override
		public Object getObjectType() {
			return creation;
		}
	}
}
