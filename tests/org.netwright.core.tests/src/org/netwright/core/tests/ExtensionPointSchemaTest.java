// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.netwright.core.function.FunctionRegistry;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What the schema tells an author is complete. */
class ExtensionPointSchemaTest {

	@Test
	void everyAttributeOfFunctionIsDocumentedWithItsVersion() throws Exception {
		List<String> names = new ArrayList<>();
		NodeList elements = schema().getElementsByTagName("element");
		for (int i = 0; i < elements.getLength(); i++) {
			Element element = (Element) elements.item(i);
			if (element.getAttribute("name").equals("function")) {
				NodeList attributes = element.getElementsByTagName("attribute");
				for (int j = 0; j < attributes.getLength(); j++) {
					Element attribute = (Element) attributes.item(j);
					names.add(attribute.getAttribute("name"));
					String text = attribute.getElementsByTagName("documentation").item(0).getTextContent();
					assertTrue(text.contains("Since "), text);
				}
			}
		}
		assertEquals(List.of("id", "name", "formula", "description", "class"), names);
	}

	@Test
	void thereIsAnExampleForPluginXmlAndForPlainJava() throws Exception {
		String text = schema().getDocumentElement().getTextContent();
		assertTrue(text.contains("<extension point=\"org.netwright.core.activationFunctions\">"));
		assertTrue(text.contains("FunctionRegistry.of(FunctionDescriptor.of("));
	}

	private static Document schema() throws Exception {
		Bundle core = FrameworkUtil.getBundle(FunctionRegistry.class);
		assumeTrue(core != null, "needs a running framework");
		try (InputStream stream = core.getEntry("schema/activationFunctions.exsd").openStream()) {
			return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(stream);
		}
	}
}
