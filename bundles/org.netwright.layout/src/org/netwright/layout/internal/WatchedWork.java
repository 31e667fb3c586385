// SPDX-License-Identifier: EPL-2.0
package org.netwright.layout.internal;

import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.netwright.engine.progress.Progress;

/** ELK's progress as ours: the parts of the work in the thousandths that they take of it. */
public final class WatchedWork extends BasicProgressMonitor {
	private static final int WHOLE = 1000;

	private final Progress progress;
	private long told;

	/** Tells somebody how far ELK is. */
	public WatchedWork(Progress progress) {
		super(0);
		this.progress = progress;
	}

	@Override
	public boolean isCanceled() {
		return progress.cancelled();
	}

	@Override
	protected void doWorked(float completed, float total, boolean top) {
		long done = total > 0 ? Math.round(Math.min(1, completed / total) * WHOLE) : 0;
		if (done > told) {
			told = done;
			progress.worked(done, WHOLE);
		}
	}
}
