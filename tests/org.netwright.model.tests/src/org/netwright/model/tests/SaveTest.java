// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.model.Connection;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.file.FileReplacement;
import org.netwright.model.file.NetworkFile;
import org.netwright.model.file.NetworkFileException;
import org.netwright.model.file.NetworkResource;

class SaveTest {
	@TempDir
	Path folder;

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(f -> f.getFileName().toString()).sorted().toList();
		}
	}

	private static NetworkFileException refuse(Network network, Path file, String... parts) {
		NetworkFileException e = assertThrows(NetworkFileException.class, () -> NetworkFile.save(network, file));
		assertEquals(file.toString(), e.file());
		assertTrue(e.getMessage().startsWith(file + ": "), e.getMessage());
		for (String part : parts) {
			assertTrue(e.getMessage().contains(part), () -> "\"" + part + "\" is not in: " + e.getMessage());
		}
		return e;
	}

	@Test
	void savingReplacesTheOldFileAndLeavesNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("a.netwright"), "old");
		NetworkFile.save(Documents.small(), file);
		assertEquals(Documents.text(Documents.small()), Files.readString(file));
		assertEquals(List.of("a.netwright"), names());
	}

	@Test
	void aWriteThatFailsMidwayLeavesTheOldFile() throws IOException {
		Path file = Files.writeString(folder.resolve("a.netwright"), "old");
		NetworkFileException e = assertThrows(NetworkFileException.class, () -> FileReplacement.write(file, out -> {
			out.write(new byte[1 << 20]);
			throw new IOException("No space left on device");
		}));
		assertEquals(file + ": This could not be written: No space left on device. What was there before is unchanged."
				+ " Free some space, or save to another place.", e.getMessage());
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("a.netwright"), names());
	}

	@Test
	void aProgrammingErrorMidwayLeavesTheOldFile() throws IOException {
		Path file = Files.writeString(folder.resolve("a.netwright"), "old");
		assertThrows(IllegalStateException.class, () -> FileReplacement.write(file, out -> {
			out.write(1);
			throw new IllegalStateException("broken");
		}));
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("a.netwright"), names());
	}

	@Test
	void savingThatIsCancelledLeavesTheOldFile() throws IOException {
		Path file = Files.writeString(folder.resolve("a.netwright"), "old");
		assertThrows(CancellationException.class, () -> NetworkFile.save(Documents.small(), file, out -> new FilterOutputStream(out) {
			@Override
			public void write(byte[] bytes, int offset, int length) throws IOException {
				out.write(bytes, offset, length / 2);
				throw new CancellationException();
			}
		}));
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("a.netwright"), names());
	}

	@Test
	void whoWatchesSeesEveryByte() throws IOException {
		Path file = folder.resolve("a.netwright");
		ByteArrayOutputStream seen = new ByteArrayOutputStream();
		NetworkFile.save(Documents.small(), file, out -> new FilterOutputStream(out) {
			@Override
			public void write(int value) throws IOException {
				seen.write(value);
				out.write(value);
			}
		});
		assertEquals(Documents.text(Documents.small()), Files.readString(file));
		assertEquals(Files.readString(file), seen.toString(StandardCharsets.UTF_8));
	}

	@Test
	void aDocumentThatCannotBeStoredLeavesTheOldFile() throws IOException {
		Path file = Files.writeString(folder.resolve("a.netwright"), "old");
		Network network = Documents.small();
		network.setName("a\u0001b");
		refuse(network, file, "cannot be saved", "The name of Network", "position 2", "U+0001", "Remove it");
		assertEquals("old", Files.readString(file));
		assertEquals(List.of("a.netwright"), names());
	}

	@Test
	void whatCouldNotBeReadBackIsNotWritten() {
		Path file = folder.resolve("a.netwright");
		Network unpaired = Documents.small();
		unpaired.getLayers().get(0).setName("\ud83d");
		refuse(unpaired, file, "The name of Layer \"in\"", "U+D83D");
		Network noId = Documents.small();
		noId.getLayers().get(0).getNeurons().get(0).setId(null);
		refuse(noId, file, "a Neuron in Layer \"in\" has no id", "Give it one");
		Network twice = Documents.small();
		twice.getLayers().get(1).getNeurons().get(0).setId("in-1");
		refuse(twice, file, "Both Neuron \"in-1\" and Neuron \"in-1\" have this id");
		Network noSource = Documents.small();
		noSource.getLayers().get(1).getNeurons().get(0).getIncoming().add(Documents.FACTORY.createConnection());
		refuse(noSource, file, "a Connection in Neuron \"out-0\" has no source");
		Network dangling = Documents.small();
		Neuron removed = dangling.getLayers().get(0).getNeurons().remove(0);
		refuse(dangling, file, "a Connection in Neuron \"out-0\" refers to Neuron \"in-0\" as its source", "not in this network");
		assertEquals(1, removed.getOutgoing().size());
	}

	@Test
	void idsMayHaveAnyCharacterThatXmlHas() throws IOException {
		Network network = Documents.small();
		String id = " /a b\t\n#:?&<>\"'\u20ac ";
		network.getLayers().get(0).getNeurons().get(0).setId(id);
		Network read = Documents.read(Documents.bytes(network));
		Connection connection = read.getLayers().get(1).getNeurons().get(0).getIncoming().get(0);
		assertEquals(id, connection.getSource().getId());
	}

	@Test
	void aFolderIsNoFile() {
		refuse(Documents.small(), folder, "This is a folder", "Name a file in it");
	}

	@Test
	void aMissingFolderIsNamed() throws IOException {
		refuse(Documents.small(), folder.resolve("no/a.netwright"), "There is no folder " + folder.resolve("no"), "Create it");
		Path plain = Files.writeString(folder.resolve("plain"), "x");
		refuse(Documents.small(), plain.resolve("a.netwright"), "There is no folder");
	}

	@Test
	void aFolderWithoutPermissionIsNamed() throws IOException {
		Path locked = Files.createDirectory(folder.resolve("locked"));
		assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "this user may write everywhere");
		refuse(Documents.small(), locked.resolve("a.netwright"), "may not be written to", "save to another place");
		assertTrue(locked.toFile().setWritable(true));
	}

	@Test
	void aReadOnlyFileStays() throws IOException {
		Path file = Files.writeString(folder.resolve("a.netwright"), "old");
		assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file), "this user may write everywhere");
		refuse(Documents.small(), file, "read-only", "Make it writable");
		assertEquals("old", Files.readString(file));
	}

	@Test
	void permissionsOfTheOldFileStay() throws IOException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
		Path file = Files.writeString(folder.resolve("a.netwright"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		NetworkFile.save(Documents.small(), file);
		assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
	}

	@Test
	void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
		assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no POSIX permissions here");
		Path file = folder.resolve("a.netwright");
		NetworkFile.save(Documents.small(), file);
		Path plain = Files.createFile(folder.resolve("plain"));
		assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(file));
	}

	@Test
	void aSymbolicLinkIsFollowed() throws IOException {
		Path real = Files.createDirectory(folder.resolve("real")).resolve("a.netwright");
		Path link = symbolicLink(folder.resolve("link.netwright"), Path.of("real", "a.netwright"));
		NetworkFile.save(Documents.small(), link);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals(Documents.text(Documents.small()), Files.readString(real));
		Files.writeString(real, "old");
		NetworkFile.save(Documents.small(), link);
		assertTrue(Files.isSymbolicLink(link));
		assertEquals("small", NetworkFile.load(real).getName());
		assertEquals(List.of("link.netwright", "real"), names());
	}

	@Test
	void linksInACircleAreNamed() throws IOException {
		Path one = symbolicLink(folder.resolve("one"), Path.of("two"));
		symbolicLink(folder.resolve("two"), Path.of("one"));
		refuse(Documents.small(), one, "leads in a circle");
	}

	private static Path symbolicLink(Path link, Path target) throws IOException {
		try {
			return Files.createSymbolicLink(link, target);
		} catch (UnsupportedOperationException | IOException e) {
			assumeTrue(false, "no symbolic links here: " + e);
			throw e;
		}
	}

	@Test
	void aDeviceIsWrittenToAsItIs() throws IOException {
		Path device = Path.of("/dev/null");
		assumeTrue(Files.exists(device), "no such device here");
		NetworkFile.save(Documents.small(), device);
		assertTrue(Files.exists(device) && !Files.isRegularFile(device));
	}

	@Test
	void aFullDiskIsNamed() {
		Path device = Path.of("/dev/full");
		assumeTrue(Files.exists(device), "no such device here");
		refuse(Documents.small(), device, "could not be written", "Free some space");
	}

	@Test
	void onlyNetworksAreSaved() {
		Note note = Documents.FACTORY.createNote();
		note.setId("a");
		NetworkResource resource = new NetworkResource(null);
		resource.getContents().add(note);
		NetworkFileException e = assertThrows(NetworkFileException.class, () -> resource.save(new ByteArrayOutputStream(), null));
		assertTrue(e.getMessage().contains("not a Note"), e.getMessage());
	}

	@Test
	void theFileIsUtf8() throws IOException {
		Network network = Documents.small();
		network.setName("\u00fc\u20ac\ud83d\ude00");
		Path file = folder.resolve("a.netwright");
		NetworkFile.save(network, file);
		assertTrue(Files.readString(file, StandardCharsets.UTF_8).contains("name=\"\u00fc\u20ac\ud83d\ude00\""));
	}
}
