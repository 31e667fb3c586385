// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.file;

import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Puts a hardened parser and the strict {@link DocumentReader} in the place of EMF's, which follows references to other
 * documents, loads packages from where the file says they are, and resolves entities.
 */
final class StrictLoad extends XMILoadImpl {
	static final String CURE = "It may be cut off, damaged, or hold an unresolved merge conflict: repair it, or take it from a backup or from version control.";

	private static final Map<String, Boolean> FEATURES = Map.of(
			XMLConstants.FEATURE_SECURE_PROCESSING, true,
			"http://apache.org/xml/features/disallow-doctype-decl", true,
			"http://xml.org/sax/features/external-general-entities", false,
			"http://xml.org/sax/features/external-parameter-entities", false,
			"http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

	/** Limits on the size of entities also count long attributes with escapes; without a DOCTYPE there are no entities. */
	private static final List<String> NEEDLESS_LIMITS = List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

	private final String name;

	StrictLoad(XMLHelper helper, String name) {
		super(helper);
		this.name = name;
	}

	@Override
	protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
		// the JDK's own parser, whatever else is on the class path: these features are known to work there
		SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
		factory.setXIncludeAware(false);
		for (Map.Entry<String, Boolean> feature : FEATURES.entrySet()) {
			factory.setFeature(feature.getKey(), feature.getValue());
		}
		SAXParser parser = factory.newSAXParser();
		parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		for (String limit : NEEDLESS_LIMITS) {
			parser.setProperty(limit, "0");
		}
		return parser;
	}

	@Override
	protected DefaultHandler makeDefaultHandler() {
		return new DocumentReader(name, resource.getContents()::add);
	}
}
