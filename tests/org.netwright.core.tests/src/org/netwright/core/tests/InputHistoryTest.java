// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.netwright.core.inspection.InputHistory;
import org.netwright.core.inspection.Inspection;
import org.netwright.tests.support.GoldenFile;

/** Inputs that can be gone back to, of a network with nine of them. */
class InputHistoryTest {
	private final Inspection inspection = new Inspection(Runnable::run);
	private final InputHistory history = history(inspection);

	@Test
	void everyInputCanBeGoneBackToAndForwardAgain() {
		assertFalse(history.canGoBack());
		set(1);
		set(2);
		set(3);
		history.back();
		assertInput(2);
		history.back();
		history.back();
		assertInput(0);
		assertFalse(history.canGoBack());
		history.back();
		assertInput(0);
		history.forward();
		history.forward();
		assertInput(2);
		assertTrue(history.canGoForward());
		history.forward();
		assertInput(3);
		assertFalse(history.canGoForward());
	}

	@Test
	void anotherInputForgetsWhatWasAhead() {
		set(1);
		set(2);
		history.back();
		set(7);
		assertFalse(history.canGoForward());
		history.back();
		assertInput(1);
	}

	@Test
	void aStrokeIsOneInput() {
		set(1);
		history.beginStroke();
		for (int pixel = 0; pixel < 9; pixel++) {
			inspection.setInput(pixel, 5);
		}
		history.endStroke();
		assertInput(5);
		history.back();
		assertInput(1);
		history.back();
		assertInput(0);
	}

	@Test
	void turningTheWheelOverOnePixelIsOneInput() {
		inspection.setInput(4, 0.2);
		inspection.setInput(4, 0.4);
		inspection.setInput(4, 0.6);
		inspection.setInput(5, 1);
		history.back();
		assertArrayEquals(new double[] { 0, 0, 0, 0, 0.6, 0, 0, 0, 0 }, inspection.input());
		history.back();
		assertInput(0);
	}

	@Test
	void inputsThatAreStillBeingComputedComeInTheirOrder() {
		ArrayDeque<Runnable> later = new ArrayDeque<>();
		Inspection slow = new Inspection(later::add);
		InputHistory own = history(slow);
		runAll(later);
		slow.setInput(filled(1));
		runAll(later);
		slow.setInput(filled(2));
		own.back();
		assertArrayEquals(filled(1), slow.input(), "2 was never computed, but it was there");
		runAll(later);
		own.forward();
		assertArrayEquals(filled(2), slow.input());
		runAll(later);
		assertFalse(own.canGoForward());
	}

	@Test
	void listenersHearAndCloseEndsIt() {
		int[] heard = { 0 };
		Runnable unsubscribe = history.addListener(() -> heard[0]++);
		set(1);
		set(1);
		assertEquals(1, heard[0]);
		history.back();
		assertEquals(2, heard[0]);
		unsubscribe.run();
		set(2);
		assertEquals(2, heard[0]);
		history.close();
		set(3);
		history.addListener(() -> heard[0]++);
		set(4);
		assertEquals(2, heard[0]);
	}

	@Test
	void twoHundredInputsAreKept() {
		for (int i = 1; i <= 300; i++) {
			set(i);
		}
		for (int i = 0; i < 400; i++) {
			history.back();
		}
		assertInput(101);
	}

	private static InputHistory history(Inspection inspection) {
		inspection.documentChanged(Documents.snapshot(Documents.of(GoldenFile.SHAPES.network())));
		return new InputHistory(inspection);
	}

	private static void runAll(ArrayDeque<Runnable> tasks) {
		while (!tasks.isEmpty()) {
			tasks.remove().run();
		}
	}

	private void set(double value) {
		inspection.setInput(filled(value));
	}

	private void assertInput(double value) {
		assertArrayEquals(filled(value), inspection.input());
	}

	private static double[] filled(double value) {
		double[] values = new double[9];
		Arrays.fill(values, value);
		return values;
	}
}
