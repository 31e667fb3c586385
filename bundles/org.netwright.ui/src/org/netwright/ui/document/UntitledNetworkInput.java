// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.netwright.model.Network;

/** A network that was made and never saved. It is open once and is not there any more after a restart. */
public final class UntitledNetworkInput implements NetworkSource {
	private final Network network;
	private final String name;
	private final URI place;

	/**
	 * Wraps a new network.
	 *
	 * @param network the document; from now on the editor's
	 * @param name    what the editor's tab says
	 */
	public UntitledNetworkInput(Network network, String name) {
		this(network, name, noPlace());
	}

	/**
	 * Wraps a new network that refers to files.
	 *
	 * @param network the document; from now on the editor's
	 * @param name    what the editor's tab says
	 * @param place   what relative locations in it are relative to: a folder, with a slash at its end
	 */
	public UntitledNetworkInput(Network network, String name, URI place) {
		this.network = network;
		this.name = name;
		this.place = place;
	}

	/**
	 * The place of a network that refers to nothing.
	 *
	 * @return the home of the person
	 */
	public static URI noPlace() {
		return Path.of(System.getProperty("user.home")).toUri(); //$NON-NLS-1$
	}

	@Override
	public Network load(UnaryOperator<InputStream> watch) {
		return network;
	}

	@Override
	public URI location() {
		return place;
	}

	@Override
	public Optional<Path> file() {
		return Optional.empty();
	}

	@Override
	public boolean exists() {
		return false;
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return NetworkEditorInput.icon();
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getToolTipText() {
		return name;
	}

	@Override
	public IPersistableElement getPersistable() {
		return null;
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter == IEditorInput.class ? adapter.cast(this) : null;
	}
}
