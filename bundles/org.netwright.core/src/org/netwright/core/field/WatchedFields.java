// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.field;

import java.util.LinkedList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.engine.field.FieldDomain;

/**
 * The receptive fields of one open network for all who look at them. While nobody does, nothing is searched and nothing
 * started; otherwise only what somebody wants to see, for the newest state of the document. Where a search takes long, it
 * begins when there was no change for a moment, so that it does not slow down whoever makes the changes.
 *
 * <p>Thread-safe.
 */
public final class WatchedFields implements AutoCloseable {

	private static final long QUICK = TimeUnit.MILLISECONDS.toNanos(60);
	private static final long PAUSE = 300;

	private final Executor executor;
	private final ReceptiveFields fields;
	private final Object lock = new Object();
	private final LinkedList<Watch> watches = new LinkedList<>();
	private NetworkSnapshot network;
	private FieldDomain.Kind kind = FieldDomain.Kind.LEVELS;
	private boolean closed;
	private long changes;
	private long begun;
	private volatile long took;

	/**
	 * Begins without a network.
	 *
	 * @param executor where to search, one task at a time
	 */
	public WatchedFields(Executor executor) {
		this.executor = executor;
		fields = new ReceptiveFields(executor);
		fields.addListener(this::measure);
	}

	/** Somebody who looks at fields. */
	public final class Watch implements AutoCloseable {

		private final Runnable unsubscribe;
		private List<String> wants = List.of();

		private Watch(Consumer<FieldState> listener) {
			unsubscribe = fields.addListener(listener);
		}

		/**
		 * Says what is looked at; nothing is before.
		 *
		 * @param neurons ids, the most urgent first
		 */
		public void want(List<String> neurons) {
			synchronized (lock) {
				if (!watches.contains(this)) {
					return;
				}
				wants = List.copyOf(neurons);
			}
			wantAll();
		}

		/** Looks no more. */
		@Override
		public void close() {
			unsubscribe.run();
			synchronized (lock) {
				watches.remove(this);
			}
			wantAll();
		}
	}

	/**
	 * Looks at fields from now on.
	 *
	 * @param listener hears of every state; called on the executor's thread, never by two threads at once
	 * @param urgent whether what is looked at here is searched before what is looked at elsewhere
	 * @return says what is looked at, and ends it
	 */
	public Watch watch(Consumer<FieldState> listener, boolean urgent) {
		Watch watch = new Watch(listener);
		boolean first;
		synchronized (lock) {
			first = watches.isEmpty();
			watches.add(urgent ? 0 : watches.size(), watch);
		}
		if (first) {
			wantAll();
			search();
		}
		return watch;
	}

	private void wantAll() {
		List<String> all;
		synchronized (lock) {
			all = watches.stream().flatMap(watch -> watch.wants.stream()).distinct().toList();
			beginUnlessSearching();
		}
		fields.want(all);
	}

	/** {@return what is known now} */
	public FieldState state() {
		return fields.state();
	}

	/** {@return among which inputs is searched} */
	public FieldDomain.Kind domain() {
		synchronized (lock) {
			return kind;
		}
	}

	/**
	 * Searches among other inputs from now on.
	 *
	 * @param domain only levels, or all between
	 */
	public void setDomain(FieldDomain.Kind domain) {
		synchronized (lock) {
			if (kind == domain) {
				return;
			}
			kind = domain;
		}
		search();
	}

	/**
	 * Takes a new state of the document.
	 *
	 * @param snapshot the document now; null while it cannot be computed
	 */
	public void documentChanged(NetworkSnapshot snapshot) {
		boolean slow;
		long change;
		synchronized (lock) {
			network = snapshot;
			change = ++changes;
			FieldState known = fields.state();
			slow = Math.max(took, known.complete() ? 0 : System.nanoTime() - begun) > QUICK;
		}
		if (!slow) {
			search();
			return;
		}
		hold(true);
		CompletableFuture.delayedExecutor(PAUSE, TimeUnit.MILLISECONDS, executor).execute(() -> {
			synchronized (lock) {
				if (change != changes) {
					return;
				}
				begun = System.nanoTime();
			}
			search();
		});
	}

	/** Searches what is missing, also after somebody has {@linkplain #cancel ended} that. */
	public void search() {
		synchronized (lock) {
			if (closed || watches.isEmpty()) {
				return;
			}
			beginUnlessSearching();
			fields.show(network, kind);
		}
	}

	private void beginUnlessSearching() {
		if (fields.state().complete()) {
			begun = System.nanoTime();
		}
	}

	/** Ends the search; what was found stays. The next change of the document begins another one. */
	public void cancel() {
		hold(false);
	}

	private void hold(boolean later) {
		synchronized (lock) {
			if (!closed && !watches.isEmpty()) {
				fields.hold(network, kind, later);
			}
		}
	}

	private void measure(FieldState state) {
		if (state.complete() && !state.ended()) {
			synchronized (lock) {
				took = System.nanoTime() - begun;
			}
		}
	}

	/** Ends everything and stays silent. */
	@Override
	public void close() {
		synchronized (lock) {
			closed = true;
			watches.clear();
		}
		fields.close();
	}
}
