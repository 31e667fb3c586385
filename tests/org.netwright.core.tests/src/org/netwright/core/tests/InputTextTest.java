// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.netwright.core.input.ImageShape;
import org.netwright.core.input.InputText;

class InputTextTest {

	@Test
	void numbersAreReadAsPeopleTypeThem() {
		assertEquals(OptionalDouble.of(-0.4), InputText.number(" -0.4 "));
		assertEquals(OptionalDouble.of(-0.4), InputText.number("\u2212.4"));
		assertEquals(OptionalDouble.of(0.25), InputText.number("0,25"));
		assertEquals(OptionalDouble.of(1), InputText.number("+1"));
		assertEquals(OptionalDouble.of(0.001), InputText.number("1e-3"));
		for (String wrong : new String[] { "", "white", "1 2", "0x10", "1.2.3", "NaN", "Infinity", "1e999", "-", "1f" }) {
			assertEquals(OptionalDouble.empty(), InputText.number(wrong), wrong);
		}
	}

	@Test
	void anImageIsRowsOfNumbers() {
		assertEquals("-1\t0.5\n1\t0\n", InputText.write(new double[] { -1, 0.5, 1, 0 }, new ImageShape(2, 2)));
	}

	@Test
	void anImageReadsBackToTheSameBits() {
		Random random = new Random(4);
		double[] values = random.doubles(63, -1e3, 1e3).toArray();
		assertArrayEquals(values, InputText.read(InputText.write(values, new ImageShape(9, 7)), 63).orElseThrow());
	}

	@Test
	void separatorsAreUnderstoodFromTheNumberOfNumbers() {
		double[] halves = { 0.5, 1.5 };
		assertArrayEquals(halves, InputText.read("0.5 1.5", 2).orElseThrow());
		assertArrayEquals(halves, InputText.read("0,5;1,5", 2).orElseThrow());
		assertArrayEquals(halves, InputText.read("0.5,1.5\n", 2).orElseThrow());
		assertArrayEquals(halves, InputText.read("0.5, 1.5", 2).orElseThrow());
		assertArrayEquals(new double[] { 0, 1 }, InputText.read("0,1", 2).orElseThrow());
		assertArrayEquals(new double[] { 0.1 }, InputText.read("0,1", 1).orElseThrow());
		assertEquals(3, InputText.read("1 0 1", 2).orElseThrow().length);
		assertTrue(InputText.read("1 white", 2).isEmpty());
		assertTrue(InputText.read("  ", 1).isEmpty());
	}
}
