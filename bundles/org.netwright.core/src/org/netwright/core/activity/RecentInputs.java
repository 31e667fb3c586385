// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.activity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.core.inspection.Inspection;
import org.netwright.core.inspection.InspectionState;
import org.netwright.engine.plan.Trace;

/**
 * The last inputs of one open document, and what the network as it is now makes of them: after an edit all of them are computed again,
 * in the background, as soon as somebody listens. One for each open document. At most {@value #CAPACITY} are kept, the oldest one goes first, so that memory does not
 * grow. An input that comes twice in a row is kept once, and of those that come while all are computed again the newest; a network with other input neurons begins anew.
 *
 * <p>Thread-safe. No lock is held while contributed code runs or listeners are called.
 */
public final class RecentInputs implements AutoCloseable {

	/** How many inputs are kept. */
	public static final int CAPACITY = 64;

	private final Executor executor;
	private final List<Consumer<RecentState>> listeners = new CopyOnWriteArrayList<>();
	private final Runnable unsubscribe;
	private final Object lock = new Object();
	private volatile RecentState state = RecentState.EMPTY;
	private InspectionState newest = InspectionState.EMPTY;
	/** Inputs before those of the state that nobody has wanted to see since the network has changed. */
	private List<double[]> unseen = List.of();
	private boolean scheduled;
	private boolean closed;

	/**
	 * Begins with what an inspection shows now.
	 *
	 * @param executor where inputs are computed again after an edit, one task at a time; {@code Runnable::run} for the calling thread, which is
	 *     right for tests
	 * @param inspection of the document
	 */
	public RecentInputs(Executor executor, Inspection inspection) {
		this.executor = executor;
		unsubscribe = inspection.addListener(this::take);
		take(inspection.state());
	}

	/** {@return what is kept now} */
	public RecentState state() {
		return state;
	}

	/**
	 * Hears of every state from now on.
	 *
	 * @param listener called on the inspection's or this executor's thread, never by two at once
	 * @return ends the subscription when run; running it again does nothing
	 */
	public Runnable addListener(Consumer<RecentState> listener) {
		Consumer<RecentState> own = listener::accept;
		listeners.add(own);
		boolean schedule;
		synchronized (lock) {
			schedule = !unseen.isEmpty() && !scheduled;
			scheduled |= schedule;
		}
		if (schedule) {
			executor.execute(this::computeAgain);
		}
		return () -> listeners.remove(own);
	}

	private void take(InspectionState next) {
		boolean schedule = false;
		synchronized (lock) {
			if (closed || next.trace() == null || next.generation() < newest.generation()) {
				return;
			}
			newest = next;
			if (next.snapshot() == state.network()) {
				state = appended(state, next);
			} else if (state.network() == null || !sameInputs(next.snapshot(), state.network())) {
				unseen = List.of();
				state = appended(state, next);
			} else if (listeners.isEmpty()) {
				unseen = inputs();
				state = appended(RecentState.EMPTY, next);
			} else {
				schedule = !scheduled;
				scheduled = true;
			}
		}
		if (schedule) {
			executor.execute(this::computeAgain);
		} else {
			tell();
		}
	}

	/** All that is kept, the oldest first; those that are as many as can be. */
	private List<double[]> inputs() {
		List<double[]> inputs = new ArrayList<>(unseen);
		for (RecentRun run : state.runs()) {
			if (inputs.isEmpty() || !run.isOf(inputs.getLast())) {
				inputs.add(run.input);
			}
		}
		return List.copyOf(inputs.subList(Math.max(0, inputs.size() - CAPACITY), inputs.size()));
	}

	private static boolean sameInputs(NetworkSnapshot one, NetworkSnapshot other) {
		int count = one.graph().inputCount();
		if (count != other.graph().inputCount()) {
			return false;
		}
		for (int n = 0; n < count; n++) {
			if (!one.id(n).equals(other.id(n))) {
				return false;
			}
		}
		return true;
	}

	/** With one more input; begins anew where the network is another one. */
	private static RecentState appended(RecentState before, InspectionState next) {
		List<RecentRun> runs = new ArrayList<>(next.snapshot() == before.network() ? before.runs() : List.of());
		double[] input = next.input();
		if (!runs.isEmpty() && runs.getLast().isOf(input)) {
			return before;
		}
		if (runs.size() == CAPACITY) {
			runs.removeFirst();
		}
		runs.add(RecentRun.of(input, next.trace()));
		return new RecentState(next.snapshot(), runs);
	}

	/** Runs all kept inputs through the newest network; of inputs that came meanwhile the newest follows. */
	private void computeAgain() {
		InspectionState wanted;
		List<double[]> inputs;
		synchronized (lock) {
			scheduled = false;
			wanted = newest;
			boolean fresh = unseen.isEmpty() && state.network() == wanted.snapshot();
			inputs = fresh ? null : inputs();
			state = fresh && !closed ? appended(state, wanted) : state;
		}
		if (inputs != null) {
			RecentState computed = again(wanted.snapshot(), inputs);
			synchronized (lock) {
				unseen = List.of();
				state = closed ? state : appended(computed, wanted);
			}
		}
		tell();
	}

	private static RecentState again(NetworkSnapshot network, List<double[]> inputs) {
		try {
			return new RecentState(network, inputs.stream().map(input -> RecentRun.of(input, network.plan().propagate(input))).toList());
		} catch (FunctionFailedException e) {
			// the inspection says what is wrong; what is kept cannot be shown
			return new RecentState(network, List.of());
		}
	}

	private void tell() {
		RecentState now = state;
		listeners.forEach(listener -> listener.accept(now));
	}

	/** Forgets everything and stays silent. */
	@Override
	public void close() {
		unsubscribe.run();
		listeners.clear();
		synchronized (lock) {
			closed = true;
			state = RecentState.EMPTY;
			newest = InspectionState.EMPTY;
		}
	}

	/**
	 * What is kept at one moment. Immutable.
	 *
	 * @param network the network that all runs are of; null before there is one
	 * @param runs the oldest first
	 */
	public record RecentState(NetworkSnapshot network, List<RecentRun> runs) {
		/** Before there is any network. */
		public static final RecentState EMPTY = new RecentState(null, List.of());

		/** Copies the list. */
		public RecentState {
			runs = List.copyOf(runs);
		}
	}

	/** One input and the activations of all neurons, in single precision: they are only shown as colours. Immutable. */
	public static final class RecentRun {
		private final double[] input;
		private final float[] activations;

		private RecentRun(double[] input, float[] activations) {
			this.input = input;
			this.activations = activations;
		}

		static RecentRun of(double[] input, Trace trace) {
			float[] activations = new float[trace.graph().neuronCount()];
			for (int n = 0; n < activations.length; n++) {
				activations[n] = (float) trace.activation(n);
			}
			return new RecentRun(input, activations);
		}

		boolean isOf(double[] values) {
			return Arrays.equals(input, values);
		}

		/** {@return {@code [inputCount]}, as a new array} */
		public double[] input() {
			return input.clone();
		}

		/**
		 * A neuron's activation.
		 *
		 * @param neuron a neuron index
		 * @return the nearest float
		 * @throws IndexOutOfBoundsException if there is no such neuron
		 */
		public float activation(int neuron) {
			return activations[neuron];
		}
	}
}
