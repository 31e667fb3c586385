// SPDX-License-Identifier: EPL-2.0
package org.netwright.formats.internal.json;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;

/** Reads one of the words that the model knows. */
final class JsonLiteral {

	private JsonLiteral() {
	}

	/** The value whose literal comes next; anything else is an error that names all of them. */
	static <E extends Enumerator> E next(JsonCursor cursor, E[] known) throws IOException {
		String text = cursor.text();
		for (E each : known) {
			if (each.getLiteral().equals(text)) {
				return each;
			}
		}
		throw cursor.errorBefore("\"" + text + "\" is not known here. Write one of: "
				+ Stream.of(known).map(Enumerator::getLiteral).collect(Collectors.joining(", ")) + ".");
	}
}
