// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Display;
import org.netwright.core.problem.Problem;
import org.netwright.core.problem.Problem.Severity;
import org.netwright.core.problem.ProblemCodes;
import org.netwright.core.problem.ProblemFinder;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;

/**
 * What is wrong with an open network, found once for all who show it. The document belongs to the UI thread, so that is where it is
 * looked at: once for all changes in a row while that is quick, and only when a person pauses while it is not. UI thread only.
 */
public final class NetworkProblems {
	private static final long QUICK = TimeUnit.MILLISECONDS.toNanos(20);
	private static final int PAUSE = 300;

	private final OpenNetwork open;
	private final List<Consumer<List<Problem>>> listeners = new CopyOnWriteArrayList<>();
	private final Runnable look = this::look;
	private final Runnable noFunctions;
	private final ValueWatch values;
	private volatile Display display;
	private List<Problem> found = List.of();
	private volatile boolean stale = true;
	private boolean waiting;
	private long lastTook;

	/** @param open what is watched until {@link #close()} */
	NetworkProblems(OpenNetwork open) {
		this.open = open;
		open.history().addListener(this::changed);
		noFunctions = open.functions().addListener(this::functionsChanged);
		values = new ValueWatch(open, this::valuesChanged);
	}

	/**
	 * What is wrong now.
	 *
	 * @return what keeps the network from being computed first, then as found; with what is wrong with its files of samples, and with
	 *         values that are no numbers, for the current input at once and for the samples after a while
	 */
	public List<Problem> now() {
		if (stale) {
			find();
		}
		List<Problem> ofValues = values.found();
		return ofValues.isEmpty() ? found : Stream.concat(found.stream(), ofValues.stream()).toList();
	}

	/**
	 * Hears of what is wrong after changes; what is wrong now is {@link #now()}.
	 *
	 * @param listener called on the UI thread
	 * @return ends the subscription when run
	 */
	public Runnable addListener(Consumer<List<Problem>> listener) {
		display = Display.getCurrent();
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	private void changed(DocumentChange change) {
		if (change.kinds().stream().anyMatch(kind -> kind != ChangeKind.VIEW)) {
			stale = true;
			values.documentChanged();
			later();
		}
	}

	private void functionsChanged() {
		stale = true;
		tellLater();
	}

	/** On any thread: what is wrong with the document itself need not be looked for again. */
	private void valuesChanged() {
		Display now = display;
		if (now != null && !now.isDisposed()) {
			now.asyncExec(() -> listeners.forEach(listener -> listener.accept(now())));
		}
	}

	private void tellLater() {
		if (!listeners.isEmpty() && !display.isDisposed()) {
			display.asyncExec(this::later);
		}
	}

	private void later() {
		if (listeners.isEmpty() || display.isDisposed()) {
			return;
		}
		if (lastTook > QUICK) {
			display.timerExec(PAUSE, look);
		} else if (!waiting) {
			waiting = true;
			display.asyncExec(look);
		}
	}

	private void look() {
		waiting = false;
		if (!listeners.isEmpty()) {
			List<Problem> all = now();
			listeners.forEach(listener -> listener.accept(all));
		}
	}

	/** Looks for the first time. */
	void begin() {
		find();
		values.documentChanged();
	}

	/** Looks at the document; in the background as long as nobody else has it. */
	void find() {
		long start = System.nanoTime();
		stale = false;
		List<Problem> problems = new ArrayList<>(ProblemFinder.find(open.network(), open.functions()));
		for (String line : open.samples().problems()) {
			if (problems.stream().noneMatch(problem -> line.startsWith(problem.message()))) {
				problems.add(new Problem(Severity.WARNING, ProblemCodes.WRONG_SAMPLE_SET, null, line));
			}
		}
		found = List.copyOf(problems);
		lastTook = System.nanoTime() - start;
	}

	void close() {
		noFunctions.run();
		values.close();
		listeners.clear();
	}
}
