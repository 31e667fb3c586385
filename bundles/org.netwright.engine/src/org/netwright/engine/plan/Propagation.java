// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.plan;

import java.util.stream.IntStream;

/**
 * One input on its way through a network, forward and back, a whole step or a single neuron at a time.
 *
 * <p>All values are computed once, at the start, for that takes less time than to show one of them; moving decides how
 * much of them {@link #trace()} gives away. So every way through the network gives the same values as
 * {@link Plan#propagate}, to the last bit.
 *
 * <p>Neurons come in the order of the plan's steps, and in each step by index. Those that share a layer-wide function
 * come all at once, for none can be computed without the others. Empty steps are passed over.
 *
 * <p>Mutable: it belongs to one thread. The traces that it gives are immutable and stay as they are.
 */
public final class Propagation {

	private final Plan plan;
	private final Schedule schedule;
	private final Trace complete;
	private int moment;

	Propagation(Plan plan, Schedule schedule, Trace complete) {
		this.plan = plan;
		this.schedule = schedule;
		this.complete = complete;
	}

	/** {@return what is being run} */
	public Plan plan() {
		return plan;
	}

	/**
	 * Completes the current step, or the next one if none is begun. The first call takes in the inputs.
	 *
	 * @return false if everything was computed already
	 */
	public boolean step() {
		for (int end : schedule.stepEnd) {
			if (end > moment) {
				moment = end;
				return true;
			}
		}
		return false;
	}

	/**
	 * Computes the next neuron, or the next group that shares a layer-wide function.
	 *
	 * @return false if everything was computed already
	 */
	public boolean stepNeuron() {
		if (done()) {
			return false;
		}
		moment++;
		return true;
	}

	/**
	 * Goes back to where the current step began, or the one before it if none is begun.
	 *
	 * @return false if nothing was computed yet
	 */
	public boolean back() {
		if (moment == 0) {
			return false;
		}
		int start = 0;
		for (int end : schedule.stepEnd) {
			start = end < moment ? end : start;
		}
		moment = start;
		return true;
	}

	/**
	 * Takes back what {@link #stepNeuron()} does.
	 *
	 * @return false if nothing was computed yet
	 */
	public boolean backNeuron() {
		if (moment == 0) {
			return false;
		}
		moment--;
		return true;
	}

	/** Goes back to the very beginning, before the inputs. */
	public void restart() {
		moment = 0;
	}

	/** Computes everything that is left. */
	public void finish() {
		moment = moments();
	}

	/** {@return whether everything is computed} */
	public boolean done() {
		return moment == moments();
	}

	/** {@return how many of the plan's steps are complete, 0 to {@code stepCount}} */
	public int completedSteps() {
		int count = 0;
		while (count < schedule.stepEnd.length && schedule.stepEnd[count] <= moment) {
			count++;
		}
		return count;
	}

	/** {@return the neurons that {@link #stepNeuron()} would compute next; empty if everything is computed} */
	public int[] nextNeurons() {
		return neuronsAt(moment);
	}

	/** {@return the neurons that {@link #backNeuron()} would take back; empty if nothing is computed yet} */
	public int[] lastNeurons() {
		return neuronsAt(moment - 1);
	}

	/** {@return the values so far; later moves do not change it} */
	public Trace trace() {
		return complete.upTo(moment);
	}

	private int moments() {
		return schedule.stepEnd.length == 0 ? 0 : schedule.stepEnd[schedule.stepEnd.length - 1];
	}

	private int[] neuronsAt(int when) {
		return IntStream.range(0, schedule.momentOf.length).filter(neuron -> schedule.momentOf[neuron] == when)
				.toArray();
	}
}
