// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.netwright.core.function.FunctionDescriptor;

/**
 * A shape as people write it, with the activation functions of layers behind their sizes where they want to say them:
 * {@code 3x3 image, 8 tanh, 8 tanh, 4 relu}, or {@code 9-8 tanh-4}.
 *
 * @param shape the sizes
 * @param functions ids of functions, one for each layer but the input layer; null for a layer where none is written
 */
public record ShapeText(Shape shape, List<String> functions) {

	/** Copies the list, which may hold nulls. */
	public ShapeText {
		functions = Collections.unmodifiableList(new ArrayList<>(functions));
		if (functions.size() != shape.layers().size() - 1) {
			throw new IllegalArgumentException(functions.size() + " functions for the layers of " + shape + " but the first");
		}
	}

	/**
	 * Reads a text: layers between commas or hyphens, each a size as {@link Shape#parse} reads it, and behind it the name or id of a
	 * function, or none. Case and blanks do not matter.
	 *
	 * @param text such as {@code 3x3 image, 8 tanh, 4 relu}
	 * @param functions what may be written
	 * @return sizes within the limits for layers and neurons
	 * @throws ShapeException if the text is none; names the place and the cure
	 */
	public static ShapeText parse(String text, List<FunctionDescriptor> functions) throws ShapeException {
		List<ShapeReader.Part> parts = new ShapeReader(text, new FunctionWords(functions)).read();
		return new ShapeText(new Shape(parts.stream().map(ShapeReader.Part::size).toList()),
				parts.stream().skip(1).map(ShapeReader.Part::function).toList());
	}

	/** {@return whether a function is written anywhere} */
	public boolean saysFunctions() {
		return functions.stream().anyMatch(Objects::nonNull);
	}

	/**
	 * The text again.
	 *
	 * @param names what the function with an id is called
	 * @return what {@link #parse} reads as this; without functions, it is as short as {@link Shape#toString()}
	 */
	public String text(UnaryOperator<String> names) {
		if (!saysFunctions()) {
			return shape.toString();
		}
		StringBuilder text = new StringBuilder(shape.input().toString());
		for (int l = 1; l < shape.layers().size(); l++) {
			String function = functions.get(l - 1);
			text.append(", ").append(shape.layers().get(l)).append(function == null ? "" : " " + names.apply(function));
		}
		return text.toString();
	}
}
