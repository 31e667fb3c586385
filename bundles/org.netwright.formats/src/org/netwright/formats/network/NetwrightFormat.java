// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

import org.netwright.model.Network;
import org.netwright.model.file.NetworkFile;
import org.netwright.model.file.NetworkFileException;

/** The product's own format, {@code *.netwright}. */
public final class NetwrightFormat implements NetworkFormat {

	@Override
	public String id() {
		return "netwright";
	}

	@Override
	public String name() {
		return "Netwright network";
	}

	@Override
	public List<String> extensions() {
		return List.of(NetworkFile.EXTENSION);
	}

	@Override
	public ReadResult read(InputStream in, String source) throws IOException {
		return new ReadResult(NetworkFile.load(uri(source), in), List.of());
	}

	private static URI uri(String source) {
		try {
			URI uri = new URI(source);
			// A single letter in front of a colon is a drive.
			if (uri.getScheme() != null && uri.getScheme().length() > 1) {
				return uri;
			}
		} catch (URISyntaxException e) {
			// not a URI, so a path, which may hold blanks and much else
			return Path.of(source).toAbsolutePath().toUri();
		}
		return Path.of(source).toAbsolutePath().toUri();
	}

	@Override
	public void write(Network network, OutputStream out) throws IOException {
		NetworkFile.write(network, out);
	}

	@Override
	public ReadResult read(Path file) throws NetworkFileException {
		return new ReadResult(NetworkFile.load(file), List.of());
	}

	@Override
	public void write(Network network, Path file) throws NetworkFileException {
		NetworkFile.save(network, file);
	}
}
