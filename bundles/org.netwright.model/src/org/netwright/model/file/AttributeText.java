// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.file;

import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.netwright.model.NetworkPackage;

/** Reads the texts of attributes, and says in words what they must be. */
final class AttributeText {
	private AttributeText() {
	}

	/**
	 * Reads one value.
	 *
	 * @throws IllegalArgumentException if the text is not a value of the attribute's type
	 */
	static Object parse(EAttribute attribute, String text) {
		EDataType type = attribute.getEAttributeType();
		if (type == EcorePackage.Literals.EBOOLEAN && !text.equals("true") && !text.equals("false")) {
			// EMF takes everything that is not true for false
			throw new IllegalArgumentException(text);
		}
		if (attribute.isID() && text.isEmpty()) {
			throw new IllegalArgumentException(text);
		}
		return EcoreUtil.createFromString(type, text);
	}

	static String expected(EAttribute attribute) {
		EDataType type = attribute.getEAttributeType();
		if (type instanceof EEnum kinds) {
			return "one of " + kinds.getELiterals().stream().map(Object::toString).collect(Collectors.joining(", "));
		}
		if (type == EcorePackage.Literals.EDOUBLE) {
			return "a number";
		}
		if (type == EcorePackage.Literals.EINT) {
			return "a whole number";
		}
		if (type == EcorePackage.Literals.EBOOLEAN) {
			return "true or false";
		}
		if (type == NetworkPackage.Literals.POSITION) {
			return "two finite numbers with a comma between them";
		}
		return type == NetworkPackage.Literals.VALUES ? "numbers with blanks between them" : "a text that is not empty";
	}
}
