// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.history;

/** Takes back the last step of the active network. */
public final class UndoHandler extends HistoryHandler {
	/** Made by the workbench. */
	public UndoHandler() {
		super(Direction.UNDO);
	}
}
