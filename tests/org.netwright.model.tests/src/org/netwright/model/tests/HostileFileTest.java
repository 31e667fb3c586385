// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import com.sun.net.httpserver.HttpServer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netwright.model.Network;
import org.netwright.model.file.NetworkFile;
import org.netwright.model.file.NetworkFileException;
import org.netwright.model.file.NetworkResource;

/** Whatever a file says, nothing but the file is opened, and reading ends soon with one kind of exception. */
class HostileFileTest {
	private static final String DOCUMENT = "<netwright:Network xmlns:netwright='https://netwright.org/model/1' xmlns:xmi='http://www.omg.org/XMI'"
			+ " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' %s>%s</netwright:Network>";

	@TempDir
	Path folder;
	private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
	private HttpServer server;
	private String address;

	@BeforeEach
	void listen() throws IOException {
		server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		server.createContext("/", exchange -> {
			requests.add(exchange.getRequestURI().toString());
			exchange.sendResponseHeaders(404, -1);
			exchange.close();
		});
		server.start();
		address = "http://" + server.getAddress().getHostString() + ":" + server.getAddress().getPort();
	}

	@AfterEach
	void nothingWasAskedOfTheNetwork() {
		server.stop(0);
		assertEquals(List.of(), requests);
	}

	private NetworkFileException refuse(String text) throws IOException {
		Path file = Files.writeString(folder.resolve("hostile.netwright"), text);
		NetworkFileException e = assertThrows(NetworkFileException.class, () -> NetworkFile.load(file));
		assertEquals(file.toString(), e.file());
		return e;
	}

	private static String network(String attributes, String content) {
		return DOCUMENT.formatted(attributes, content);
	}

	@Test
	void anExternalEntityIsNotRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
		for (String target : new String[] { secret.toUri().toString(), address + "/entity" }) {
			NetworkFileException e = refuse("<!DOCTYPE Network [<!ENTITY leak SYSTEM '" + target + "'>]>\n" + network("name='a'", "&leak;"));
			assertTrue(e.getMessage().contains("DOCTYPE"), e.getMessage());
			assertTrue(e.getMessage().contains("refused"), e.getMessage());
			assertEquals(1, e.line());
			assertFalse(e.getMessage().contains("the secret"), e.getMessage());
		}
	}

	@Test
	void anExternalDtdIsNotRead() throws IOException {
		assertTrue(refuse("<!DOCTYPE Network SYSTEM '" + address + "/dtd'>\n" + network("", "")).getMessage().contains("DOCTYPE"));
		assertTrue(refuse("<!DOCTYPE Network [<!ENTITY % p SYSTEM '" + address + "/parameter'> %p;]>" + network("", "")).getMessage().contains("DOCTYPE"));
	}

	@Test
	void anEntityBombDoesNotGoOff() throws IOException {
		StringBuilder bomb = new StringBuilder("<!DOCTYPE Network [<!ENTITY a0 'boom'>");
		for (int i = 1; i < 12; i++) {
			bomb.append("<!ENTITY a").append(i).append(" '").append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
		}
		assertTrue(refuse(bomb + "]>" + network("name='&a11;'", "")).getMessage().contains("DOCTYPE"));
	}

	@Test
	void aReferenceToAnotherDocumentIsNotFollowed() throws IOException {
		Path other = folder.resolve("other.netwright");
		NetworkFile.save(Documents.small(), other);
		for (String target : new String[] { "other.netwright#in-0", other.toUri() + "#in-0", address + "/other#in-0" }) {
			NetworkFileException attribute = refuse(network("", "<layers id='a'><neurons id='b'><incoming source='" + target + "'/></neurons></layers>"));
			assertTrue(attribute.getMessage().contains("nothing has that id"), attribute.getMessage());
			NetworkFileException element = refuse(network("", "<layers id='a'><neurons id='b'><incoming><source href='" + target + "'/></incoming></neurons></layers>"));
			assertTrue(element.getMessage().contains("<incoming> has no source"), element.getMessage());
			NetworkFileException child = refuse(network("", "<layers href='" + target + "'/>"));
			assertTrue(child.getMessage().contains("\"href\""), child.getMessage());
		}
	}

	@Test
	void theFileDoesNotSayWhereItsEcoreIs() throws IOException {
		Network network = Documents.read(network("xsi:schemaLocation='https://netwright.org/model/1 " + address + "/ecore'", ""));
		assertTrue(network.getLayers().isEmpty());
		refuse("<x:Network xmlns:x='" + address + "/package'/>");
		refuse("<x:Network xmlns:x='java://" + HostileFileTest.class.getName() + "'/>");
		refuse(network("xmlns:x='" + address + "/package'", "<sampleSets><samples><expectation xsi:type='x:Any'/></samples></sampleSets>"));
	}

	@Test
	void aResourceSetDoesNotMakeItFollowAnything() throws IOException {
		Path file = Files.writeString(folder.resolve("hostile.netwright"), "<x:Network xmlns:x='" + address + "/package'/>");
		ResourceSetImpl set = new ResourceSetImpl();
		NetworkResource resource = new NetworkResource(URI.createFileURI(file.toString()));
		set.getResources().add(resource);
		assertThrows(NetworkFileException.class, () -> resource.load(null));
		assertEquals(1, set.getResources().size());
	}

	@Test
	void includesAndExtensionsAreUnknown() throws IOException {
		assertTrue(refuse(network("", "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + address + "/include'/>")).getMessage().contains("<include>"));
		assertTrue(refuse(network("", "<xmi:Extension><a/></xmi:Extension>")).getMessage().contains("<Extension>"));
	}

	@Test
	void depthAndWidthEndWithAnError() throws IOException {
		refuse(network("", "<layers id='a'>" + "<a>".repeat(200_000) + "</a>".repeat(200_000) + "</layers>"));
		StringBuilder attributes = new StringBuilder();
		for (int i = 0; i < 50_000; i++) {
			attributes.append("a").append(i).append("='' ");
		}
		refuse(network(attributes.toString(), ""));
		refuse("<".repeat(100_000));
	}

	@Test
	void changedBytesGiveANetworkOrOneKindOfException() {
		byte[] original = Documents.fixture();
		int read = 0;
		for (long seed = 0; seed < 4000; seed++) {
			Random random = new Random(seed * 0x9E3779B97F4A7C15L);
			byte[] bytes = original.clone();
			for (int n = random.nextInt(3); n >= 0; n--) {
				bytes = mutate(bytes, random);
			}
			read += readsOrIsRefused(bytes, seed) ? 1 : 0;
		}
		assertTrue(read > 50, "read only " + read);
	}

	private static byte[] mutate(byte[] bytes, Random random) {
		int at = random.nextInt(bytes.length);
		int other = random.nextInt(bytes.length);
		byte[] result = bytes.clone();
		switch (random.nextInt(4)) {
			case 0 -> result[at] = (byte) random.nextInt();
			case 1 -> result[at] = bytes[other];
			case 2 -> result = Arrays.copyOf(bytes, Math.max(1, at));
			default -> System.arraycopy(bytes, other, result, at, Math.min(random.nextInt(60), bytes.length - Math.max(at, other)));
		}
		return result;
	}

	private static boolean readsOrIsRefused(byte[] bytes, long seed) {
		try {
			Network network = Documents.read(bytes);
			assertTrue(Documents.bytes(network).length > 0);
			return true;
		} catch (NetworkFileException e) {
			assertTrue(e.getMessage().startsWith("test:/file.netwright"), e.getMessage());
			assertEquals(1, e.getMessage().lines().count(), e.getMessage());
			return false;
		} catch (RuntimeException e) {
			throw new AssertionError("seed " + seed, e);
		}
	}
}
