// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionFailedException;
import org.netwright.core.internal.function.ExtensionFunctionRegistry;

/** The extension point on a registry of the test's own, where contributions can be wrong and come and go. */
class ExtensionFunctionRegistryTest {

	private static final String SWISH = "class=\"" + Swish.class.getName() + "\"";

	private final Object token = new Object();
	private final List<String> log = new ArrayList<>();
	private IExtensionRegistry extensions;
	private ExtensionFunctionRegistry functions;

	@BeforeEach
	void start() {
		extensions = RegistryFactory.createRegistry(new TestStrategy(), token, token);
		contribute("org.netwright.core", "<plugin><extension-point id=\"activationFunctions\" name=\"F\"/></plugin>");
		functions = new ExtensionFunctionRegistry(extensions, status -> log.add(text(status)));
	}

	@AfterEach
	void stop() {
		functions.stop();
		extensions.stop(token);
	}

	@Test
	void contributionIsReadWithItsContributor() {
		contribute("org.example", function("id=\"org.example.A\" name=\"A\" formula=\"f\" description=\"d\" " + SWISH));
		functions.start();
		FunctionDescriptor a = functions.find("org.example.A").orElseThrow();
		assertEquals(List.of("A", "f", "d", "org.example"), List.of(a.name(), a.formula(), a.description(), a.contributor()));
		assertEquals("slope", a.parameters().get(0).name());
		assertEquals(List.of(), log);
	}

	@Test
	void elementWithoutRequiredAttributeIsSkippedAndNamed() {
		contribute("org.example.bad", function("id=\"org.example.A\" name=\"A\""));
		contribute("org.example.good", function("id=\"org.example.B\" name=\"B\" " + SWISH));
		functions.start();
		assertEquals(List.of("org.example.B"), ids());
		assertEquals(List.of("Plug-in org.example.bad contributes an activation function 'org.example.A' without the"
				+ " attribute 'class' to org.netwright.core.activationFunctions. It is left out."), log);
	}

	@Test
	void unknownElementAndIdWithWhiteSpaceAreSkippedAndNamed() {
		contribute("org.example.bad", extension("<funktion id=\"a\"/>"));
		contribute("org.example.worse", function("id=\"a b\" name=\"A\" " + SWISH));
		functions.start();
		assertEquals(List.of(), ids());
		assertEquals(2, log.size());
		assertTrue(log.get(0).contains("org.example.bad") && log.get(0).contains("'funktion'"), log.get(0));
		assertTrue(log.get(1).contains("org.example.worse") && log.get(1).contains("'a b'"), log.get(1));
	}

	@Test
	void ofTwoEqualIdsTheOneThatComesWithNetwrightIsUsed() {
		contribute("com.example", function("id=\"tanh\" name=\"Mine\" " + SWISH));
		contribute("org.netwright.activations", function("id=\"tanh\" name=\"Ours\" " + SWISH));
		functions.start();
		assertEquals("Ours", functions.find("tanh").orElseThrow().name());
		assertEquals(List.of("Two activation functions have the id 'tanh': one of org.netwright.activations, one of"
				+ " com.example. The one of org.netwright.activations is used."), log);
	}

	@Test
	void classThatDoesNotExistIsReportedWhenItIsNeeded() {
		contribute("org.example", function("id=\"a\" name=\"A\" class=\"org.example.Missing\""));
		functions.start();
		FunctionDescriptor a = functions.find("a").orElseThrow();
		assertEquals(List.of(), log);
		FunctionFailedException e = assertThrows(FunctionFailedException.class, () -> a.create(Map.of()));
		assertTrue(e.getMessage().contains("org.example.Missing") && e.getMessage().contains("plug-in org.example"),
				e.getMessage());
		assertEquals(1, log.size());
	}

	@Test
	void classOfAnotherKindIsReportedWhenItIsNeeded() {
		contribute("org.example", function("id=\"a\" name=\"A\" class=\"java.lang.Object\""));
		functions.start();
		FunctionDescriptor a = functions.find("a").orElseThrow();
		FunctionFailedException e = assertThrows(FunctionFailedException.class, () -> a.create(Map.of()));
		assertTrue(e.getMessage().contains("java.lang.Object does not implement"), e.getMessage());
	}

	@Test
	void contributionsComeAndGoWhileOthersStay() throws InterruptedException {
		contribute("org.example.a", function("id=\"a\" name=\"A\" " + SWISH));
		functions.start();
		FunctionDescriptor a = functions.find("a").orElseThrow();

		CountDownLatch came = new CountDownLatch(1);
		Runnable unsubscribe = functions.addListener(came::countDown);
		contribute("org.example.b", function("id=\"b\" name=\"B\" " + SWISH));
		assertTrue(came.await(10, TimeUnit.SECONDS));
		assertEquals(List.of("a", "b"), ids());
		assertSame(a, functions.find("a").orElseThrow());
		unsubscribe.run();

		CountDownLatch went = new CountDownLatch(1);
		functions.addListener(went::countDown);
		for (IExtension extension : extensions.getExtensions("org.example.b")) {
			extensions.removeExtension(extension, token);
		}
		assertTrue(went.await(10, TimeUnit.SECONDS));
		assertEquals(List.of("a"), ids());
		assertEquals(1, a.parameters().size());
		assertEquals(List.of(), log);
	}

	@Test
	void listenerThatFailsIsReportedAndOthersStillHear() throws InterruptedException {
		functions.start();
		CountDownLatch heard = new CountDownLatch(1);
		functions.addListener(() -> {
			throw new IllegalStateException("not today");
		});
		functions.addListener(heard::countDown);
		contribute("org.example", function("id=\"a\" name=\"A\" " + SWISH));
		assertTrue(heard.await(10, TimeUnit.SECONDS));
		assertEquals(1, log.size());
	}

	private List<String> ids() {
		return functions.functions().stream().map(FunctionDescriptor::id).toList();
	}

	private void contribute(String bundle, String plugin) {
		extensions.addContribution(new ByteArrayInputStream(plugin.getBytes(StandardCharsets.UTF_8)),
				ContributorFactorySimple.createContributor(bundle), false, null, null, token);
	}

	private static String function(String attributes) {
		return extension("<function " + attributes + "/>");
	}

	private static String extension(String content) {
		return "<plugin><extension point=\"org.netwright.core.activationFunctions\">" + content + "</extension></plugin>";
	}

	private static String text(IStatus status) {
		return status.getMessage();
	}

	/** Keeps nothing on disk and loads classes from here. */
	private static final class TestStrategy extends RegistryStrategy {

		TestStrategy() {
			super(new File[0], new boolean[0]);
		}

		@Override
		public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden)
				throws CoreException {
			try {
				return Class.forName(className).getConstructor().newInstance();
			} catch (ReflectiveOperationException e) {
				throw new CoreException(
						Status.error("no class " + className, e));
			}
		}
	}
}
