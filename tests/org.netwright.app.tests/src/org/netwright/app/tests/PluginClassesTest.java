// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Every class that a plugin.xml of ours names can be loaded and made. */
class PluginClassesTest {

	@Test
	void everyClassThatAPluginXmlNamesLoads() throws Exception {
		List<String> names = new ArrayList<>();
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : Platform.getBundle("org.netwright.app").getBundleContext().getBundles()) {
			URL plugin = bundle.getEntry("plugin.xml");
			if (plugin != null && bundle.getSymbolicName().startsWith("org.netwright.")) {
				for (String name : classes(plugin)) {
					names.add(name);
					load(bundle, name, wrong);
				}
			}
		}
		assertTrue(names.contains("org.netwright.ui.graph.internal.NetworkEditor"), names.toString());
		assertTrue(names.stream().anyMatch(name -> name.startsWith("org.netwright.activations.")), names.toString());
		assertEquals(List.of(), wrong);
	}

	private static void load(Bundle bundle, String name, List<String> wrong) {
		try {
			bundle.loadClass(name);
		} catch (ClassNotFoundException | LinkageError e) {
			wrong.add(bundle.getSymbolicName() + ": " + name + " " + e);
		}
	}

	private static List<String> classes(URL plugin) throws Exception {
		List<String> names = new ArrayList<>();
		try (var stream = plugin.openStream()) {
			NodeList elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getElementsByTagName("*");
			for (int i = 0; i < elements.getLength(); i++) {
				Element element = (Element) elements.item(i);
				for (String attribute : new String[] { "class", "defaultHandler", "values" }) {
					String name = element.getAttribute(attribute);
					if (name.startsWith("org.netwright.")) {
						names.add(name);
					}
				}
			}
		}
		return names;
	}
}
