// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.model.edit.weight.WeightChange;
import org.netwright.model.edit.weight.WeightTextException;

/** What people type on a connection, and what becomes of its weight. */
class WeightChangeTest {

	@ParameterizedTest(name = "{0} makes {1} of 0.8")
	@CsvSource({ "0.5, 0.5", "-0.5, -0.5", "+0.5, 0.5", "− .25, -0.25", "3., 3", "1e-3, 0.001", "=2, 2", "' 2 ', 2", "-0, -0.0", // numbers
			"*2, 1.6", "* -2, -1.6", "*=0.5, 0.4", "×3, 2.4", // products
			"/2, 0.4", "/=4, 0.2", "÷-8, -0.1", "/3, 0.26666666666666666", // quotients
			"+=0.1, 0.9", "-=0.1, 0.7", "-= -0.1, 0.9", "−=1, -0.2", "+=1E1, 10.8", // sums
			"-, -0.8", "' - ', -0.8", "−, -0.8" })
	void textSaysWhatBecomesOfTheWeight(String text, double expected) throws WeightTextException {
		assertEquals(expected, WeightChange.parse(text).applyAsDouble(0.8));
	}

	static Stream<Arguments> textsThatSayNothing() {
		return Stream.of(
				arguments("", 0, 0, "Enter a weight such as 0.5, or what to do with it: *2, /2, +=0.1, -=0.1, or - for the other sign."),
				arguments("  ", 2, 2, "Enter a weight such as 0.5, or what to do with it: *2, /2, +=0.1, -=0.1, or - for the other sign."),
				arguments("* ", 2, 2, "There is no number behind *. Enter one, such as 0.5."),
				arguments("-=", 2, 2, "There is no number behind -=. Enter one, such as 0.5."),
				arguments("+", 0, 1, "“+” is no number: “+” does not belong there. Write numbers like 0.5 or 1e-3."),
				arguments("abc", 0, 3, "“abc” is no number: “abc” does not belong there. Write numbers like 0.5 or 1e-3."),
				arguments("*2x ", 2, 3, "“2x” is no number: “x” does not belong there. Write numbers like 0.5 or 1e-3."),
				arguments("1/2", 1, 3, "“1/2” is no number: “/2” does not belong there. Write numbers like 0.5 or 1e-3."),
				arguments("--1", 0, 3, "“--1” is no number: “--1” does not belong there. Write numbers like 0.5 or 1e-3."),
				arguments("NaN", 0, 3, "“NaN” is no number: “NaN” does not belong there. Write numbers like 0.5 or 1e-3."),
				arguments("0,5", 1, 3, "“0,5” is no number. Write it with a point, such as 0.5."),
				arguments("1e999", 0, 5, "1e999 is too large for a weight. Enter a smaller number."),
				arguments("/0.0", 1, 4, "A weight cannot be divided by 0. Enter another number, or 0 alone to set it to 0."));
	}

	@ParameterizedTest(name = "“{0}”")
	@MethodSource("textsThatSayNothing")
	void textThatSaysNothing(String text, int start, int end, String message) {
		WeightTextException e = assertThrows(WeightTextException.class, () -> WeightChange.parse(text));
		assertEquals(message, e.getMessage());
		assertEquals(start, e.start(), "start");
		assertEquals(end, e.end(), "end");
	}

	@Test
	void sumsAreThoseOfThePaper() {
		WeightChange nudge = new WeightChange(WeightChange.Kind.ADD, 0.1);
		double weight = 0.1;
		for (int i = 0; i < 9; i++) {
			weight = nudge.applyAsDouble(weight);
		}
		assertEquals(1, weight);
		assertEquals(0.3, new WeightChange(WeightChange.Kind.MULTIPLY, 3).applyAsDouble(0.1));
		assertEquals(0.1, new WeightChange(WeightChange.Kind.DIVIDE, 3).applyAsDouble(0.3));
		assertEquals(1 / 3.0, new WeightChange(WeightChange.Kind.DIVIDE, 3).applyAsDouble(1));
	}

	@Test
	void whatIsNoDecimalStaysExact() {
		assertEquals(Math.PI / 3, new WeightChange(WeightChange.Kind.DIVIDE, 3).applyAsDouble(Math.PI));
		assertEquals(0.1 * 1e-13, new WeightChange(WeightChange.Kind.MULTIPLY, 0.1).applyAsDouble(1e-13));
		assertEquals(123456.789 * 1.1, new WeightChange(WeightChange.Kind.MULTIPLY, 1.1).applyAsDouble(123456.789));
		assertEquals(0.1, new WeightChange(WeightChange.Kind.ADD, -0.7).applyAsDouble(0.8));
		assertEquals("0.0", Double.toString(new WeightChange(WeightChange.Kind.MULTIPLY, -1).applyAsDouble(0)));
	}

	@Test
	void zeroHasNoOtherSign() {
		assertEquals("0.0", Double.toString(WeightChange.NEGATE.applyAsDouble(0)));
		assertEquals("0.0", Double.toString(WeightChange.NEGATE.applyAsDouble(-0.0)));
	}

	@Test
	void whatIsNotFiniteStaysUntilItIsSet() throws WeightTextException {
		assertEquals(Double.NaN, WeightChange.parse("*2").applyAsDouble(Double.NaN));
		assertEquals(Double.POSITIVE_INFINITY, WeightChange.parse("-=1").applyAsDouble(Double.POSITIVE_INFINITY));
		assertEquals(Double.NEGATIVE_INFINITY, WeightChange.parse("-").applyAsDouble(Double.POSITIVE_INFINITY));
		assertEquals(2, WeightChange.parse("2").applyAsDouble(Double.NaN));
		assertEquals(Double.POSITIVE_INFINITY, WeightChange.parse("*1e200").applyAsDouble(1e200));
	}

	@Test
	void operandsAreChecked() {
		assertThrows(IllegalArgumentException.class, () -> new WeightChange(WeightChange.Kind.DIVIDE, -0.0));
		assertThrows(IllegalArgumentException.class, () -> new WeightChange(WeightChange.Kind.ADD, Double.NaN));
	}
}
