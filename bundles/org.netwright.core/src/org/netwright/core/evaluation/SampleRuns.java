// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.evaluation;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.batch.Batch;
import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.batch.Tile;
import org.netwright.engine.progress.Progress;

/**
 * Runs the samples of one open document in the background, again after every change, and says which of them do what is
 * expected. One for each open document, shared by all who show it; it knows no widget and no document object.
 *
 * <p>Nothing is run while nobody listens. Of several changes only the newest is run; a run that is out of date is cancelled
 * within some milliseconds. A short run is told when it is over, so that nothing flickers; one that takes longer is told every
 * quarter of a second as far as it is. Where the network changes all the time, as while a slider is dragged, about every
 * quarter of a second a short run of the same samples may come to its end, though it is out of date by then.
 *
 * <p>Thread-safe. No lock is held while contributed code runs or listeners are called.
 */
public final class SampleRuns implements AutoCloseable {

	private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(250);

	private final Executor executor;
	private final LongSupplier nanos;
	private final List<Consumer<SampleRun>> listeners = new CopyOnWriteArrayList<>();
	private final Object lock = new Object();
	private volatile Request wanted = new Request(0, null, List.of());
	private volatile SampleRun state = SampleRun.EMPTY;
	private Request begun = wanted;
	private boolean working;
	private volatile boolean closed;
	private volatile long lastTold;
	private Batch batch;

	/** What somebody wants to see; a new object each time. */
	private record Request(long generation, NetworkSnapshot network, List<NamedSample> samples) {
	}

	/**
	 * Begins without a network.
	 *
	 * @param executor where to run; at most one task is there at a time. {@code Runnable::run} runs on the calling thread,
	 *     which is right for tests only
	 */
	public SampleRuns(Executor executor) {
		this(executor, System::nanoTime);
	}

	/**
	 * Begins without a network.
	 *
	 * @param executor where to run; at most one task is there at a time
	 * @param nanos a clock, in nanoseconds
	 */
	public SampleRuns(Executor executor, LongSupplier nanos) {
		this.executor = executor;
		this.nanos = nanos;
		lastTold = nanos.getAsLong();
	}

	/** {@return what is known now; while nobody listens, possibly of a network before} */
	public SampleRun state() {
		return state;
	}

	/**
	 * Wants the samples run. What was wanted before is not run any more.
	 *
	 * @param network the document now; null for none, or while it cannot be computed
	 * @param samples its samples, each with as many values as the network has inputs; not modified, and kept
	 * @return the generation that this begins
	 */
	public long show(NetworkSnapshot network, List<NamedSample> samples) {
		long next;
		synchronized (lock) {
			next = wanted.generation + 1;
			wanted = new Request(next, network, network == null ? List.of() : samples);
		}
		start();
		return next;
	}

	/**
	 * Hears of every state from now on. What is out of date is run at once.
	 *
	 * @param listener called on background threads, never by two at once. What it throws is thrown to the executor when the run
	 *     is over and all others have heard
	 * @return ends the subscription when run; running it again does nothing
	 */
	public Runnable addListener(Consumer<SampleRun> listener) {
		Consumer<SampleRun> own = listener::accept;
		listeners.add(own);
		start();
		return () -> listeners.remove(own);
	}

	/** Cancels what is run, forgets everything and stays silent. */
	@Override
	public void close() {
		closed = true;
		listeners.clear();
		synchronized (lock) {
			wanted = new Request(wanted.generation + 1, null, List.of());
		}
		state = SampleRun.EMPTY;
	}

	private void start() {
		synchronized (lock) {
			if (working || wanted == begun || listeners.isEmpty()) {
				return;
			}
			working = true;
		}
		executor.execute(this::work);
	}

	private void work() {
		RuntimeException failure = null;
		for (Request request = next(); request != null; request = next()) {
			try {
				new Run(request).run();
			} catch (RuntimeException e) {
				failure = failure == null ? e : failure;
			}
		}
		if (failure != null) {
			throw failure;
		}
	}

	private Request next() {
		synchronized (lock) {
			Request next = wanted == begun || listeners.isEmpty() ? null : wanted;
			begun = next == null ? begun : next;
			working = next != null;
			return next;
		}
	}

	/** The run for one request. */
	private final class Run implements Progress {

		private final Request request;
		private final Judgements judgements;
		private final double[] outputs;
		private final long started = nanos.getAsLong();
		private long told = started;
		private RuntimeException failure;

		Run(Request request) {
			this.request = request;
			outputs = new double[request.network == null ? 0 : request.network.graph().outputCount()];
			judgements = new Judgements(request.samples.size(), outputs.length);
		}

		void run() {
			try {
				if (!request.samples.isEmpty()) {
					batch = batch == null ? Batch.of(request.network.plan(), BatchOptions.standard().asReference()) : batch.with(request.network.plan());
					batch.stream(new SampleSequence(request.samples), this::judge, this);
				}
				tell(true, null);
			} catch (CancellationException e) {
				// Something newer is wanted, and comes next.
			} catch (FunctionFailedException e) {
				tell(true, e.getMessage());
			}
			if (failure != null) {
				throw failure;
			}
		}

		private void judge(Tile tile) {
			for (int sample = 0; sample < tile.samples(); sample++) {
				for (int output = 0; output < outputs.length; output++) {
					outputs[output] = tile.output(sample, output);
				}
				Verdict verdict = request.network.decision().decide(request.network.graph(), outputs);
				Expected expected = request.samples.get(judgements.done()).expected();
				judgements.add(outputs, verdict, expected == null ? null : expected.passes(outputs, verdict));
			}
			long now = nanos.getAsLong();
			if (now - told >= PATIENCE && judgements.done() < request.samples.size()) {
				told = now;
				tell(false, null);
			}
		}

		private void tell(boolean complete, String problem) {
			if (closed || cancelled() || !complete && wanted != request) {
				return;
			}
			lastTold = nanos.getAsLong();
			SampleRun now = new SampleRun(request.generation, request.network, request.samples, judgements, complete, problem);
			state = now;
			for (Consumer<SampleRun> listener : listeners) {
				try {
					listener.accept(now);
				} catch (RuntimeException e) {
					failure = failure == null ? e : failure;
				}
			}
		}

		@Override
		public boolean cancelled() {
			Request newest = wanted;
			return newest != request && (newest.samples != request.samples || newest.network == null || !mayEnd());
		}

		/** A short run may come to its end where nothing was told for long. */
		private boolean mayEnd() {
			long now = nanos.getAsLong();
			return now - lastTold > PATIENCE && now - started < PATIENCE;
		}

		@Override
		public void worked(long done, long total) {
			// states tell more than numbers
		}
	}
}
