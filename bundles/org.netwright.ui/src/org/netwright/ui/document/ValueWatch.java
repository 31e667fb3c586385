// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.inspection.InspectionState;
import org.netwright.core.problem.Problem;
import org.netwright.core.problem.ValueProblems;
import org.netwright.engine.progress.Progress;

/** Values of an open network that are no finite numbers: for the current input with every run, for the samples when a person pauses. */
final class ValueWatch {
	private static final int PAUSE = 400;
	private static final long MOST_WORK = 500_000_000;

	private final OpenNetwork open;
	private final Runnable changed;
	private final Runnable noInspection;
	private volatile Job job;
	private volatile List<Problem> ofInput = List.of();
	private volatile List<Problem> ofSamples = List.of();

	/**
	 * @param open    what is watched until {@link #close()}
	 * @param changed called on any thread when {@link #found()} says something else
	 */
	ValueWatch(OpenNetwork open, Runnable changed) {
		this.open = open;
		this.changed = changed;
		noInspection = open.inspection().addListener(this::computed);
	}

	/** What was found last; on any thread. */
	List<Problem> found() {
		return ofSamples.isEmpty() ? ofInput : Stream.concat(ofInput.stream(), ofSamples.stream()).toList();
	}

	private void computed(InspectionState state) {
		List<Problem> next = state.trace() == null ? List.of() : ValueProblems.of(state.snapshot(), state.trace());
		if (!next.equals(ofInput)) {
			ofInput = next;
			changed.run();
		}
	}

	/** Looks at the samples of the document as it is now, a moment later; on the document's thread. */
	void documentChanged() {
		Job before = job;
		if (before != null) {
			before.cancel();
		}
		NetworkSnapshot snapshot = open.snapshot().orElse(null);
		List<NamedSample> samples = open.samples().samples();
		if (snapshot == null || samples.isEmpty()) {
			take(List.of());
			return;
		}
		job = Job.createSystem(Messages.Problems_job, (ICoreRunnable) monitor -> {
			List<Problem> next = ValueProblems.ofSamples(snapshot, samples, MOST_WORK, until(monitor));
			if (!monitor.isCanceled()) {
				take(next);
			}
		});
		job.setPriority(Job.DECORATE);
		job.schedule(PAUSE);
	}

	private void take(List<Problem> next) {
		if (!next.equals(ofSamples)) {
			ofSamples = next;
			changed.run();
		}
	}

	private static Progress until(IProgressMonitor monitor) {
		return new Progress() {
			@Override
			public boolean cancelled() {
				return monitor.isCanceled();
			}

			@Override
			public void worked(long done, long total) {
				// nobody watches
			}
		};
	}

	void close() {
		noInspection.run();
		Job last = job;
		if (last != null) {
			last.cancel();
		}
	}
}
