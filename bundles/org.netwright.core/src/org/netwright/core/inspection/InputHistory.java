// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.inspection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The inputs that an inspection has had, to go back to and forward again, as a browser does with pages. It hears of every input that
 * was computed, whoever set it. A stroke of a brush is one input, and so are changes of one and the same pixel that follow each other.
 * Going back and setting another input forgets what was ahead. When the number of inputs changes, everything is forgotten.
 *
 * <p>Thread-safe. Listeners are called without a lock, on the thread of what has changed.
 */
public final class InputHistory implements AutoCloseable {
	private static final int MOST = 200;
	private static final long MOST_VALUES = 2_000_000;

	private final Inspection inspection;
	private final Runnable unsubscribe;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<double[]> inputs = new ArrayList<>();
	private int place = -1;
	/** The generation of the input now; older ones that are still being computed come too late. */
	private long since;
	private boolean stroke;
	/** Whether the input now is the beginning of a stroke that goes on. */
	private boolean growing;
	/** The only pixel by which the input now differs from the one before, -1 if it is not one. */
	private int pixel = -1;

	/**
	 * Begins with the input as it is.
	 *
	 * @param inspection whose inputs are remembered
	 */
	public InputHistory(Inspection inspection) {
		this.inspection = inspection;
		rememberNow();
		unsubscribe = inspection.addListener(this::heard);
	}

	private void heard(InspectionState state) {
		boolean changed = false;
		synchronized (this) {
			if (state.generation() >= since && state.snapshot() != null) {
				changed = remember(state.input());
			}
		}
		if (changed) {
			listeners.forEach(Runnable::run);
		}
	}

	/** Takes the input as it was set last; what is still being computed of older ones is not heard any more. */
	private synchronized void rememberNow() {
		since = Math.max(since == Long.MAX_VALUE ? 0 : since, inspection.generation());
		remember(inspection.input());
	}

	/** Returns whether there is anything new to go to. */
	private synchronized boolean remember(double[] input) {
		double[] now = place < 0 ? null : inputs.get(place);
		if (now != null && now.length != input.length) {
			inputs.clear();
			place = -1;
			now = null;
			pixel = -1;
			growing = false;
		}
		if (now != null && Arrays.equals(now, input)) {
			return false;
		}
		int changed = now == null ? -1 : onlyDifference(now, input);
		boolean same = now != null && place > 0 && (growing || !stroke && changed >= 0 && changed == pixel);
		inputs.subList(place + 1, inputs.size()).clear();
		if (same) {
			inputs.set(place, input);
		} else {
			inputs.add(input);
			place++;
			growing = stroke;
			pixel = stroke ? -1 : changed;
		}
		while (inputs.size() > MOST || inputs.size() > 2 && (long) inputs.size() * input.length > MOST_VALUES) {
			inputs.removeFirst();
			place--;
		}
		return true;
	}

	private static int onlyDifference(double[] one, double[] other) {
		int found = -1;
		for (int i = 0; i < one.length; i++) {
			if (Double.compare(one[i], other[i]) != 0) {
				if (found >= 0) {
					return -1;
				}
				found = i;
			}
		}
		return found;
	}

	/** All that comes until {@link #endStroke} is one input. */
	public synchronized void beginStroke() {
		rememberNow();
		stroke = true;
		growing = false;
	}

	/** Ends what {@link #beginStroke} began. */
	public synchronized void endStroke() {
		rememberNow();
		stroke = false;
		growing = false;
		pixel = -1;
	}

	/** {@return whether there is an input before} */
	public synchronized boolean canGoBack() {
		return place > 0;
	}

	/** {@return whether somebody went back} */
	public synchronized boolean canGoForward() {
		return place + 1 < inputs.size();
	}

	/** Makes the input before this one the input again; does nothing where there is none. */
	public void back() {
		go(-1);
	}

	/** Takes a step back back; does nothing where there was none. */
	public void forward() {
		go(1);
	}

	private void go(int step) {
		double[] input;
		synchronized (this) {
			rememberNow();
			if (stroke || place + step < 0 || place + step >= inputs.size()) {
				return;
			}
			place += step;
			pixel = -1;
			input = inputs.get(place);
			since = Long.MAX_VALUE;
		}
		long begun = inspection.setInput(input);
		synchronized (this) {
			since = begun;
			rememberNow();
		}
		listeners.forEach(Runnable::run);
	}

	/**
	 * Hears when there is another input to go to from now on.
	 *
	 * @param listener called on any thread
	 * @return ends the subscription when run
	 */
	public Runnable addListener(Runnable listener) {
		Runnable own = listener::run;
		listeners.add(own);
		return () -> listeners.remove(own);
	}

	/** Hears no more. */
	@Override
	public void close() {
		unsubscribe.run();
	}
}
