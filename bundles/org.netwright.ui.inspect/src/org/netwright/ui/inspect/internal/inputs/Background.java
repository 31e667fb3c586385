// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.widgets.Control;

/** Threads for what views work out beside the UI thread. */
public final class Background {
	private static final int IDLE_SECONDS = 5;

	private Background() {
	}

	/**
	 * One thread at a time, which ends when there has been nothing to do for a while.
	 *
	 * @param control with whose end it ends
	 * @param name    what the thread is called
	 */
	public static ExecutorService of(Control control, String name) {
		ExecutorService executor = new ThreadPoolExecutor(0, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
				Thread.ofPlatform().daemon().name(name).factory());
		control.addDisposeListener(event -> executor.shutdownNow());
		return executor;
	}
}
