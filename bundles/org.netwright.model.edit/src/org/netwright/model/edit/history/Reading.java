// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import java.util.concurrent.CountDownLatch;

/** Somebody reads a document on another thread than its own, and it does not change meanwhile. Thread-safe. */
public final class Reading implements AutoCloseable {
	private final CountDownLatch end = new CountDownLatch(1);

	Reading() {
	}

	/** Ends the reading; the document may change again. */
	@Override
	public void close() {
		end.countDown();
	}

	/** Waits for the end; an interruption is kept for later, for half a change would be worse than a late one. */
	void awaitEnd() {
		boolean interrupted = false;
		while (end.getCount() > 0) {
			try {
				end.await();
			} catch (InterruptedException e) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
