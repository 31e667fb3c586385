// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.model.Position;
import org.netwright.model.ValuesText;

class TextFormTest {
	@Test
	void aPositionIsTwoNumbersWithAComma() {
		assertEquals("120.0,-40.5", new Position(120, -40.5).toString());
		assertEquals(new Position(120, -40.5), Position.parse("120.0,-40.5"));
		assertEquals(new Position(1, 2), Position.parse(" 1 , 2 "));
		assertNull(Position.parse(null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "1", ",", "1,", ",1", "1,2,3", "1;2", "a,b", "NaN,1", "1,Infinity" })
	void anythingElseIsNoPosition(String text) {
		assertThrows(IllegalArgumentException.class, () -> Position.parse(text));
	}

	@Test
	void aPositionIsFinite() {
		assertThrows(IllegalArgumentException.class, () -> new Position(Double.NaN, 0));
		assertThrows(IllegalArgumentException.class, () -> new Position(0, Double.NEGATIVE_INFINITY));
	}

	@Test
	void valuesAreShortestDecimalsWithBlanks() {
		double[] values = { 0.1 + 0.2, -0.0, 1e-9, Double.NaN, Double.NEGATIVE_INFINITY, 2e-3, 1e23 };
		String text = "0.30000000000000004 -0.0 1.0E-9 NaN -Infinity 0.002 1.0E23";
		assertEquals(text, ValuesText.format(values));
		assertArrayEquals(values, ValuesText.parse(text));
		assertArrayEquals(new double[] { 1, 2 }, ValuesText.parse(" 1\n\t2 "));
	}

	@Test
	void noValuesAreAnEmptyTextAndNullStaysNull() {
		assertEquals("", ValuesText.format(new double[0]));
		assertArrayEquals(new double[0], ValuesText.parse(""));
		assertNull(ValuesText.format(null));
		assertNull(ValuesText.parse(null));
	}

	@Test
	void anythingElseIsNoValue() {
		assertThrows(NumberFormatException.class, () -> ValuesText.parse("1 two"));
		assertThrows(NumberFormatException.class, () -> ValuesText.parse("1,2"));
	}
}
