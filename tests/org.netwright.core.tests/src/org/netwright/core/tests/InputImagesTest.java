// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.BiConsumer;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.InputDomain;
import org.netwright.core.input.ImageShape;
import org.netwright.core.input.InputImages;

class InputImagesTest {

	private static final InputDomain SIGNED = InputDomain.DEFAULT;
	private static final InputDomain UNIT = new InputDomain(0, 1, 0.5);
	private static final InputDomain BYTES = new InputDomain(0, 255, 0);
	private static final int TRIALS = 300;

	/** Images of every size up to 9 x 9 in three domains, from a fixed seed. */
	private static void forManyImages(BiConsumer<double[], Trial> check) {
		Random random = new Random(20261125);
		for (int i = 0; i < TRIALS; i++) {
			InputDomain domain = new InputDomain[] { SIGNED, UNIT, BYTES }[i % 3];
			ImageShape shape = new ImageShape(1 + random.nextInt(9), 1 + random.nextInt(9));
			double range = domain.maximum() - domain.minimum();
			double[] values = random.doubles(shape.size()).map(share -> domain.minimum() + share * range).toArray();
			check.accept(values, new Trial(shape, domain, random.nextLong(), random.nextInt(-20, 21), random.nextInt(-20, 21)));
		}
	}

	private record Trial(ImageShape shape, InputDomain domain, long seed, int down, int right) {
		boolean holds(double value) {
			return value >= domain.minimum() && value <= domain.maximum();
		}
	}

	@Test
	void invertingTwiceGivesTheImageBack() {
		forManyImages((values, trial) -> {
			double[] inverted = InputImages.inverted(values, trial.domain);
			assertTrue(Arrays.stream(inverted).allMatch(trial::holds), trial.toString());
			assertArrayEquals(values, InputImages.inverted(inverted, trial.domain), 1e-13, trial.toString());
		});
		double[] entered = { 0.1, 0.9, 0.35, 0, 1, 0.123456 };
		assertArrayEquals(entered, InputImages.inverted(InputImages.inverted(entered, UNIT), UNIT));
		assertArrayEquals(new double[] { 1, -1, 0, -0.4 }, InputImages.inverted(new double[] { -1, 1, 0, 0.4 }, SIGNED));
	}

	@Test
	void shiftingThereAndBackGivesTheImageBack() {
		forManyImages((values, trial) -> {
			double[] moved = InputImages.shifted(values, trial.shape, trial.down, trial.right);
			assertArrayEquals(values, InputImages.shifted(moved, trial.shape, -trial.down, -trial.right), trial.toString());
			assertArrayEquals(Arrays.stream(values).sorted().toArray(), Arrays.stream(moved).sorted().toArray());
		});
	}

	@Test
	void shiftingAFullCircleGivesTheImageBack() {
		forManyImages((values, trial) -> {
			double[] moved = values;
			for (int i = 0; i < trial.shape.rows(); i++) {
				moved = InputImages.shifted(moved, trial.shape, 1, 0);
			}
			for (int i = 0; i < trial.shape.columns(); i++) {
				moved = InputImages.shifted(moved, trial.shape, 0, -1);
			}
			assertArrayEquals(values, moved, trial.toString());
		});
	}

	@Test
	void whatLeavesAtOneSideComesInAtTheOther() {
		double[] image = { 1, 2, 3, 4, 5, 6 };
		ImageShape shape = new ImageShape(2, 3);
		assertArrayEquals(new double[] { 3, 1, 2, 6, 4, 5 }, InputImages.shifted(image, shape, 0, 1));
		assertArrayEquals(new double[] { 2, 3, 1, 5, 6, 4 }, InputImages.shifted(image, shape, 0, -1));
		assertArrayEquals(new double[] { 4, 5, 6, 1, 2, 3 }, InputImages.shifted(image, shape, 1, 0));
		assertThrows(IllegalArgumentException.class, () -> InputImages.shifted(image, new ImageShape(3, 3), 0, 1));
	}

	@Test
	void noiseStaysWithinItsStrengthAndTheRangeAndIsReproducible() {
		forManyImages((values, trial) -> {
			double strength = Math.floorMod(trial.seed, 101) / 100.0;
			double reach = strength * (trial.domain.maximum() - trial.domain.minimum());
			double[] noisy = InputImages.noisy(values, trial.domain, strength, trial.seed);
			for (int i = 0; i < values.length; i++) {
				assertTrue(trial.holds(noisy[i]) && Math.abs(noisy[i] - values[i]) <= reach + 1e-12, trial.toString());
			}
			assertArrayEquals(noisy, InputImages.noisy(values, trial.domain, strength, trial.seed));
		});
		double[] grey = new double[64];
		double[] noisy = InputImages.noisy(grey, SIGNED, 0.2, 7);
		assertTrue(Arrays.stream(noisy).max().getAsDouble() > 0.3 && Arrays.stream(noisy).min().getAsDouble() < -0.3, "the strength is used");
		assertFalse(Arrays.equals(noisy, InputImages.noisy(grey, SIGNED, 0.2, 8)));
		assertArrayEquals(grey, InputImages.noisy(grey, SIGNED, 0, 7));
	}

	@Test
	void randomImagesFollowFromTheirSeed() {
		forManyImages((values, trial) -> {
			double[] image = InputImages.random(values.length, trial.domain, trial.seed);
			assertArrayEquals(image, InputImages.random(values.length, trial.domain, trial.seed));
			assertTrue(Arrays.stream(image).allMatch(value -> value == trial.domain.minimum() || value == trial.domain.neutral()
					|| value == trial.domain.maximum()), trial.toString());
		});
		double[] many = InputImages.random(30_000, SIGNED, 1);
		for (double level : new double[] { -1, 0, 1 }) {
			assertEquals(10_000, Arrays.stream(many).filter(value -> value == level).count(), 300, "each as likely: " + level);
		}
	}

	/** The image of a seed is told in classes and written in documents, so it is for ever. From the published formula, in Python 3. */
	@Test
	void theImageOfASeedNeverChanges() {
		assertArrayEquals(new double[] { 0, 1, -1, 0, -1, 1, -1, 0, 1 }, InputImages.random(9, SIGNED, 42));
	}

	@Test
	void nineTenthsAndOneLeadExactlyFromBlackToWhite() {
		for (InputDomain domain : new InputDomain[] { SIGNED, UNIT, BYTES }) {
			double value = domain.minimum();
			for (int i = 0; i < 10; i++) {
				assertTrue(value < domain.maximum());
				value = InputImages.brightened(value, InputImages.STEP, domain);
			}
			assertEquals(domain.maximum(), value);
			assertEquals(domain.maximum(), InputImages.brightened(value, 1, domain));
		}
		assertEquals(0.6, InputImages.brightened(InputImages.brightened(0.2, 10, SIGNED), 10, SIGNED));
		assertEquals(-0.02, InputImages.brightened(0, -1, SIGNED));
		assertEquals(0.3, InputImages.brightened(0.2, 10, UNIT));
		assertEquals(0.2, InputImages.brightened(Double.NaN, 10, SIGNED));
	}

	@Test
	void aClickIsWhiteOnDarkAndBlackOnBright() {
		assertEquals(1, InputImages.opposite(0, SIGNED));
		assertEquals(1, InputImages.opposite(-1, SIGNED));
		assertEquals(-1, InputImages.opposite(0.2, SIGNED));
		assertEquals(255, InputImages.opposite(0, BYTES));
		assertEquals(0, InputImages.opposite(3, BYTES));
		assertArrayEquals(new double[] { 0.5, 0.5 }, InputImages.cleared(2, UNIT));
	}
}
