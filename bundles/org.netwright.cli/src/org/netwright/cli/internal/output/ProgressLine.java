// SPDX-License-Identifier: EPL-2.0
package org.netwright.cli.internal.output;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

import org.netwright.engine.progress.Progress;

/**
 * How far long work is, on one line of standard error that is written over and wiped in the end. Shown only to a person
 * at a terminal, and only if the work takes longer than a second. May be called from several threads.
 */
public final class ProgressLine implements Progress, AutoCloseable {

	private static final long PATIENCE = TimeUnit.SECONDS.toNanos(1);
	private static final long PACE = TimeUnit.MILLISECONDS.toNanos(200);

	private final PrintWriter err;
	private final boolean terminal;
	private final BooleanSupplier cancelled;
	private final LongSupplier clock;
	private long next;
	private int shown;

	/**
	 * Starts to wait.
	 *
	 * @param err standard error
	 * @param terminal whether a person watches it
	 * @param cancelled whether the work is to end
	 * @param clock the time in nanoseconds, from any point on
	 */
	public ProgressLine(PrintWriter err, boolean terminal, BooleanSupplier cancelled, LongSupplier clock) {
		this.err = err;
		this.terminal = terminal;
		this.cancelled = cancelled;
		this.clock = clock;
		next = clock.getAsLong() + PATIENCE;
	}

	@Override
	public boolean cancelled() {
		return cancelled.getAsBoolean();
	}

	@Override
	public synchronized void worked(long done, long total) {
		long now = clock.getAsLong();
		if (!terminal || now - next < 0) {
			return;
		}
		next = now + PACE;
		String text = total > 0 ? String.format(Locale.ROOT, "%d %% of %,d", 100 * done / total, total)
				: String.format(Locale.ROOT, "%,d", done);
		err.print("\r" + text + " ".repeat(Math.max(0, shown - text.length())));
		err.flush();
		shown = text.length();
	}

	@Override
	public synchronized void close() {
		if (shown > 0) {
			err.print("\r" + " ".repeat(shown) + "\r");
			err.flush();
			shown = 0;
		}
	}
}
