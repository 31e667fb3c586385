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
 * {@linkplain #first looks at} before all others. Who needs only some says {@linkplain #want which}. After a change, only the fields that it can have touched are searched
 * again. A search whose network is out of date is cancelled within some milliseconds; of several changes only the newest
 * is searched.
 *
 * <p>Thread-safe. No lock is held while contributed code runs or listeners are called.
 */
public final class ReceptiveFields implements AutoCloseable {

	/** So many of what is most urgent are searched before all others. */
	private static final int FEW = 8;

	private final Executor executor;
	private final FieldLimits limits;
	private final List<Consumer<FieldState>> listeners = new CopyOnWriteArrayList<>();
	private final Object lock = new Object();
	private volatile Request wanted;
	private volatile int first = -1;
	private volatile List<String> chosen;
	private volatile FieldState state = FieldState.EMPTY;
	private Request begun;
	private boolean working;
	private long generation;

	/** What somebody wants to see; compared by identity. */
	private static final class Request {
		final long generation;
		final NetworkSnapshot network;
		final FieldDomain.Kind kind;
		final FieldState.Search search;

		Request(long generation, NetworkSnapshot network, FieldDomain.Kind kind, FieldState.Search search) {
			this.generation = generation;
			this.network = network;
			this.kind = kind;
			this.search = search;
		}

		Request again() {
			return new Request(generation, network, kind, search);
		}
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
		return begin(network, kind, FieldState.Search.NOW);
	}

	/**
	 * Wants of a network those fields only that are known already; what is searched is cancelled.
	 *
	 * @param network the document now; null for none
	 * @param kind among which inputs
	 * @param later whether the search is about to follow, with {@link #show}; otherwise somebody has ended it
	 * @return the generation that this begins
	 */
	public long hold(NetworkSnapshot network, FieldDomain.Kind kind, boolean later) {
		return begin(network, kind, later ? FieldState.Search.LATER : FieldState.Search.ENDED);
	}

	private long begin(NetworkSnapshot network, FieldDomain.Kind kind, FieldState.Search search) {
		long next;
		synchronized (lock) {
			next = ++generation;
			wanted = new Request(next, network, kind, search);
		}
		start();
		return next;
	}

	private void start() {
		boolean start;
		synchronized (lock) {
			start = !working;
			working = true;
		}
		if (start) {
			executor.execute(this::work);
		}
	}

	/**
	 * Says which fields are searched, and in which order; those that are known stay. All are until this is called.
	 *
	 * @param neurons ids, the most urgent first; those that are not in the network are ignored
	 */
	public void want(List<String> neurons) {
		List<String> next = List.copyOf(neurons);
		synchronized (lock) {
			if (next.equals(chosen)) {
				return;
			}
			chosen = next;
			if (wanted == null || wanted.network == null) {
				return;
			}
			wanted = wanted.again();
		}
		start();
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
				wanted = wanted.again();
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
			wanted = new Request(++generation, null, FieldDomain.Kind.LEVELS, FieldState.Search.NOW);
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
		private int missing;

		Run(Request request, FieldDomain domain, ReceptiveField[] fields) {
			this.request = request;
			this.domain = domain;
			this.fields = fields;
		}

		void search() {
			int[] wants = wants();
			missing = (int) IntStream.of(wants).filter(n -> fields[n] == null).count();
			if (missing == 0 || request.search != FieldState.Search.NOW) {
				return;
			}
			FieldSearch search = FieldSearch.of(request.network.plan(), domain, limits);
			tell(false, null);
			int looked = first;
			search.fields(missing(IntStream.of(wants).filter(n -> n == looked)), this, this::found);
			search.fields(missing(IntStream.of(wants).limit(FEW)), this, this::found);
			search.fields(missing(IntStream.of(wants)), this, this::found);
		}

		private int[] wants() {
			List<String> some = chosen;
			return some == null ? IntStream.range(0, fields.length).toArray()
					: some.stream().mapToInt(request.network::indexOf).filter(n -> n >= 0).distinct().toArray();
		}

		private int[] missing(IntStream neurons) {
			return neurons.filter(n -> fields[n] == null).toArray();
		}

		private void found(ReceptiveField field) {
			fields[field.neuron()] = field;
			missing--;
			tell(false, null);
		}

		void end(String problem) {
			tell(request.search != FieldState.Search.LATER, problem);
			if (failure != null) {
				throw failure;
			}
		}

		private void tell(boolean complete, String problem) {
			if (cancelled()) {
				return;
			}
			FieldState now = new FieldState(request.generation, request.network, domain, fields.clone(), complete, problem,
					missing, request.search);
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
