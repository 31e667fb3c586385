// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.function.FunctionRegistry;
import org.netwright.engine.function.ActivationFunction;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** The registry as a service in a running framework, with what is really contributed there. */
class FunctionServiceTest {

	private FunctionRegistry registry;

	@BeforeEach
	void findTheService() {
		Bundle bundle = FrameworkUtil.getBundle(FunctionServiceTest.class);
		assumeTrue(bundle != null, "needs a running framework");
		BundleContext context = bundle.getBundleContext();
		ServiceReference<FunctionRegistry> reference = context.getServiceReference(FunctionRegistry.class);
		assertNotNull(reference, "no FunctionRegistry service");
		registry = context.getService(reference);
	}

	@Test
	void builtInFunctionsAndTheStrangersAreThere() {
		assertEquals(List.of("celu", "elu", "gaussian", "gelu", "gelu-tanh", "hard-sigmoid", "hard-tanh", "identity",
				"leaky-relu", "log-softmax", "mish", "prelu", "relu", "selu", "sigmoid", "silu", "sine", "softmax", "softplus",
				"softsign", "step", "tanh", "org.netwright.core.tests.Swish"),
				registry.functions().stream().map(FunctionDescriptor::id).toList());
	}

	@Test
	void strangersFunctionIsFullyDescribedAndWorks() {
		FunctionDescriptor swish = registry.find("org.netwright.core.tests.Swish").orElseThrow();
		assertEquals("Swish", swish.name());
		assertEquals("org.netwright.core.tests", swish.contributor());
		assertEquals("f(z) = z / (1 + exp(-slope * z))", swish.formula());
		assertEquals("slope", swish.parameters().get(0).name());
		double[] values = { 2 };
		ActivationFunction function = swish.create(Map.of("slope", 0.0));
		function.apply(values, 0, 1);
		assertEquals(1, values[0]);
	}

	@Test
	void textsOfBuiltInFunctionsAreTranslated() {
		FunctionDescriptor tanh = registry.find("tanh").orElseThrow();
		assertEquals("tanh", tanh.name());
		assertEquals("org.netwright.activations", tanh.contributor());
		assertTrue(tanh.description().startsWith("Squeezes every sum into -1 to 1"), tanh.description());
	}
}
