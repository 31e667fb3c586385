// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.layers;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.netwright.core.activity.LayerActivity;
import org.netwright.core.activity.RecentInputs.RecentRun;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.engine.progress.Progress;

/** Runs the samples through the network in the background, or the last inputs where there are no samples; only the newest request. */
final class ActivityJob extends Job {
	private static final int PAUSE = 150;

	private final Consumer<LayerFacts> found;
	private volatile Request wanted;

	private record Request(NetworkSnapshot network, List<NamedSample> samples, List<RecentRun> recent) {
		LayerFacts run(Progress progress) {
			int inputs = network.graph().inputCount();
			List<NamedSample> fitting = samples.stream().filter(sample -> sample.values().length == inputs).toList();
			return fitting.isEmpty() ? run(recent, RecentRun::input, false, progress) : run(fitting, NamedSample::values, true, progress);
		}

		private <T> LayerFacts run(List<T> all, Function<T, double[]> values, boolean areSamples, Progress progress) {
			Iterator<T> next = all.iterator();
			return new LayerFacts(network, LayerActivity.of(network, () -> next.hasNext() ? values.apply(next.next()) : null, all.size(), progress), areSamples);
		}
	}

	/** @param found takes each result, in the background */
	ActivityJob(Consumer<LayerFacts> found) {
		super(Messages.Layers_job);
		this.found = found;
	}

	/** Looks at a network from now on; what is under way is given up. */
	void look(NetworkSnapshot network, List<NamedSample> samples, List<RecentRun> recent) {
		cancel();
		wanted = new Request(network, samples, recent);
		schedule(PAUSE);
	}

	/** Gives up. */
	void end() {
		wanted = null;
		cancel();
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		Request request = wanted;
		if (request == null) {
			return Status.CANCEL_STATUS;
		}
		try {
			LayerFacts facts = request.run(new Watched(monitor, request));
			if (wanted == request) {
				found.accept(facts);
			}
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (FunctionFailedException e) {
			// the diagram says what is wrong with the network
			return Status.OK_STATUS;
		}
	}

	/** Ends what is out of date. */
	private final class Watched implements Progress {
		private final IProgressMonitor monitor;
		private final Request request;

		Watched(IProgressMonitor monitor, Request request) {
			this.monitor = monitor;
			this.request = request;
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled() || wanted != request;
		}

		@Override
		public void worked(long done, long total) {
			monitor.subTask(done + " / " + total); //$NON-NLS-1$
		}
	}
}
