// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.tile;

import java.util.concurrent.CancellationException;

import org.netwright.engine.progress.Progress;

/** What the threads of one piece of work know of each other: how far it is, and whether one of them has failed. */
public final class Job {

	private final Progress progress;
	private final long total;
	private long done;
	private volatile boolean failed;

	/** Thrown in threads that end because another one has failed; nobody outside sees it. */
	private static final class Abandoned extends RuntimeException {
		private static final long serialVersionUID = 1L;

		Abandoned() {
			super("another thread has failed", null, false, false);
		}
	}

	/**
	 * Begins.
	 *
	 * @param progress of the caller
	 * @param total how many samples there are, or -1
	 */
	public Job(Progress progress, long total) {
		this.progress = progress;
		this.total = total;
	}

	/**
	 * Does one thread's share; if that fails, the others end soon.
	 *
	 * @param share what to do
	 */
	public void guard(Runnable share) {
		try {
			share.run();
		} catch (Abandoned _) {
			// the thread that failed first has said why
		} catch (Throwable e) {
			failed = true;
			throw e;
		}
	}

	/** Ends the calling thread's share if the work is not wanted any more. */
	public void look() {
		if (failed) {
			throw new Abandoned();
		}
		if (progress.cancelled()) {
			throw new CancellationException("The batch was cancelled after " + done() + " samples.");
		}
	}

	/** {@return whether a thread has failed} */
	public boolean failed() {
		return failed;
	}

	/** {@return how many samples are done} */
	public synchronized long done() {
		return done;
	}

	/**
	 * Counts and tells.
	 *
	 * @param samples how many more are done
	 */
	public synchronized void worked(int samples) {
		done += samples;
		progress.worked(done, total);
	}
}
