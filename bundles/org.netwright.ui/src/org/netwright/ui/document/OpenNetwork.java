// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import java.net.URI;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.netwright.core.compile.NetworkProblemException;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.inspection.Inspection;
import org.netwright.model.Network;

/**
 * One network that is open in the workbench: the document and what is looked at in it. An editor owns it, offers it as an
 * adapter, and closes it. The document belongs to the UI thread once it is shown; {@link #inspection()} is thread-safe.
 */
public final class OpenNetwork implements AutoCloseable {
	private final Network network;
	private final URI location;
	private final FunctionRegistry functions;
	private final Inspection inspection;
	private final ExecutorService executor;
	private NetworkSnapshot snapshot;
	private DocumentSamples samples = DocumentSamples.NONE;

	/**
	 * Opens a document: compiles it, reads its samples and has its neutral input computed. May be called in the background as
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
		executor = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Netwright propagation").factory()); //$NON-NLS-1$
		inspection = new Inspection(executor);
		try {
			snapshot = NetworkSnapshot.of(network, functions);
			samples = DocumentSamples.read(network, location, snapshot);
			inspection.documentChanged(snapshot);
		} catch (NetworkProblemException e) {
			inspection.documentChanged(e);
		}
	}

	/**
	 * The document.
	 *
	 * @return the network, to be read and changed on the UI thread only
	 */
	public Network network() {
		return network;
	}

	/**
	 * Where the document was read from; what its relative locations are relative to.
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
		return Optional.ofNullable(snapshot);
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
	 * What is looked at: the current input and every value that follows from it.
	 *
	 * @return the one inspection of this document
	 */
	public Inspection inspection() {
		return inspection;
	}

	/** Ends all computing for this document. */
	@Override
	public void close() {
		executor.shutdownNow();
	}
}
