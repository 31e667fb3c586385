// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.history;

/** Does the step of the active network again that was taken back last. */
public final class RedoHandler extends HistoryHandler {
	/** Made by the workbench. */
	public RedoHandler() {
		super(Direction.REDO);
	}
}
