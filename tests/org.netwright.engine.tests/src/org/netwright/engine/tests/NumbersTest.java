// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.engine.text.Numbers;

class NumbersTest {

	private final Locale usual = Locale.getDefault();

	@BeforeEach
	void useALanguageWithCommas() {
		Locale.setDefault(Locale.GERMANY);
	}

	@AfterEach
	void goBack() {
		Locale.setDefault(usual);
	}

	@Test
	void signedValuesShowTheirSign() {
		assertEquals("+0.66", Numbers.signed(0.664036770, 2));
		assertEquals("\u22120.98", Numbers.signed(-0.98367, 2));
		assertEquals("+12.00", Numbers.signed(12, 2));
	}

	@Test
	void whatRoundsToZeroHasNoSign() {
		assertEquals("0.00", Numbers.signed(0, 2));
		assertEquals("0.00", Numbers.signed(-0.0, 2));
		assertEquals("0.00", Numbers.signed(-0.004, 2));
		assertEquals("0.00", Numbers.signed(0.004, 2));
		assertEquals("0.000", Numbers.plain(-0.0004, 3));
		assertEquals("0", Numbers.exact(-0.0));
	}

	@Test
	void outputsHaveNoPlus() {
		assertEquals("0.982", Numbers.plain(0.98234, 3));
		assertEquals("\u22120.982", Numbers.plain(-0.98234, 3));
		assertEquals("0.012", Numbers.plain(0.98240 - 0.97060, 3));
	}

	@Test
	void inputsAreShort() {
		assertEquals("+1", Numbers.compact(1));
		assertEquals("\u22121", Numbers.compact(-1));
		assertEquals("0", Numbers.compact(0));
		assertEquals("+0.25", Numbers.compact(0.25));
		assertEquals("+10", Numbers.compact(10));
		assertEquals("0.8", Numbers.compact(0.8, 3));
		assertEquals("0.664", Numbers.compact(0.66404, 3));
	}

	@Test
	void weightsAreExact() {
		assertEquals("\u22120.8", Numbers.exact(-0.8));
		assertEquals("1", Numbers.exact(1));
		assertEquals("0.1234567890123", Numbers.exact(0.1234567890123));
		assertEquals("2.5e\u22127", Numbers.exact(2.5e-7));
		assertEquals("\u22121e20", Numbers.exact(-1e20));
		assertEquals("2000000", Numbers.exact(2_000_000));
		assertEquals("+0.8", Numbers.signedExact(0.8));
	}

	@Test
	void largeNumbersStayShort() {
		assertEquals("+1234.6", Numbers.signed(1234.56, 2));
		assertEquals("+1.2e7", Numbers.signed(1.23e7, 2));
		assertEquals("\u22121.0e10", Numbers.signed(-9.99e9, 2));
		assertEquals("101,632", Numbers.count(101_632));
		assertEquals("52", Numbers.count(52));
		assertEquals("1,000,000", Numbers.count(1_000_000));
	}

	@Test
	void whatIsNotANumberHasAName() {
		assertEquals("NaN", Numbers.signed(Double.NaN, 2));
		assertEquals("+\u221E", Numbers.signed(Double.POSITIVE_INFINITY, 2));
		assertEquals("\u2212\u221E", Numbers.compact(Double.NEGATIVE_INFINITY));
	}

	@Test
	void weightsBesideConnectionsAreBrief() {
		assertEquals("+0.8", Numbers.brief(0.8));
		assertEquals("\u22121.25", Numbers.brief(-1.2499999));
		assertEquals("+0.003", Numbers.brief(0.003));
		assertEquals("\u22120.012", Numbers.brief(-0.0123));
		assertEquals("0", Numbers.brief(0));
		assertEquals("+12", Numbers.brief(12));
	}

	@Test
	void whatIsReadInASumIsNeverRoundedToZero() {
		assertEquals("0.8", Numbers.reading(0.8000000000000002));
		assertEquals("\u22120.664", Numbers.reading(-0.664036770));
		assertEquals("0.0973", Numbers.reading(0.09725));
		assertEquals("0.000123", Numbers.reading(0.00012345));
		assertEquals("1.2e\u22127", Numbers.reading(1.234e-7));
		assertEquals("0", Numbers.reading(-0.0));
		assertEquals("1000", Numbers.reading(1000));
		assertEquals("NaN", Numbers.reading(Double.NaN));
		assertEquals("+0.8", Numbers.signedReading(0.8));
		assertEquals("0", Numbers.signedReading(0));
	}
}
