// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.file;

import java.io.BufferedInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * The EMF resource of one network document. It finds objects by id in constant time, reads strictly and opens nothing
 * else: no other resource, no schema, no entity. Every failure to read is a {@link NetworkFileException}.
 * <p>
 * {@link NetworkFile#save} is the way to write a file; {@link #save} writes to the stream that the resource set gives
 * it, which may leave half a file.
 */
public final class NetworkResource extends XMIResourceImpl {
	private final String name;

	/**
	 * An empty resource.
	 *
	 * @param uri where the document is, or null
	 */
	public NetworkResource(URI uri) {
		this(uri, uri == null ? "network" : uri.isFile() ? uri.toFileString() : uri.toString());
	}

	/** An empty resource; the name stands for the file in messages. */
	NetworkResource(URI uri, String name) {
		super(uri);
		this.name = name;
		setEncoding(StandardCharsets.UTF_8.name());
		setIntrinsicIDToEObjectMap(new HashMap<>());
		// the parser finds the encoding by itself
		getDefaultLoadOptions().put(XMLResource.OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
		// no configuration cache: it would keep the text of the largest document ever saved
		getDefaultSaveOptions().put(XMLResource.OPTION_LINE_DELIMITER, "\n");
	}

	/** False: ids are attributes of the objects, there are no others. */
	@Override
	protected boolean useIDs() {
		return false;
	}

	@Override
	protected XMLLoad createXMLLoad(Map<?, ?> options) {
		return new StrictLoad(createXMLHelper(), name);
	}

	@Override
	protected XMLSave createXMLSave(Map<?, ?> options) {
		return new DocumentWriter(createXMLHelper());
	}

	@Override
	public void doLoad(InputStream inputStream, Map<?, ?> options) throws IOException {
		InputStream in = new BufferedInputStream(inputStream);
		in.mark(1);
		if (in.read() < 0) {
			throw new NetworkFileException(name, "This file is empty. Take it from a backup or from version control.", null);
		}
		in.reset();
		try {
			super.doLoad(in, options);
		} catch (IOWrappedException e) {
			throw e.getCause() instanceof NetworkFileException failure ? failure : damaged(e.getCause());
		} catch (CancellationException e) {
			throw e;
		} catch (CharConversionException | RuntimeException e) {
			// the JDK's parser has bugs on malformed input
			throw damaged(e);
		}
	}

	private NetworkFileException damaged(Throwable cause) {
		return new NetworkFileException(name, "This file is damaged (" + cause + "). " + StrictLoad.CURE, cause);
	}

	@Override
	public void doSave(OutputStream out, Map<?, ?> options) throws IOException {
		List<?> roots = (List<?>) options.get(XMLResource.OPTION_ROOT_OBJECTS);
		StorableCheck check = new StorableCheck(name);
		for (Object root : roots == null ? getContents() : roots) {
			check.run((EObject) root);
		}
		super.doSave(out, options);
	}
}
