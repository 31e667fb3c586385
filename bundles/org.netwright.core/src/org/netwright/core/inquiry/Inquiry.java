// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.inquiry;

import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.progress.Progress;

/**
 * Answers the newest of many questions in the background. A question that is asked while another one is being answered
 * cancels that one; what it would have answered is not told. It knows no widget.
 *
 * <p>Thread-safe. No lock is held while work is done or the listener is called.
 *
 * @param <Q> what is asked, immutable
 * @param <A> what is answered, immutable
 */
public final class Inquiry<Q, A> {

	/** Progress is told no more often than this. */
	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(40);

	/**
	 * Answers a question.
	 *
	 * @param <Q> what is asked
	 * @param <A> what is answered
	 */
	@FunctionalInterface
	public interface Work<Q, A> {

		/**
		 * Works until the answer is there. {@link FunctionFailedException} and {@link IllegalArgumentException} mean that there
		 * is none; their messages are for people.
		 *
		 * @param question what was asked
		 * @param progress hears how far the work is, and may cancel
		 * @param soFar takes what is known before all is
		 * @return the answer
		 * @throws CancellationException if it was cancelled
		 */
		A answer(Q question, Progress progress, Consumer<A> soFar);
	}

	private final Executor executor;
	private final Work<Q, A> work;
	private final Consumer<Reply<Q, A>> listener;
	private final Object lock = new Object();
	private Run wanted;
	private boolean working;
	private volatile Run current;

	/**
	 * Begins without a question.
	 *
	 * @param executor where to work, one task at a time; {@code Runnable::run} answers before {@link #ask} returns
	 * @param work what is done
	 * @param listener hears everything that becomes known, on the executor's thread
	 */
	public Inquiry(Executor executor, Work<Q, A> work, Consumer<Reply<Q, A>> listener) {
		this.executor = Objects.requireNonNull(executor, "executor");
		this.work = Objects.requireNonNull(work, "work");
		this.listener = Objects.requireNonNull(listener, "listener");
	}

	/**
	 * Asks; earlier questions are forgotten.
	 *
	 * @param question what to answer
	 */
	public void ask(Q question) {
		boolean begin;
		synchronized (lock) {
			wanted = new Run(Objects.requireNonNull(question, "question"));
			current = wanted;
			begin = !working;
			working = true;
		}
		if (begin) {
			executor.execute(this::run);
		}
	}

	/** Ends the work on the question; what is known so far is told as the last thing. */
	public void stop() {
		Run run = current;
		if (run != null) {
			run.stopped = true;
		}
	}

	/** Forgets the question; nothing more is told about it. */
	public void forget() {
		synchronized (lock) {
			wanted = null;
			current = null;
		}
	}

	private void run() {
		RuntimeException failure = null;
		for (Run next = next(); next != null; next = next()) {
			try {
				next.run();
			} catch (RuntimeException e) {
				failure = failure == null ? e : failure;
			}
		}
		if (failure != null) {
			throw failure;
		}
	}

	private Run next() {
		synchronized (lock) {
			Run next = wanted;
			wanted = null;
			working = next != null;
			return next;
		}
	}

	/** The work on one question. */
	private final class Run implements Progress {

		private final Q question;
		private volatile boolean stopped;
		private volatile A answer;
		private volatile long told = System.nanoTime() - PAUSE;

		Run(Q question) {
			this.question = question;
		}

		void run() {
			try {
				answer = work.answer(question, this, this::found);
				tell(1, 1, true, null);
			} catch (CancellationException e) {
				tell(0, -1, true, null);
			} catch (FunctionFailedException | IllegalArgumentException e) {
				answer = null;
				tell(0, -1, true, e.getMessage());
			} catch (RuntimeException e) {
				answer = null;
				tell(0, -1, true, e.toString());
				throw e;
			}
		}

		private void found(A known) {
			answer = known;
			tell(0, -1, false, null);
		}

		private void tell(long done, long total, boolean complete, String problem) {
			if (current == this) {
				listener.accept(new Reply<>(question, answer, done, total, complete, stopped, problem));
			}
		}

		@Override
		public boolean cancelled() {
			return stopped || current != this;
		}

		@Override
		public void worked(long done, long total) {
			long now = System.nanoTime();
			if (now - told >= PAUSE) {
				told = now;
				tell(done, total, false, null);
			}
		}
	}
}
