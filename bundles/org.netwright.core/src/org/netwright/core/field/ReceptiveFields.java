// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.field;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.FieldLimits;
import org.netwright.engine.field.FieldSearch;
import org.netwright.engine.field.ReceptiveField;
import org.netwright.engine.progress.Progress;

/**
 * Finds the receptive fields of one open network in the background, again after every change. One for each open
 * document, shared by all who show it; it knows no widget and no document object.
 *
 * <p>Fields are told as they are found, those that take little work first, and the one that somebody
 * {@linkplain #first looks at} before all others. After a change, only the fields that it can have touched are searched
 * again. A search whose network is out of date is cancelled within some milliseconds; of several changes only the newest
 * is searched.
 *
 * <p>Thread-safe. No lock is held while contributed code runs or listeners are called.
 */
public final class ReceptiveFields implements AutoCloseable {

	private final Executor executor;
	private final FieldLimits limits;
	private final List<Consumer<FieldState>> listeners = new CopyOnWriteArrayList<>();
	private final Object lock = new Object();
	private volatile Request wanted;
	private volatile int first = -1;
	private volatile FieldState state = FieldState.EMPTY;
	private Request begun;
	private boolean working;
	private long generation;

	/** What somebody wants to see; a new object each time. */
	private record Request(long generation, NetworkSnapshot network, FieldDomain.Kind kind) {
	}

	/**
	 * Begins without a network.
	 *
	 * @param executor where to search; at most one task is there at a time. {@code Runnable::run} searches on the calling
	 *     thread, which is right for tests only
	 */
	public ReceptiveFields(Executor executor) {
		this(executor, FieldLimits.standard());
	}

	/**
	 * Begins without a network.
	 *
	 * @param executor where to search; at most one task is there at a time
	 * @param limits how much a search may spend
	 */
	public ReceptiveFields(Executor executor, FieldLimits limits) {
		this.executor = executor;
		this.limits = limits;
	}

	/** {@return what is known now} */
	public FieldState state() {
		return state;
	}

	/**
	 * Wants the fields of a network. What was wanted before is not searched any more.
	 *
	 * @param network the document now; null for none, or while it cannot be computed
	 * @param kind among which inputs
	 * @return the generation that this begins
	 */
	public long show(NetworkSnapshot network, FieldDomain.Kind kind) {
		long next;
		boolean start;
		synchronized (lock) {
			next = ++generation;
			wanted = new Request(next, network, kind);
			start = !working;
			working = true;
		}
		if (start) {
			executor.execute(this::work);
		}
		return next;
	}

	/**
	 * Says which field is looked at. If it is not known yet, it is searched next; what was found so far stays.
	 *
	 * @param neuron a neuron index, or -1 for none
	 */
	public void first(int neuron) {
		synchronized (lock) {
			first = neuron;
			FieldState known = state;
			if (working && neuron >= 0 && known.generation() == wanted.generation && known.field(neuron).isEmpty()) {
				wanted = new Request(wanted.generation, wanted.network, wanted.kind);
			}
		}
	}

	/**
	 * Hears of every state from now on.
	 *
	 * @param listener called on the executor's thread, never by two threads at once. What it throws is thrown to the
	 *     executor when the search is over and all others have heard
	 * @return ends the subscription when run; running it again does nothing
	 */
	public Runnable addListener(Consumer<FieldState> listener) {
		Consumer<FieldState> own = listener::accept;
		listeners.add(own);
		return () -> listeners.remove(own);
	}

	/** Cancels what is searched, forgets everything and stays silent. */
	@Override
	public void close() {
		listeners.clear();
		synchronized (lock) {
			wanted = new Request(++generation, null, FieldDomain.Kind.LEVELS);
			begun = working ? begun : wanted;
		}
		state = FieldState.EMPTY;
	}

	private void work() {
		RuntimeException failure = null;
		Request request = next();
		while (request != null) {
			try {
				search(request);
			} catch (RuntimeException e) {
				failure = failure == null ? e : failure;
			}
			request = next();
		}
		if (failure != null) {
			throw failure;
		}
	}

	private Request next() {
		synchronized (lock) {
			Request next = wanted == begun ? null : wanted;
			begun = wanted;
			working = next != null;
			return next;
		}
	}

	private void search(Request request) {
		NetworkSnapshot network = request.network;
		if (network == null) {
			new Run(request, null, new ReceptiveField[0]).end(null);
			return;
		}
		FieldDomain domain;
		try {
			domain = FieldDomains.of(network.inputDomain(), request.kind);
		} catch (IllegalArgumentException e) {
			new Run(request, null, new ReceptiveField[0]).end(e.getMessage());
			return;
		}
		Run run = new Run(request, domain, Reuse.of(state, network, domain));
		try {
			run.search();
			run.end(null);
		} catch (CancellationException e) {
			// Something newer is wanted, and comes next.
		} catch (FunctionFailedException e) {
			run.end(e.getMessage());
		}
	}

	/** The search for one request. */
	private final class Run implements Progress {

		private final Request request;
		private final FieldDomain domain;
		private final ReceptiveField[] fields;
		private RuntimeException failure;

		Run(Request request, FieldDomain domain, ReceptiveField[] fields) {
			this.request = request;
			this.domain = domain;
			this.fields = fields;
		}

		void search() {
			FieldSearch search = FieldSearch.of(request.network.plan(), domain, limits);
			int looked = first;
			int[] missing = IntStream.range(0, fields.length).filter(n -> fields[n] == null).toArray();
			if (missing.length == 0) {
				return;
			}
			tell(false, null);
			if (IntStream.of(missing).anyMatch(n -> n == looked)) {
				search.fields(new int[] {looked}, this, this::found);
			}
			search.fields(IntStream.of(missing).filter(n -> n != looked).toArray(), this, this::found);
		}

		private void found(ReceptiveField field) {
			fields[field.neuron()] = field;
			tell(false, null);
		}

		void end(String problem) {
			tell(true, problem);
			if (failure != null) {
				throw failure;
			}
		}

		private void tell(boolean complete, String problem) {
			if (cancelled()) {
				return;
			}
			FieldState now = new FieldState(request.generation, request.network, domain, fields.clone(), complete, problem);
			state = now;
			for (Consumer<FieldState> listener : listeners) {
				try {
					listener.accept(now);
				} catch (RuntimeException e) {
					failure = failure == null ? e : failure;
				}
			}
		}

		@Override
		public boolean cancelled() {
			return wanted != request;
		}

		@Override
		public void worked(long done, long total) {
			// states tell more than numbers
		}
	}
}
