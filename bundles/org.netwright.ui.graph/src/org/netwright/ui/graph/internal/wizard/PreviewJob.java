// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.template.NetworkTemplate;
import org.netwright.diagram.scene.Emphasis;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneBuilder;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.ui.graph.internal.wizard.TemplatePreview.Preview;
import org.netwright.ui.refresh.MonitorProgress;

/** Lays the newest template out in the background, a moment after the last change. */
final class PreviewJob extends Job {
	private static final long PAUSE = 80;
	private static final int MOST_NEURONS = 3_000;
	private static final int MOST_CONNECTIONS = 60_000;
	private static final int MOST_DRAWN = 700;
	/** A small picture wants larger texts, but lines as they are. */
	private static final Emphasis EMPHASIS = new Emphasis(1.4, 1);

	private final FunctionRegistry functions;
	private final Consumer<Preview> ready;
	private volatile NetworkTemplate template;

	/**
	 * @param ready takes each picture on this job's thread
	 */
	PreviewJob(FunctionRegistry functions, Consumer<Preview> ready) {
		super(Messages.Preview_job);
		this.functions = functions;
		this.ready = ready;
		setSystem(true);
	}

	/** Shows this one; called on the UI thread. */
	void show(NetworkTemplate newest) {
		template = newest;
		cancel();
		schedule(PAUSE);
	}

	/** Shows a text alone, at once; called on the UI thread. */
	synchronized void show(String note) {
		template = null;
		cancel();
		ready.accept(new Preview(null, note));
	}

	private synchronized void tell(NetworkTemplate drawn, Preview preview) {
		if (drawn == template) {
			ready.accept(preview);
		}
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		NetworkTemplate now = template;
		if (now == null) {
			return Status.CANCEL_STATUS;
		}
		try {
			Optional<Preview> preview = preview(now, monitor);
			if (preview.isPresent() && !monitor.isCanceled()) {
				tell(now, preview.get());
			}
		} catch (RuntimeException e) {
			ILog.of(PreviewJob.class).error("The preview of a new network could not be drawn: " + now.shape(), e); //$NON-NLS-1$
			tell(now, new Preview(null, "")); //$NON-NLS-1$
		}
		return Status.OK_STATUS;
	}

	private Optional<Preview> preview(NetworkTemplate wanted, IProgressMonitor monitor) {
		if (wanted.shape().neuronCount() > MOST_NEURONS) {
			return Optional.of(new Preview(null, Messages.Preview_tooLarge));
		}
		boolean many = wanted.connectionCount() > MOST_CONNECTIONS;
		return (many ? wanted.unconnected() : wanted).create(new MonitorProgress(monitor, "")) //$NON-NLS-1$
				.map(network -> new Preview(scene(network), many ? Messages.Preview_withoutConnections : "")); //$NON-NLS-1$
	}

	private Scene scene(Network network) {
		Map<String, ActivationFunction> known = new HashMap<>();
		ActivationFunction[] byNeuron = network.getLayers().stream()
				.flatMap(layer -> layer.getNeurons().stream().map(neuron -> function(layer, known))).toArray(ActivationFunction[]::new);
		return new SceneBuilder(network).functions(neuron -> byNeuron[neuron])
				.functionNames(id -> functions.find(id).map(FunctionDescriptor::name).orElse(null)).edgeLimit(MOST_DRAWN)
				.emphasis(EMPHASIS).build();
	}

	private ActivationFunction function(Layer layer, Map<String, ActivationFunction> known) {
		String id = layer.getActivation();
		if (id != null && !known.containsKey(id)) {
			known.put(id, functions.find(id).map(PreviewJob::create).orElse(null));
		}
		return known.get(id);
	}

	/** A function whose code fails is drawn as a question mark; whoever opens the network is told why. */
	private static ActivationFunction create(FunctionDescriptor descriptor) {
		try {
			return descriptor.create(Map.of());
		} catch (FunctionFailedException e) {
			return null;
		}
	}
}
