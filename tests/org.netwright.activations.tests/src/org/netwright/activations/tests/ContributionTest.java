// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.engine.function.FunctionParameter;
import org.netwright.engine.function.FunctionType;

/** What plugin.xml says, in a running framework. */
class ContributionTest {

	private final Map<String, IConfigurationElement> contributed = new TreeMap<>();

	@BeforeEach
	void readTheExtensions() {
		IExtensionRegistry registry = RegistryFactory.getRegistry();
		assumeTrue(registry != null, "needs a running framework");
		for (IConfigurationElement element : registry
				.getConfigurationElementsFor("org.netwright.core.activationFunctions")) {
			if (element.getContributor().getName().equals("org.netwright.activations")) {
				contributed.put(element.getAttribute("id"), element);
			}
		}
	}

	@Test
	void everyFunctionIsContributedWithTheSameIdAndItsClassLoads() throws CoreException {
		assertEquals(BuiltInFunctions.byId().keySet(), contributed.keySet());
		for (Map.Entry<String, IConfigurationElement> each : contributed.entrySet()) {
			Object made = each.getValue().createExecutableExtension("class");
			assertSame(BuiltInFunctions.byId().get(each.getKey()).getClass(), made.getClass());
			FunctionType type = (FunctionType) made;
			type.create(type.parameters().stream().mapToDouble(FunctionParameter::defaultValue).toArray());
		}
	}

	@Test
	void everyFunctionHasItsTexts() {
		for (IConfigurationElement element : contributed.values()) {
			for (String attribute : new String[] { "name", "formula", "description" }) {
				String text = element.getAttribute(attribute);
				assertFalse(text == null || text.isBlank() || text.startsWith("%"), element + " " + attribute + ": " + text);
			}
		}
	}
}
