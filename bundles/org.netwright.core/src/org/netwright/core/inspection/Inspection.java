// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.inspection;

import java.util.Arrays;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.decision.Verdict;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.core.internal.telling.Listeners;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.plan.WrongInputSizeException;

/**
 * Looks at one open network: holds the current input, has it computed, and tells everybody. One for each open
 * document, shared by all who show it; it knows no widget and no document object.
 *
 * <p>Every change of input or network begins a new generation, which is computed on the executor. When several are
 * asked for at once, only the newest is computed and told; what an older one would have given is dropped. Listeners
 * therefore see generations rise, though not every one of them.
 *
 * <p>Thread-safe. No lock is held while contributed code runs or listeners are called.
 */
public final class Inspection {

	private final Executor executor;
	private final Listeners<InspectionState> listeners = new Listeners<>();
	private final Object lock = new Object();
	private final Object telling = new Object();
	private long generation;
	private NetworkSnapshot snapshot;
	private double[] input = {};
	private String documentProblem;
	private boolean scheduled;
	private boolean busy;
	private volatile InspectionState state = InspectionState.EMPTY;

	/**
	 * Begins without a network.
	 *
	 * @param executor where to compute: {@code Runnable::run} for the calling thread, which is right for small
	 *     networks; one that runs a task later and only one at a time for large ones
	 */
	public Inspection(Executor executor) {
		this.executor = executor;
	}

	/** {@return the newest state that was computed} */
	public InspectionState state() {
		return state;
	}

	/** {@return the input values that were last set, whether computed yet or not; a new array} */
	public double[] input() {
		synchronized (lock) {
			return input.clone();
		}
	}

	/** {@return the generation that the last change of input or network began, computed yet or not} */
	public long generation() {
		synchronized (lock) {
			return generation;
		}
	}

	/**
	 * Changes the whole input.
	 *
	 * @param values {@code [inputCount]}, one value per input neuron in order; not modified and not kept
	 * @return the generation that this begins
	 * @throws WrongInputSizeException if the number of values is wrong
	 */
	public long setInput(double... values) {
		synchronized (lock) {
			if (values.length != input.length) {
				throw new WrongInputSizeException(input.length, values.length);
			}
			input = values.clone();
		}
		return begin();
	}

	/**
	 * Changes one input value.
	 *
	 * @param index index of the input neuron
	 * @param value its new value
	 * @return the generation that this begins
	 * @throws IndexOutOfBoundsException if there is no such input neuron
	 */
	public long setInput(int index, double value) {
		synchronized (lock) {
			input = input.clone();
			input[index] = value;
		}
		return begin();
	}

	/**
	 * Takes a new state of the document. Input values follow their neurons by id; neurons that are new get the neutral
	 * value.
	 *
	 * @param network the document now
	 * @return the generation that this begins
	 */
	public long documentChanged(NetworkSnapshot network) {
		synchronized (lock) {
			input = carriedOver(network);
			snapshot = network;
			documentProblem = null;
		}
		return begin();
	}

	/**
	 * Takes a state of the document that cannot be computed. The input is kept for when it can be again.
	 *
	 * @param reason why it cannot
	 * @return the generation that this begins
	 */
	public long documentChanged(NetworkProblemException reason) {
		synchronized (lock) {
			documentProblem = reason.getMessage();
		}
		return begin();
	}

	/**
	 * Hears of every state from now on, in order.
	 *
	 * @param listener called on the executor's thread, never by two threads at once; it may set the input. What it
	 *     throws is thrown to the executor, or to whoever made the change if that is direct, after all others have heard
	 * @return ends the subscription when run; running it again does nothing
	 */
	public Runnable addListener(Consumer<InspectionState> listener) {
		return listeners.add(listener);
	}

	private double[] carriedOver(NetworkSnapshot network) {
		double[] values = new double[network.graph().inputCount()];
		Arrays.fill(values, network.inputDomain().neutral());
		for (int neuron = 0; neuron < values.length && snapshot != null; neuron++) {
			int before = snapshot.indexOf(network.id(neuron));
			if (before >= 0 && before < input.length) {
				values[neuron] = input[before];
			}
		}
		return values;
	}

	private long begin() {
		long begun;
		boolean schedule;
		synchronized (lock) {
			begun = ++generation;
			schedule = !scheduled;
			scheduled = true;
		}
		if (schedule) {
			executor.execute(this::compute);
		}
		return begun;
	}

	private void compute() {
		long wanted;
		NetworkSnapshot network;
		double[] values;
		String problem;
		synchronized (lock) {
			scheduled = false;
			wanted = generation;
			network = documentProblem == null ? snapshot : null;
			values = input;
			problem = documentProblem;
		}
		Trace trace = null;
		Verdict verdict = Verdict.UNDECIDED;
		if (network != null) {
			try {
				trace = network.plan().propagate(values);
				verdict = network.decision().decide(trace);
			} catch (FunctionFailedException e) {
				problem = e.getMessage();
			}
		}
		tell(new InspectionState(wanted, network, values, trace, verdict, problem));
	}

	/** A listener may change the input: what comes of that is told when all have heard of what is being told. */
	private void tell(InspectionState next) {
		synchronized (telling) {
			if (next.generation() <= state.generation()) {
				return;
			}
			state = next;
			if (busy) {
				return;
			}
			busy = true;
			try {
				InspectionState heard;
				do {
					heard = state;
					listeners.tell(heard);
				} while (heard != state);
			} finally {
				busy = false;
			}
		}
	}
}
