// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.field.Agreement;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.FieldSearch;
import org.netwright.engine.field.ReceptiveField;
import org.netwright.engine.progress.Progress;
import org.netwright.tests.support.GoldenFile;

class AgreementTest {

	private final NetworkSnapshot shapes = Documents.snapshot(Documents.of(GoldenFile.SHAPES.network()));
	private final double[] invertedCross = GoldenFile.SHAPES.network().sample("inverted cross").input();

	private ReceptiveField field(String id) {
		return FieldSearch.of(shapes.plan(), FieldDomain.levels(-1, 0, 1)).field(shapes.indexOf(id), Progress.NONE);
	}

	@Test
	void theInvertedCrossAgreesWithLineOneInTwoOfThreePixels() {
		assertEquals(new Agreement(0, 2, 3), Agreement.of(field("h1-1"), invertedCross));
	}

	@Test
	void pixelsThatDoNotMatterDoNotCount() {
		double[] input = { -1, 0.3, 1, -1, 0, 0, -1, 7, 0 };
		assertEquals(new Agreement(0, 3, 3), Agreement.of(field("h1-1"), input));
		assertEquals(new Agreement(0, 0, 3), Agreement.of(field("h1-1"), new double[9]));
	}

	/** The cross and its inverse both make the output most active; the X differs from one of them in its centre only. */
	@Test
	void ofSeveralMaximisersTheNearestCounts() {
		ReceptiveField cross = field("out-cross");
		Agreement inverted = Agreement.of(cross, invertedCross);
		assertEquals(9, inverted.agreeing());
		assertArrayEquals(invertedCross, cross.maximiser(inverted.maximiser()));
		double[] turned = Arrays.stream(invertedCross).map(value -> 0 - value).toArray();
		assertEquals(new Agreement(1 - inverted.maximiser(), 9, 9), Agreement.of(cross, turned));
		double[] x = GoldenFile.SHAPES.network().sample("X").input();
		assertEquals(8, Agreement.of(cross, x).agreeing());
	}

	@Test
	void anInputOfAnotherSizeIsRefused() {
		ReceptiveField field = field("h1-1");
		assertThrows(IllegalArgumentException.class, () -> Agreement.of(field, new double[8]));
	}
}
