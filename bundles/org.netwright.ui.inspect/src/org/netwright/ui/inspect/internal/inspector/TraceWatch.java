// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.netwright.core.attribution.LocalSlope;
import org.netwright.engine.plan.Trace;
import org.netwright.engine.progress.Progress;
import org.netwright.ui.refresh.LatestOnUi;

/**
 * Traces the values of one neuron after the other: small networks at once, large ones beside the UI thread, where only the newest
 * question is answered and the one before is given up. UI thread only.
 */
final class TraceWatch {
	/** So many connections are traced within a few milliseconds. */
	private static final int AT_ONCE = 5_000;

	private final Control control;
	private final Consumer<Traced> consumer;
	private final LatestOnUi<Answer> answers;
	private final Job job;
	private volatile Question question;

	private record Question(Trace trace, int neuron, LocalSlope slopes) {
	}

	private record Answer(Question question, Traced traced) {
	}

	/** @param consumer takes each answer on the UI thread, null where there is none yet */
	TraceWatch(Control control, Consumer<Traced> consumer) {
		this.control = control;
		this.consumer = consumer;
		answers = new LatestOnUi<>(control, this::take);
		job = Job.createSystem(Messages.Trace_job, this::trace);
		control.addDisposeListener(event -> {
			question = null;
			job.cancel();
		});
	}

	/**
	 * Asks about a neuron.
	 *
	 * @param trace   null where nothing is computed
	 * @param slopes  how functions count
	 * @param another whether what was answered before says nothing about it
	 */
	void ask(Trace trace, int neuron, LocalSlope slopes, boolean another) {
		if (trace == null || !trace.isComplete()) {
			question = null;
			consumer.accept(null);
			return;
		}
		Question next = new Question(trace, neuron, slopes);
		if (next.equals(question)) {
			return;
		}
		question = next;
		if (trace.graph().connectionCount() <= AT_ONCE) {
			consumer.accept(Traced.of(trace, neuron, slopes, Progress.NONE));
		} else {
			if (another) {
				consumer.accept(null);
			}
			job.schedule();
		}
	}

	/** Forgets what was asked, so that it is answered again. */
	void forget() {
		question = null;
	}

	private IStatus trace(IProgressMonitor monitor) {
		Question asked = question;
		if (asked == null) {
			return Status.OK_STATUS;
		}
		try {
			answers.offer(new Answer(asked, Traced.of(asked.trace, asked.neuron, asked.slopes, stillAsked(asked, monitor))));
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		}
		return Status.OK_STATUS;
	}

	private Progress stillAsked(Question asked, IProgressMonitor monitor) {
		return new Progress() {
			@Override
			public boolean cancelled() {
				return question != asked || monitor.isCanceled();
			}

			@Override
			public void worked(long done, long total) {
				// nobody is told
			}
		};
	}

	private void take(Answer answer) {
		if (answer.question == question) {
			consumer.accept(answer.traced);
			PageStack.fitIfMoved(control);
		}
	}
}
