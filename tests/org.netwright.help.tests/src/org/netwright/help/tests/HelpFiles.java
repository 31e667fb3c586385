// SPDX-License-Identifier: EPL-2.0
package org.netwright.help.tests;

import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The files of the help bundle as the product carries them. */
final class HelpFiles {
	static final String BUNDLE = "org.netwright.help";

	private HelpFiles() {
	}

	static boolean exists(String path) {
		return bundle().getEntry(path) != null;
	}

	/** A file as a document; pages are well-formed as well. */
	static Document parse(String path) throws Exception {
		try (InputStream stream = bundle().getEntry(path).openStream()) {
			return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream);
		}
	}

	/** The pages by their path in the bundle. */
	static List<String> pages() {
		return Collections.list(bundle().findEntries("html", "*.html", false)).stream().map(url -> url.getPath().substring(1)).sorted().toList();
	}

	static List<Element> elements(Document document, String tag) {
		NodeList nodes = document.getElementsByTagName(tag);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

	static List<String> values(Document document, String tag, String attribute) {
		return elements(document, tag).stream().filter(element -> element.hasAttribute(attribute)).map(element -> element.getAttribute(attribute))
				.toList();
	}

	/** Where a link leads, seen from a file; without what follows the file's name. */
	static String resolve(String from, String link) {
		return URI.create("/" + from).resolve(URI.create(link)).getPath().substring(1);
	}

	private static Bundle bundle() {
		return Platform.getBundle(BUNDLE);
	}
}
