// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.model.Network;
import org.netwright.model.file.NetworkFile;
import org.netwright.model.file.NetworkFileException;

class LoadErrorTest {
	@TempDir
	Path folder;

	private static void assertMessage(NetworkFileException e, Path file, int line, String... parts) {
		assertEquals(file.toString(), e.file());
		assertEquals(line, e.line(), e.getMessage());
		String start = file + (line > 0 ? ", line " + line : "");
		assertTrue(e.getMessage().startsWith(start), e.getMessage());
		for (String part : parts) {
			assertTrue(e.getMessage().contains(part), () -> "\"" + part + "\" is not in: " + e.getMessage());
		}
		assertTrue(e.getMessage().endsWith("."), e.getMessage());
		assertEquals(1, e.getMessage().lines().count(), e.getMessage());
	}

	private NetworkFileException load(Path file) {
		return assertThrows(NetworkFileException.class, () -> NetworkFile.load(file));
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(folder.resolve("broken.netwright"), content);
	}

	private Path file(String content) throws IOException {
		return file(content.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void aMissingFileIsNamed() {
		Path file = folder.resolve("absent.netwright");
		assertMessage(load(file), file, 0, "no such file", "Check its name");
	}

	@Test
	void aFolderIsNamed() {
		assertMessage(load(folder), folder, 0, "folder", "Name a file in it");
	}

	@Test
	void anEmptyFileIsNamed() throws IOException {
		Path file = file("");
		assertMessage(load(file), file, 0, "empty", "backup");
	}

	@Test
	void readingThatIsCancelledIsNoDamage() throws IOException {
		Path file = file(Documents.bytes(Documents.small()));
		assertThrows(CancellationException.class, () -> NetworkFile.load(file.toUri(), in -> new FilterInputStream(in) {
			private int calls;

			@Override
			public int read(byte[] bytes, int offset, int length) throws IOException {
				if (++calls > 2) {
					throw new CancellationException();
				}
				return super.read(bytes, offset, Math.min(length, 100));
			}
		}));
		assertEquals(Documents.text(Documents.small()), Documents.text(NetworkFile.load(file)));
	}

	@Test
	void aBlankFileIsNotXml() throws IOException {
		Path file = file("\n\n");
		assertMessage(load(file), file, 3, "not well-formed XML", "backup");
	}

	@Test
	void aCutOffFileIsNamedWithLineAndColumn() throws IOException {
		byte[] whole = Documents.bytes(Documents.small());
		Path file = file(Arrays.copyOf(whole, whole.length - 40));
		NetworkFileException e = load(file);
		assertMessage(e, file, 11, "not well-formed XML", "cut off");
		assertTrue(e.column() > 0 && e.getMessage().contains("column " + e.column()), e.getMessage());
	}

	@Test
	void anotherKindOfFileIsNotXml() throws IOException {
		Path file = file("{ \"format\": 1 }\n");
		assertMessage(load(file), file, 1, "not well-formed XML");
		Path image = file(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13 });
		assertMessage(load(image), image, 1, "not text in the encoding");
	}

	@Test
	void anUnresolvedMergeConflictIsNamed() throws IOException {
		Path file = file(Documents.HEAD + "<<<<<<< HEAD\n" + Documents.TAIL);
		assertMessage(load(file), file, 3, "merge conflict");
	}

	@Test
	void otherXmlIsNotANetwork() throws IOException {
		Path file = file("<?xml version=\"1.0\"?>\n<project xmlns=\"http://maven.apache.org/POM/4.0.0\"/>\n");
		assertMessage(load(file), file, 2, "not a Netwright network", "<project>", "http://maven.apache.org/POM/4.0.0");
		Path plain = file("<html></html>");
		assertMessage(load(plain), plain, 1, "not a Netwright network", "<html>");
		Path other = file("<a:Network xmlns:a='https://netwright.org/model/x'/>");
		assertMessage(load(other), other, 1, "not a Netwright network");
	}

	@Test
	void aPartOfANetworkIsNotANetwork() throws IOException {
		Path file = file("<netwright:Layer xmlns:netwright='https://netwright.org/model/1' id='a'/>");
		assertMessage(load(file), file, 1, "<Layer>", "<Network>");
		Path wrapped = file("<xmi:XMI xmlns:xmi='http://www.omg.org/XMI'/>");
		assertMessage(load(wrapped), wrapped, 1, "not a Netwright network", "<XMI>");
	}

	@Test
	void aNewerFormatIsNamed() throws IOException {
		Path file = file(Documents.text(Documents.small()).replace("model/1", "model/2"));
		assertMessage(load(file), file, 2, "newer Netwright (format 2)", "this one reads format 1", "Open it with the newer one");
	}

	@Test
	void aWrongEncodingIsNamed() throws IOException {
		Path file = file((Documents.HEAD + "<notes id='a' text='\u00fc'/>" + Documents.TAIL).getBytes(StandardCharsets.ISO_8859_1));
		assertMessage(load(file), file, 3, "encoding", "UTF-8");
	}

	/** Content of the network from line 3 on, the line of the error, and parts of the message. */
	record Damage(String content, int line, String... parts) {
	}

	static Stream<Damage> damages() {
		String in = "<layers id='in'>\n<neurons id='a'/>\n</layers>\n";
		return Stream.of(
				new Damage("\n<layer id='a'/>", 4, "has no element <layer>", "newer Netwright"),
				new Damage("<layers id='a' nmae='x'/>", 3, "has no attribute \"nmae\"", "Correct it or remove it"),
				new Damage("<layers id='a' xmi:id='x'/>", 3, "unknown attribute \"xmi:id\"", "remove it"),
				new Damage("<layers id='a' xsi:nil='true'/>", 3, "unknown attribute \"xsi:nil\"", "remove it"),
				new Damage("<layers id='a'><name>A</name></layers>", 3, "has no element <name>", "remove it"),
				new Damage("<layers id='a'>\nwords</layers>", 4, "text between the elements", "Remove it"),
				new Damage("<layers name='x'/>", 3, "<layers> has no id", "Add it"),
				new Damage("<layers id=''/>", 3, "The id of this Layer is \"\"", "not empty"),
				new Damage(in + "<layers id='out'>\n<neurons id='b' bias='0,5'/></layers>", 7, "The bias of this Neuron is \"0,5\"", "a number"),
				new Damage("<layers id='a' rows='1.5'/>", 3, "The rows of this Layer is \"1.5\"", "a whole number"),
				new Damage("<layers id='a'><neurons id='b' enabled='yes'/></layers>", 3, "\"yes\"", "true or false"),
				new Damage("<layers id='a' position='1.0'/>", 3, "\"1.0\"", "two finite numbers"),
				new Damage("<layers id='a' position='1,NaN'/>", 3, "\"1,NaN\"", "two finite numbers"),
				new Damage("<viewSettings edgeFilter='some'/>", 3, "\"some\"", "one of none, absolute, relative, strongest, layer, contribution"),
				new Damage("<sampleSets>\n<samples values='1 2 x'/></sampleSets>", 4, "\"1 2 x\"", "numbers with blanks between"),
				new Damage("<sampleSets><samples><expectation/></samples></sampleSets>", 3, "which kind of Expectation"),
				new Damage("<sampleSets><samples><expectation xsi:type='netwright:Layer'/></samples></sampleSets>", 3, "netwright:Layer", "not a kind of Expectation"),
				new Damage("<sampleSets><samples><expectation xsi:type='WinnerExpectation'/></samples></sampleSets>", 3, "not a kind of Expectation"),
				new Damage("<sampleSets><samples><expectation xsi:type='netwright:Expectation'/></samples></sampleSets>", 3, "which kind of Expectation"),
				new Damage("<sampleSets><options value='x'/></sampleSets>", 3, "<options> has no key"),
				new Damage("<viewSettings/>\n<viewSettings/>", 4, "only one <viewSettings>", "Remove one"),
				new Damage(in + "<notes id='a'/>", 6, "The id \"a\" is there twice", "line 4", "Neuron"),
				new Damage(in + "<layers id='out'>\n<neurons id='b'><incoming/></neurons></layers>", 7, "<incoming> has no source"),
				new Damage(in + "<layers id='out'>\n<neurons id='b'>\n<incoming source='z'/>\n<incoming source='y'/></neurons></layers>", 8,
						"The source of this Connection is \"z\"", "nothing has that id", "1 more", "Correct the id"),
				new Damage(in + "<layers id='out'>\n<neurons id='b'>\n<incoming source='in'/></neurons></layers>", 8,
						"The source of this Connection is \"in\"", "the Layer of line 3", "Name a Neuron"),
				new Damage(in + "<layers id='out'>\n<neurons id='b'>\n<incoming source='n'/></neurons></layers>\n<notes id='n'/>", 8,
						"is \"n\"", "the Note of line 9"),
				new Damage("<layers id='a'><neurons id='b' outgoing='b'/></layers>", 3, "has no attribute \"outgoing\""),
				new Damage("<layers id='a'><neurons id='b' layer='a'/></layers>", 3, "has no attribute \"layer\""),
				new Damage("<layers id='a' neurons='b'/>", 3, "has no attribute \"neurons\""),
				new Damage("<layers id='a'><neurons id='b'><outgoing source='b'/></neurons></layers>", 3, "has no element <outgoing>"));
	}

	@ParameterizedTest
	@MethodSource("damages")
	void aDamageIsNamedWithItsLineAndItsCure(Damage damage) throws IOException {
		Path file = file(Documents.HEAD + damage.content + "\n" + Documents.TAIL);
		assertMessage(load(file), file, damage.line, damage.parts);
	}

	@Test
	void theSamePairOfNeuronsTwiceIsNoDamageOfTheFile() throws IOException {
		Network network = Documents.small();
		Documents.connect(network.getLayers().get(0).getNeurons().get(0), network.getLayers().get(1).getNeurons().get(0), 2);
		assertEquals(3, Documents.read(Documents.bytes(network)).getLayers().get(1).getNeurons().get(0).getIncoming().size());
	}

	@Test
	void whatOtherToolsWriteIsRead() throws IOException {
		String text = Documents.text(Documents.small()).replace("netwright:Network", "Network").replace("xmlns:netwright", "xmlns")
				.replace("\n", "\r\n").replace("?>", "?><!-- by hand --><?tool x?>");
		assertEquals("small", Documents.read("\ufeff" + text).getName());
		byte[] utf16 = Documents.text(Documents.small()).replace("UTF-8", "UTF-16").getBytes(StandardCharsets.UTF_16);
		assertEquals("small", Documents.read(utf16).getName());
	}

	@Test
	void aStreamIsNamedByItsUri() {
		NetworkFileException e = assertThrows(NetworkFileException.class, () -> Documents.read("<a/>"));
		assertEquals("test:/file.netwright", e.file());
		assertTrue(e.getMessage().startsWith("test:/file.netwright, line 1: "), e.getMessage());
	}

	@Test
	void aUriThatCannotBeOpenedIsNamed() {
		for (String uri : new String[] { "nothing:/here.netwright", "relative.netwright", "jar:file:/absent.jar!/a.netwright" }) {
			NetworkFileException e = assertThrows(NetworkFileException.class, () -> NetworkFile.load(URI.create(uri)));
			assertEquals(uri, e.file());
		}
	}
}
