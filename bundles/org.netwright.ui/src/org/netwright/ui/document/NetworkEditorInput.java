// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.document;

import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.netwright.model.Network;
import org.netwright.model.file.NetworkFile;
import org.netwright.model.file.NetworkFileException;

/**
 * A network to open, by where it is: a file, or an example inside a bundle ({@code platform:/plugin/...}).
 *
 * @param location absolute URI of the network file
 * @param name     what the editor's tab says
 */
public record NetworkEditorInput(URI location, String name) implements NetworkSource, IPersistableElement {

	/**
	 * The input for a file of the file system.
	 *
	 * @param file an absolute path
	 * @return the input, named like the file
	 */
	public static NetworkEditorInput ofFile(Path file) {
		return new NetworkEditorInput(file.toUri(), file.getFileName().toString());
	}

	@Override
	public Network load(UnaryOperator<InputStream> watch) throws NetworkFileException {
		return NetworkFile.load(location, watch);
	}

	@Override
	public Optional<Path> file() {
		return "file".equals(location.getScheme()) ? Optional.of(Path.of(location)) : Optional.empty(); //$NON-NLS-1$
	}

	@Override
	public boolean exists() {
		return file().map(Files::exists).orElse(true);
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return icon();
	}

	static ImageDescriptor icon() {
		return ResourceLocator.imageDescriptorFromBundle("org.netwright.ui", "icons/network.svg").orElseThrow(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String getName() {
		return name;
	}

	@Override
	public String getToolTipText() {
		return file().map(Path::toString).orElse(name);
	}

	/** Comes back at the next start, unless people chose that nothing does. */
	@Override
	public IPersistableElement getPersistable() {
		return LastNetworks.areOpenedAgain() ? this : null;
	}

	@Override
	public String getFactoryId() {
		return NetworkEditorInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		NetworkEditorInputFactory.save(this, memento);
	}

	@Override
	public <T> T getAdapter(Class<T> adapter) {
		return adapter.isInstance(this) ? adapter.cast(this) : null;
	}

	/** Two inputs are the same document when their location is the same; the name is only for people. */
	@Override
	public boolean equals(Object other) {
		return other instanceof NetworkEditorInput input && location.equals(input.location);
	}

	@Override
	public int hashCode() {
		return location.hashCode();
	}
}
