// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.formats.network.NetworkFormat;
import org.netwright.formats.network.NetworkFormats;
import org.netwright.formats.network.NetwrightFormat;
import org.netwright.formats.network.ReadResult;
import org.netwright.model.Connection;
import org.netwright.model.DocumentEquality;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.file.NetworkFileException;

class NetworkFormatsTest {

	@TempDir
	Path folder;

	private final NetworkFormats formats = NetworkFormats.standard();
	private final Network network = RandomDocuments.make(3);

	@Test
	void fileNameChoosesTheFormat() throws IOException {
		for (String name : new String[] { "a.netwright", "b.json", "C.JSON", "with blank.json" }) {
			Path file = folder.resolve(name);
			formats.write(network, file);
			assertTrue(DocumentEquality.equal(network, formats.read(file).network()), name);
			assertTrue(DocumentEquality.equal(network, formats.read(file.toUri()).network()), name);
		}
		assertTrue(Files.readString(folder.resolve("a.netwright")).startsWith("<?xml"));
		assertTrue(Files.readString(folder.resolve("b.json")).startsWith("{"));
	}

	@Test
	void unknownKindNamesTheKnownOnes() {
		NetworkFileException e = assertThrows(NetworkFileException.class, () -> formats.read(Path.of("net.onnx")));
		assertEquals("net.onnx: Files of this kind cannot be read. Choose a name that ends in one of: .netwright, .json.",
				e.getMessage());
		assertThrows(NetworkFileException.class, () -> formats.write(network, folder.resolve("json")));
	}

	@Test
	void missingFileAndFolderAreNamed() {
		Path missing = folder.resolve("missing.json");
		assertEquals(missing + ": There is no such file. Check its name and folder.",
				assertThrows(NetworkFileException.class, () -> formats.read(missing)).getMessage());
		Path other = folder.resolve("folder.json");
		assertThrows(NetworkFileException.class, () -> {
			Files.createDirectory(other);
			formats.read(other);
		});
	}

	@Test
	void formatThatOnlyReadsIsNotOfferedForWriting() {
		NetworkFormats own = new NetworkFormats(List.of(new NetwrightFormat(), new ReadOnly()));
		NetworkFileException e =
				assertThrows(NetworkFileException.class, () -> own.write(network, folder.resolve("x.ro")));
		assertTrue(e.getMessage().endsWith("cannot be written. Choose a name that ends in one of: .netwright."),
				e.getMessage());
		assertFalse(Files.exists(folder.resolve("x.ro")));
	}

	@Test
	void failedWriteLeavesTheOldFile() throws IOException {
		Path file = folder.resolve("a.json");
		formats.write(network, file);
		byte[] before = Files.readAllBytes(file);
		Network broken = NetworkFactory.eINSTANCE.createNetwork();
		broken.getLayers().add(NetworkFactory.eINSTANCE.createLayer());
		broken.getLayers().get(0).getNeurons().add(NetworkFactory.eINSTANCE.createNeuron());
		Connection nowhere = NetworkFactory.eINSTANCE.createConnection();
		broken.getLayers().get(0).getNeurons().get(0).getIncoming().add(nowhere);
		assertThrows(NetworkFileException.class, () -> formats.write(broken, file));
		assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
		try (var files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void nativeFormatNamesItsSourceWhateverItLooksLike() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		new NetwrightFormat().write(network, out);
		for (String source : new String[] { "my file.netwright", "bundle://1.0/a.netwright", "/tmp/[x].netwright" }) {
			assertTrue(DocumentEquality.equal(network,
					new NetwrightFormat().read(new ByteArrayInputStream(out.toByteArray()), source).network()));
			NetworkFileException e = assertThrows(NetworkFileException.class,
					() -> new NetwrightFormat().read(new ByteArrayInputStream(new byte[] { '<' }), source));
			assertTrue(e.getMessage().contains(source), e.getMessage());
		}
	}

	private static final class ReadOnly implements NetworkFormat {

		@Override
		public String id() {
			return "ro";
		}

		@Override
		public String name() {
			return "Read only";
		}

		@Override
		public List<String> extensions() {
			return List.of("ro");
		}

		@Override
		public boolean canWrite() {
			return false;
		}

		@Override
		public ReadResult read(InputStream in, String source) {
			return new ReadResult(NetworkFactory.eINSTANCE.createNetwork(), List.of());
		}

		@Override
		public void write(Network network, OutputStream out) {
			throw new UnsupportedOperationException("only reads");
		}
	}
}
