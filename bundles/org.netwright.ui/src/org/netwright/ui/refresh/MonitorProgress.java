// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.refresh;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.netwright.engine.progress.Progress;

/** Tells a monitor of the platform how far work of ours is. */
public final class MonitorProgress implements Progress {
	private static final int TICKS = 1000;

	private final SubMonitor monitor;
	private int told;

	/**
	 * Begins.
	 *
	 * @param monitor who is told; may cancel
	 * @param task    what is done, as people read it
	 */
	public MonitorProgress(IProgressMonitor monitor, String task) {
		this.monitor = SubMonitor.convert(monitor, task, TICKS);
	}

	@Override
	public boolean cancelled() {
		return monitor.isCanceled();
	}

	@Override
	public void worked(long done, long total) {
		int ticks = total <= 0 ? 0 : (int) (done * TICKS / total);
		if (ticks > told) {
			monitor.worked(ticks - told);
			told = ticks;
		}
	}
}
