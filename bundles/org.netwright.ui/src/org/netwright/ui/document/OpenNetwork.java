// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import java.net.URI;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.netwright.core.activity.RecentInputs;
import org.netwright.core.attribution.FollowedPaths;
import org.netwright.core.comparison.Baseline;
import org.netwright.core.comparison.Comparing;
import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.evaluation.SampleRuns;
import org.netwright.core.field.WatchedFields;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.inspection.InputHistory;
import org.netwright.core.inspection.Inspection;
import org.netwright.core.walk.Walker;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.SampleSet;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.model.edit.history.History;

/**
 * One network that is open in the workbench: the document, its history, and what is looked at in it. An editor owns it, offers it as
 * an adapter, and closes it. The document belongs to the UI thread once it is shown, and changes through {@link #history()} only;
 * {@link #inspection()} is thread-safe. Whoever listens to the history hears of a change when snapshot and samples are up to date.
 */
public final class OpenNetwork implements AutoCloseable {
	private static final Set<ChangeKind> NOT_COMPUTED = EnumSet.of(ChangeKind.SAMPLES, ChangeKind.VIEW);
	private static final Set<ChangeKind> NOT_IN_SAMPLES = EnumSet.complementOf(EnumSet.of(ChangeKind.STRUCTURE, ChangeKind.SAMPLES));
	private static final Set<ChangeKind> MOVED = EnumSet.of(ChangeKind.LAYOUT, ChangeKind.SAMPLES, ChangeKind.VIEW);

	private final Network network;
	private final History history;
	private final FunctionRegistry functions;
	private final Inspection inspection;
	private final Walker walk;
	private final InputHistory inputs;
	private final ExecutorService executor;
	private final ExecutorService fieldExecutor;
	private final WatchedFields fields;
	private final SampleFiles sampleFiles = new SampleFiles();
	private final NetworkProblems problems;
	private final ExecutorService sampleExecutor;
	private final SampleRuns sampleRuns;
	private final Baseline baseline = new Baseline();
	private final Comparing comparing;
	private final RecentInputs recentInputs;
	private final ExecutorService beside = worker("Netwright comparison"); //$NON-NLS-1$
	private final FollowedPaths followed = new FollowedPaths();
	private URI location;
	private NetworkSnapshot snapshot;
	private boolean computable;
	private DocumentSamples samples = DocumentSamples.NONE;

	/**
	 * Opens a document: compiles it, reads its samples, looks for problems and has its neutral input computed. May be called in the background as
	 * long as nobody else has the document.
	 *
	 * @param network   the document
	 * @param location  absolute URI that it was read from
	 * @param functions what its neurons may use
	 */
	public OpenNetwork(Network network, URI location, FunctionRegistry functions) {
		this.network = network;
		this.location = location;
		this.functions = functions;
		executor = worker("Netwright propagation"); //$NON-NLS-1$
		inspection = new Inspection(executor);
		sampleExecutor = worker("Netwright samples"); //$NON-NLS-1$
		sampleRuns = new SampleRuns(sampleExecutor);
		walk = new Walker(inspection, millis -> CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS, executor));
		fieldExecutor = idleThread("Netwright receptive fields"); //$NON-NLS-1$
		fields = new WatchedFields(fieldExecutor);
		history = new History(network);
		history.addListener(this::changed);
		compile();
		inputs = new InputHistory(inspection);
		readSamples();
		sampleRuns.show(snapshot().orElse(null), samples.samples());
		comparing = new Comparing(beside, inspection, baseline);
		recentInputs = new RecentInputs(beside, inspection);
		problems = new NetworkProblems(this);
		problems.begin();
	}

	/** One thread that is there while there is something to do; what comes after the end is dropped. */
	private static ExecutorService idleThread(String name) {
		ThreadPoolExecutor executor = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
				Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name(name).factory(), new ThreadPoolExecutor.DiscardPolicy());
		executor.allowCoreThreadTimeOut(true);
		return executor;
	}

	/** One thread, which begins with the first task. */
	private static ExecutorService worker(String name) {
		return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(name).factory());
	}

	private void changed(DocumentChange change) {
		boolean wasComputable = computable;
		boolean compiles = !NOT_COMPUTED.containsAll(change.kinds()) && !onlyMoved(change);
		if (compiles) {
			compile();
		}
		if (change.has(ChangeKind.SAMPLES)) {
			change.elements().forEach(sampleFiles::forget);
		}
		boolean reads = computable != wasComputable || !NOT_IN_SAMPLES.containsAll(change.kinds());
		if (reads) {
			readSamples();
		}
		if (compiles || reads) {
			sampleRuns.show(snapshot().orElse(null), samples.samples());
		}
	}

	/** Where neurons and notes are does not matter for what is computed; with layers, rows and columns may have changed. */
	private static boolean onlyMoved(DocumentChange change) {
		return MOVED.containsAll(change.kinds()) && change.changed().stream().noneMatch(Layer.class::isInstance);
	}

	private void compile() {
		try {
			snapshot = NetworkSnapshot.of(network, functions, snapshot);
			computable = true;
			inspection.documentChanged(snapshot);
			fields.documentChanged(snapshot);
		} catch (NetworkProblemException e) {
			computable = false;
			inspection.documentChanged(e);
			fields.documentChanged(null);
		}
	}

	private void readSamples() {
		samples = computable ? DocumentSamples.read(network, location, snapshot, sampleFiles) : DocumentSamples.NONE;
	}

	/**
	 * The document.
	 *
	 * @return the network, to be read on the UI thread only, and changed through {@link #history()} only
	 */
	public Network network() {
		return network;
	}

	/**
	 * The inputs that the inspection has had.
	 *
	 * @return their history; thread-safe
	 */
	public InputHistory inputs() {
		return inputs;
	}

	/**
	 * What was done to the document; the one way to change it.
	 *
	 * @return its history, for the UI thread only
	 */
	public History history() {
		return history;
	}

	/**
	 * Says that the document was written to a file, which from then on is where it is and what it is compared with.
	 *
	 * @param file  what it was written to
	 * @param state the history's {@link History#state()} at that time
	 */
	public void savedAs(Path file, long state) {
		location = file.toUri();
		history.markSaved(state);
	}

	/**
	 * Where the document was read from or saved last; what its relative locations are relative to.
	 *
	 * @return an absolute URI
	 */
	public URI location() {
		return location;
	}

	/**
	 * The functions that its neurons may use.
	 *
	 * @return the registry that the document was compiled with
	 */
	public FunctionRegistry functions() {
		return functions;
	}

	/**
	 * What people call a function.
	 *
	 * @param id as in the document
	 * @return its name, or the id itself where no plug-in provides the function
	 */
	public String functionName(String id) {
		return functions.find(id).map(FunctionDescriptor::name).orElse(id);
	}

	/**
	 * The document as arrays.
	 *
	 * @return empty when the document cannot be computed; {@link Inspection#state()} says why
	 */
	public Optional<NetworkSnapshot> snapshot() {
		return computable ? Optional.of(snapshot) : Optional.empty();
	}

	/**
	 * Takes the samples of a file that somebody has just read beside the UI thread, so that adding a set that refers to it does not read
	 * it again.
	 *
	 * @param set     refers to the file; not in the document yet
	 * @param content what is in the file; belongs to no document
	 */
	public void samplesWereRead(SampleSet set, SampleSet content) {
		sampleFiles.wasRead(set, content);
	}

	/**
	 * The document's samples.
	 *
	 * @return those inside and those in files beside it, and what could not be read
	 */
	public DocumentSamples samples() {
		return samples;
	}

	/**
	 * What came out for the samples, all of {@link #samples()} one behind the other; run again after every change, while somebody listens.
	 *
	 * @return the runs of this document
	 */
	public SampleRuns sampleRuns() {
		return sampleRuns;
	}

	/**
	 * What is looked at: the current input and every value that follows from it.
	 *
	 * @return the one inspection of this document
	 */
	public Inspection inspection() {
		return inspection;
	}

	/**
	 * How far the input has come on its way through the network, and what is known there; everything, while nobody walks.
	 *
	 * @return the one walker of this document; views that show values of the input follow it rather than the inspection
	 */
	public Walker walk() {
		return walk;
	}

	/**
	 * What makes each neuron most active.
	 *
	 * @return the receptive fields of this document, searched while somebody looks at them
	 */
	public WatchedFields fields() {
		return fields;
	}

	/**
	 * What is wrong with the document.
	 *
	 * @return its problems, for the UI thread only
	 */
	public NetworkProblems problems() {
		return problems;
	}

	/**
	 * What is pinned to compare with.
	 *
	 * @return the one baseline of this document; thread-safe
	 */
	public Baseline baseline() {
		return baseline;
	}

	/**
	 * What is compared.
	 *
	 * @return the one comparison of this document; thread-safe
	 */
	public Comparing comparing() {
		return comparing;
	}

	/**
	 * The inputs that were looked at last.
	 *
	 * @return those of this document; thread-safe
	 */
	public RecentInputs recentInputs() {
		return recentInputs;
	}

	/** {@return whether nothing is computed for this document any more; any thread} */
	public boolean isClosed() {
		return executor.isShutdown();
	}

	/**
	 * The ways through the network that somebody follows.
	 *
	 * @return drawn above everything else, for the UI thread only
	 */
	public FollowedPaths followed() {
		return followed;
	}

	/** Ends all computing for this document. */
	@Override
	public void close() {
		problems.close();
		inputs.close();
		sampleRuns.close();
		sampleExecutor.shutdownNow();
		walk.close();
		fields.close();
		fieldExecutor.shutdownNow();
		comparing.close();
		recentInputs.close();
		beside.shutdownNow();
		executor.shutdownNow();
	}
}
