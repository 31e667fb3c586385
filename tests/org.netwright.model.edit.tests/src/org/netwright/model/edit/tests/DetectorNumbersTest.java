// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.netwright.model.edit.detector.DetectorNumbers;
import org.netwright.model.edit.detector.Levels;
import org.netwright.model.edit.detector.Paint;
import org.netwright.model.edit.detector.PaintedPattern;

/** The promise of painted detectors, over all inputs at three levels and many between. */
class DetectorNumbersTest {

	private static final Levels DEFAULT = new Levels(-1, 0, 1);
	/** The sums of nine products below 2000 are rounded. */
	private static final double ROUNDING = 1e-11;

	static Stream<Arguments> ranges() {
		List<Levels> ranges = List.of(DEFAULT, new Levels(0, 0.5, 1), new Levels(0, 0, 1), new Levels(-1, 1, 1), new Levels(0, 128, 255),
				new Levels(-3, -2.9, 0.7), new Levels(5, 6, 9));
		return ranges.stream().flatMap(levels -> Stream.of(Arguments.of(levels, 1, 0), Arguments.of(levels, 0.25, 0.5), Arguments.of(levels, 3, -2)));
	}

	@ParameterizedTest
	@MethodSource("ranges")
	void allPatternsOfSixPixels(Levels levels, double margin, double threshold) {
		for (int code = 1; code < 729; code++) {
			assertDetects(pattern(code, 6), levels, margin, threshold);
		}
	}

	@ParameterizedTest
	@MethodSource("ranges")
	void patternsOfNinePixels(Levels levels, double margin, double threshold) {
		for (int code : new int[] { 1, 2, 9841, 19682, 12345, 7, 6561, 14000 }) {
			assertDetects(pattern(code, 9), levels, margin, threshold);
		}
	}

	/** Digits to the base 3: any, white, black. */
	private static PaintedPattern pattern(int code, int pixels) {
		List<Paint> paints = new ArrayList<>();
		for (int i = 0, rest = code; i < pixels; i++, rest /= 3) {
			paints.add(List.of(Paint.ANY, Paint.WHITE, Paint.BLACK).get(rest % 3));
		}
		return new PaintedPattern(paints);
	}

	private static void assertDetects(PaintedPattern pattern, Levels levels, double margin, double threshold) {
		DetectorNumbers numbers = DetectorNumbers.of(pattern, levels, margin, threshold);
		double[] values = { levels.minimum(), levels.neutral(), levels.maximum() };
		double[] input = new double[pattern.size()];
		double least = threshold + margin - ROUNDING;
		double most = threshold - margin + ROUNDING;
		int agreeing = 0;
		for (int code = 0, count = (int) Math.pow(3, input.length); code < count; code++) {
			for (int i = 0, rest = code; i < input.length; i++, rest /= 3) {
				input[i] = values[rest % 3];
			}
			double sum = preActivation(numbers, input);
			if (agrees(pattern, levels, input)) {
				agreeing++;
				assertEquals(threshold + margin, sum, ROUNDING, () -> pattern + " " + levels + ": an input that agrees");
			} else {
				assertTrue(sum <= most, () -> pattern + " " + levels + ": an input that disagrees has " + sum);
			}
		}
		assertTrue(agreeing >= Math.pow(2, input.length - pattern.painted()), "there are inputs that agree");
		assertAgreesBetween(pattern, levels, numbers, least);
	}

	/** Pixels that do not matter may have any value of the range. */
	private static void assertAgreesBetween(PaintedPattern pattern, Levels levels, DetectorNumbers numbers, double least) {
		Random random = new Random(pattern.hashCode());
		for (int i = 0; i < 5; i++) {
			double[] input = pattern.pixels().stream().mapToDouble(paint -> switch (paint) {
				case WHITE -> levels.maximum();
				case BLACK -> levels.minimum();
				case ANY -> levels.minimum() + random.nextDouble() * (levels.maximum() - levels.minimum());
			}).toArray();
			assertTrue(preActivation(numbers, input) >= least, "between the levels");
		}
	}

	private static boolean agrees(PaintedPattern pattern, Levels levels, double[] input) {
		for (int i = 0; i < input.length; i++) {
			Paint paint = pattern.pixels().get(i);
			if (paint == Paint.WHITE && input[i] != levels.maximum() || paint == Paint.BLACK && input[i] != levels.minimum()) {
				return false;
			}
		}
		return true;
	}

	private static double preActivation(DetectorNumbers numbers, double[] input) {
		double sum = numbers.bias();
		for (int i = 0; i < input.length; i++) {
			sum += numbers.weights().get(i) * input[i];
		}
		return sum;
	}

	@Test
	void numbersOfALine() {
		PaintedPattern line = PaintedPattern.empty(4).with(0, Paint.WHITE).with(2, Paint.BLACK).with(3, Paint.WHITE);
		assertEquals(new DetectorNumbers(List.of(2.0, 0.0, -2.0, 2.0), -5), DetectorNumbers.of(line, DEFAULT, 1, 0));
		assertEquals(new DetectorNumbers(List.of(4.0, 0.0, -4.0, 4.0), -6.5), DetectorNumbers.of(line, new Levels(0, 0.5, 1), 1, 0.5));
		assertEquals(new DetectorNumbers(List.of(2.0, 0.0, -2.0, 2.0), -3), DetectorNumbers.of(line, new Levels(0, 0, 1), 1, 0));
	}

	@Test
	void patternsOfWeights() {
		PaintedPattern pattern = PaintedPattern.of(new double[] { 0.8, -0.0, -1e-9, Double.NaN });
		assertEquals(List.of(Paint.WHITE, Paint.ANY, Paint.BLACK, Paint.ANY), pattern.pixels());
		assertEquals(2, pattern.painted());
		assertEquals(4, pattern.size());
	}

	@Test
	void wrongArguments() {
		PaintedPattern one = PaintedPattern.empty(1).with(0, Paint.WHITE);
		assertThrows(IllegalArgumentException.class, () -> DetectorNumbers.of(PaintedPattern.empty(1), DEFAULT, 1, 0));
		assertThrows(IllegalArgumentException.class, () -> DetectorNumbers.of(one, DEFAULT, 0, 0));
		assertThrows(IllegalArgumentException.class, () -> DetectorNumbers.of(one, DEFAULT, 1, Double.NaN));
		assertThrows(IllegalArgumentException.class, () -> new Levels(1, 1, 1));
		assertThrows(IllegalArgumentException.class, () -> new Levels(0, 2, 1));
	}
}
