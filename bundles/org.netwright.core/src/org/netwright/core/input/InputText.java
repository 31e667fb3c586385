// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.input;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Input values as text: one number as people type it, and whole images as rows of numbers. All methods are pure. */
public final class InputText {

	private InputText() {
	}

	/**
	 * A number as people type it: with a point or a comma before its decimals, with a hyphen or a true minus.
	 *
	 * @param text any text
	 * @return the number; empty if it is no finite one
	 */
	public static OptionalDouble number(String text) {
		String plain = text.strip().replace('\u2212', '-').replace(',', '.');
		if (!plain.matches("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?")) {
			return OptionalDouble.empty();
		}
		double value = Double.parseDouble(plain);
		return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
	}

	/**
	 * An image as rows of numbers that read back to the same bits.
	 *
	 * @param values {@code [shape.size()]}
	 * @param shape its rows and columns
	 * @return a line for each row, with tabs between the numbers, as tables have them
	 */
	public static String write(double[] values, ImageShape shape) {
		return IntStream.range(0, shape.rows())
				.mapToObj(row -> IntStream.range(row * shape.columns(), (row + 1) * shape.columns())
						.mapToObj(i -> text(values[i])).collect(Collectors.joining("\t")))
				.collect(Collectors.joining("\n", "", "\n"));
	}

	private static String text(double value) {
		String text = Double.toString(value);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

	/**
	 * Reads numbers between which there is white space, a semicolon or a comma. Where a comma could as well stand before
	 * decimals, what gives the wanted number of numbers is meant.
	 *
	 * @param text any text
	 * @param count how many numbers are wanted
	 * @return the numbers in order, maybe another number of them; empty if anything else is in the text, or nothing
	 */
	public static Optional<double[]> read(String text, int count) {
		Optional<double[]> withDecimalCommas = numbers(text.strip().split("[\\s;]+"));
		if (withDecimalCommas.isPresent() && withDecimalCommas.get().length == count) {
			return withDecimalCommas;
		}
		return numbers(text.strip().split("[\\s;,]+")).or(() -> withDecimalCommas);
	}

	private static Optional<double[]> numbers(String[] words) {
		double[] values = new double[words.length];
		for (int i = 0; i < words.length; i++) {
			OptionalDouble value = number(words[i]);
			if (value.isEmpty()) {
				return Optional.empty();
			}
			values[i] = value.getAsDouble();
		}
		return Optional.of(values);
	}
}
