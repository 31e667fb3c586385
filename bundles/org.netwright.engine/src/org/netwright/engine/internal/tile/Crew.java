// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.tile;

import java.util.concurrent.Executor;

/**
 * Some threads that do the same work until nothing is left. The calling thread is one of them; the others come from an
 * executor, whenever it has time, or not at all: nobody waits for one that has not begun. Those that have just helped
 * stand by for a tenth of a millisecond.
 */
public final class Crew {

	private final Runnable work;
	private int busy;
	private boolean over;
	private Throwable failure;

	private Crew(Runnable work) {
		this.work = work;
	}

	/**
	 * Works until nothing is left.
	 *
	 * @param threads how many at most, the calling one included
	 * @param executor where the others come from
	 * @param work takes piece after piece, and returns when none is left; run by several threads at once. What it
	 *     throws is thrown to the caller when all have returned; the work itself sees to it that the others soon do
	 */
	public static void run(int threads, Executor executor, Runnable work) {
		Crew crew = new Crew(work);
		for (int i = 1; i < threads; i++) {
			if (!Standby.offer(crew)) {
				executor.execute(() -> Standby.serve(crew));
			}
		}
		crew.lead();
	}

	/** Works with the others, if they have not come to an end; says whether it did. */
	boolean help() {
		synchronized (this) {
			if (over) {
				return false;
			}
			busy++;
		}
		try {
			work.run();
		} catch (Throwable e) {
			failed(e);
		} finally {
			// before the leader hears of it, who may have more work at once
			Standby.expect();
			synchronized (this) {
				busy--;
				notifyAll();
			}
		}
		return true;
	}

	private void lead() {
		try {
			work.run();
		} catch (Throwable e) {
			failed(e);
		}
		awaitOthers();
		switch (failure) {
			case null -> {
				return;
			}
			case RuntimeException e -> throw e;
			case Error e -> throw e;
			default -> throw new IllegalStateException("work declares no checked exception", failure);
		}
	}

	private synchronized void failed(Throwable e) {
		failure = failure == null ? e : failure;
	}

	private void awaitOthers() {
		boolean interrupted = false;
		synchronized (this) {
			over = true;
			while (busy > 0) {
				try {
					wait();
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
