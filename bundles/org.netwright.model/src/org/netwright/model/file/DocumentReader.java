// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.file;

import java.io.CharConversionException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.XMLConstants;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.NetworkPackage;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Builds the document from the parser's events, by the Ecore alone. What the Ecore does not know is an error at once:
 * nothing is skipped, so nothing is lost when the document is saved again, and a hostile file has nothing to call on.
 */
final class DocumentReader extends DefaultHandler {
	private static final String FORMATS = "https://netwright.org/model/";
	private static final String XMI = "http://www.omg.org/XMI";
	private static final String XSI = XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI;

	private final String file;
	private final Consumer<? super Network> result;
	private final DocumentIds ids;
	private final Deque<EObject> open = new ArrayDeque<>();
	private final Map<String, Deque<String>> prefixes = new HashMap<>();
	private Network network;
	private Locator locator;

	DocumentReader(String file, Consumer<? super Network> result) {
		this.file = file;
		this.result = result;
		ids = new DocumentIds(file);
	}

	@Override
	public void setDocumentLocator(Locator newLocator) {
		locator = newLocator;
	}

	@Override
	public InputSource resolveEntity(String publicId, String systemId) throws SAXException {
		throw failure("This file asks for another one, " + systemId + ", which is refused. Remove that.");
	}

	@Override
	public void fatalError(SAXParseException e) throws SAXException {
		String problem = String.valueOf(e.getMessage()).strip();
		if (problem.contains("disallow-doctype-decl")) {
			problem = "This file has a DOCTYPE, which could make other files be read, so it is refused. Remove the DOCTYPE if you trust the rest.";
		} else if (e.getException() instanceof CharConversionException) {
			problem = "This is not text in the encoding that the first line names, usually UTF-8: " + problem + " Save it in that encoding, or name the right one.";
		} else {
			problem = "This is not well-formed XML: " + problem + " " + StrictLoad.CURE;
		}
		throw new SAXException(new NetworkFileException(file, e.getLineNumber(), e.getColumnNumber(), problem, e));
	}

	@Override
	public void startPrefixMapping(String prefix, String uri) {
		prefixes.computeIfAbsent(prefix, p -> new ArrayDeque<>()).push(uri);
	}

	@Override
	public void endPrefixMapping(String prefix) {
		prefixes.get(prefix).pop();
	}

	@Override
	public void startElement(String uri, String name, String qName, Attributes attributes) throws SAXException {
		if (network == null) {
			network = root(uri, name);
			readAttributes(network, name, attributes);
			open.push(network);
			return;
		}
		EObject parent = open.peek();
		EReference reference = containment(parent, uri, name);
		EObject child = create(reference, attributes.getValue(XSI, "type"));
		readAttributes(child, name, attributes);
		attach(parent, reference, child);
		open.push(child);
	}

	@Override
	public void endElement(String uri, String name, String qName) {
		open.pop();
	}

	@Override
	public void characters(char[] text, int start, int length) throws SAXException {
		for (int i = start; i < start + length; i++) {
			if (!Character.isWhitespace(text[i])) {
				throw failure("There is text between the elements. Remove it, or restore what it was part of.");
			}
		}
	}

	@Override
	public void endDocument() throws SAXException {
		try {
			ids.resolve();
		} catch (NetworkFileException e) {
			throw new SAXException(e);
		}
		result.accept(network);
	}

	private Network root(String uri, String name) throws SAXException {
		if (!uri.equals(NetworkPackage.eNS_URI)) {
			String format = uri.startsWith(FORMATS) ? uri.substring(FORMATS.length()) : "";
			if (format.matches("[1-9][0-9]*")) {
				throw failure("This was written by a newer Netwright (format " + format + "); this one reads format " + NetworkFile.FORMAT
						+ ". Open it with the newer one.");
			}
			throw failure("This is not a Netwright network: it starts with <" + name + ">"
					+ (uri.isEmpty() ? "" : " of " + uri) + ". Other formats are read by converting or importing them.");
		}
		if (!name.equals(NetworkPackage.Literals.NETWORK.getName())) {
			throw failure("This is not a whole Netwright network: it starts with <" + name + "> instead of <Network>. " + StrictLoad.CURE);
		}
		return NetworkFactory.eINSTANCE.createNetwork();
	}

	private EReference containment(EObject parent, String uri, String name) throws SAXException {
		boolean ours = uri.isEmpty() || uri.equals(NetworkPackage.eNS_URI);
		EStructuralFeature feature = ours ? parent.eClass().getEStructuralFeature(name) : null;
		if (!(feature instanceof EReference reference) || !reference.isContainment() || reference.isTransient()) {
			throw failure("A " + parent.eClass().getName() + " has no element <" + name + ">. " + unknown());
		}
		return reference;
	}

	private EObject create(EReference reference, String type) throws SAXException {
		EClass kind = reference.getEReferenceType();
		if (type != null) {
			int colon = type.indexOf(':');
			Deque<String> uris = prefixes.getOrDefault(type.substring(0, Math.max(0, colon)), new ArrayDeque<>());
			String name = type.substring(colon + 1);
			boolean ours = NetworkPackage.eNS_URI.equals(uris.peek());
			if (!ours || !(NetworkPackage.eINSTANCE.getEClassifier(name) instanceof EClass other) || !kind.isSuperTypeOf(other)) {
				throw failure("The type \"" + type + "\" is not a kind of " + kind.getName() + ". " + unknown());
			}
			kind = other;
		}
		if (kind.isAbstract()) {
			throw failure("Here must stand which kind of " + kind.getName() + " it is, as xsi:type.");
		}
		return EcoreUtil.create(kind);
	}

	private void readAttributes(EObject object, String element, Attributes attributes) throws SAXException {
		for (int i = 0; i < attributes.getLength(); i++) {
			String name = attributes.getLocalName(i);
			if (attributes.getURI(i).isEmpty()) {
				readAttribute(object, name, attributes.getValue(i));
			} else if (!isIgnored(object, attributes.getURI(i), name)) {
				throw failure("<" + element + "> has an unknown attribute \"" + attributes.getQName(i) + "\". " + unknown());
			}
		}
		for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
			if (feature.isRequired() && attributes.getValue("", feature.getName()) == null) {
				throw failure("<" + element + "> has no " + feature.getName() + ". Add it, or remove the element.");
			}
		}
	}

	/** What XMI and XML allow and what has no meaning here. The place of a schema is never looked at. */
	private boolean isIgnored(EObject object, String uri, String name) {
		return switch (uri) {
			case XMI -> object == network && name.equals("version");
			case XSI -> object == network ? name.equals("schemaLocation") || name.equals("noNamespaceSchemaLocation") : name.equals("type");
			case XMLConstants.XML_NS_URI -> true;
			default -> false;
		};
	}

	private void readAttribute(EObject object, String name, String value) throws SAXException {
		EStructuralFeature feature = object.eClass().getEStructuralFeature(name);
		try {
			if (feature instanceof EAttribute attribute && !attribute.isTransient()) {
				object.eSet(attribute, AttributeText.parse(attribute, value));
				if (attribute.isID()) {
					ids.define(value, object, line());
				}
			} else if (feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer() && !reference.isTransient()) {
				ids.refer(object, reference, value, line());
			} else {
				throw failure("A " + object.eClass().getName() + " has no attribute \"" + name + "\". " + unknown());
			}
		} catch (IllegalArgumentException e) {
			throw failure("The " + name + " of this " + object.eClass().getName() + " is \"" + shorten(value) + "\", but must be "
					+ AttributeText.expected((EAttribute) feature) + ". Correct it.");
		} catch (NetworkFileException e) {
			throw new SAXException(e);
		}
	}

	private void attach(EObject parent, EReference reference, EObject child) throws SAXException {
		if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			InternalEList<EObject> children = (InternalEList<EObject>) parent.eGet(reference);
			children.addUnique(child);
		} else if (parent.eGet(reference) != null) {
			throw failure("A " + parent.eClass().getName() + " has only one <" + reference.getName() + ">. Remove one of them.");
		} else {
			parent.eSet(reference, child);
		}
	}

	private int line() {
		return locator == null ? 0 : locator.getLineNumber();
	}

	private SAXException failure(String problem) {
		return new SAXException(new NetworkFileException(file, line(), 0, problem, null));
	}

	private static String unknown() {
		return "Correct it or remove it; if a newer Netwright wrote this file, open it with that one.";
	}

	private static String shorten(String value) {
		return value.length() <= 60 ? value : value.substring(0, 57) + "...";
	}
}
