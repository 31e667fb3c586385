// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.core.template.LayerSize;
import org.netwright.core.template.Shape;
import org.netwright.core.template.ShapeException;

class ShapeTest {

	@Test
	void aShapeIsNumbersBetweenHyphens() throws ShapeException {
		Shape shape = Shape.parse("9-8-4-8-4");
		assertEquals(List.of(9, 8, 4, 8, 4), shape.layers().stream().map(LayerSize::count).toList());
		assertEquals(33, shape.neuronCount());
		assertEquals(9 * 8 + 8 * 4 + 4 * 8 + 8 * 4, shape.connectionCount());
		assertEquals(3, shape.hiddenLayerCount());
		assertFalse(shape.input().isImage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "3x3-8-4", " 3 X 3 - 8 - 4 ", "3\u00D73\u20138\u20144", "3*3,8,4", "03x3-008-4" })
	void dashesCommasBlanksAndTimesSignsWillDo(String text) throws ShapeException {
		Shape shape = Shape.parse(text);
		assertEquals(new Shape(List.of(LayerSize.image(3, 3), LayerSize.column(8), LayerSize.column(4))), shape);
		assertEquals("3x3-8-4", shape.toString());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', delimiter = '|', value = {
			"9-x-4 | 2 | 3 | 9-x-4: 'x' is not a number of neurons. Write a number such as 8, or rows x columns such as 3x3.",
			"9--4 | 2 | 2 | 9--4: the number of neurons of layer 2 is missing. Write it, or remove the hyphen.",
			"9-8- | 4 | 4 | 9-8-: the number of neurons of layer 3 is missing. Write it, or remove the hyphen.",
			"9-0-4 | 2 | 3 | 9-0-4: '0' would leave layer 2 without neurons. Write 1 or more.",
			"9-3x0-4 | 2 | 5 | 9-3x0-4: '3x0' would leave layer 2 without neurons. Write 1 or more.",
			"9 | 1 | 1 | 9: the output layer is missing. Write a hyphen and the number of outputs, as in 9-4.",
			"9 8 4 | 0 | 5 | 9 8 4: '9 8 4' is not a number of neurons. Put hyphens between the layers: 9-8-4.",
			"9-3.5-4 | 2 | 5 | 9-3.5-4: '3.5' is not a number of neurons. Write a number such as 8, or rows x columns such as 3x3.",
			"9-99999999999999999999-4 | 2 | 22 | 9-99999999999999999999-4: '99999999999999999999' is too large. A new network has at most 200,000 neurons.",
			"9-60000x60000-4 | 2 | 13 | 9-60000x60000-4: '60000x60000' is too large. A new network has at most 200,000 neurons.",
			"150000-150000 | 7 | 13 | 150000-150000: that makes 300,000 neurons or more. A new network has at most 200,000." })
	void anErrorIsToldAtItsPlaceWithTheCure(String text, int start, int end, String message) {
		ShapeException wrong = assertThrows(ShapeException.class, () -> Shape.parse(text));
		assertEquals(message, wrong.getMessage());
		assertEquals(start, wrong.start());
		assertEquals(end, wrong.end());
	}

	@Test
	void nothingIsExplainedByExample() {
		ShapeException wrong = assertThrows(ShapeException.class, () -> Shape.parse("  "));
		assertTrue(wrong.getMessage().contains("9-8-4"), wrong.getMessage());
	}

	@Test
	void thereAreNotMoreThan200Layers() throws ShapeException {
		assertEquals(200, Shape.parse("1" + "-1".repeat(199)).layers().size());
		ShapeException wrong = assertThrows(ShapeException.class, () -> Shape.parse("1" + "-1".repeat(200)));
		assertEquals("That makes 201 layers. A new network has at most 200.", wrong.getMessage());
	}

	@Test
	void everyShapeReadsBackFromItsText() throws ShapeException {
		SplittableRandom random = new SplittableRandom(7);
		for (int i = 0; i < 300; i++) {
			List<LayerSize> layers = new ArrayList<>();
			int count = random.nextInt(2, 9);
			for (int l = 0; l < count; l++) {
				layers.add(random.nextBoolean() ? LayerSize.column(random.nextInt(1, 900))
						: LayerSize.image(random.nextInt(1, 40), random.nextInt(1, 40)));
			}
			Shape shape = new Shape(layers);
			assertEquals(shape, Shape.parse(shape.toString()));
		}
	}

	@Test
	void noTextBreaksTheReader() {
		SplittableRandom random = new SplittableRandom(8);
		String signs = "0123456789-,xX \u00D7.a";
		for (int i = 0; i < 5000; i++) {
			StringBuilder text = new StringBuilder();
			int length = random.nextInt(0, 12);
			for (int c = 0; c < length; c++) {
				text.append(signs.charAt(random.nextInt(signs.length())));
			}
			try {
				assertTrue(Shape.parse(text.toString()).neuronCount() >= 2);
			} catch (ShapeException e) {
				assertTrue(0 <= e.start() && e.start() <= e.end() && e.end() <= text.length(), text + ": " + e.getMessage());
			}
		}
	}
}
