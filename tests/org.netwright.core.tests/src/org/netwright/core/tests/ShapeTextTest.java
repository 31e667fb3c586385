// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netwright.activations.function.BuiltInFunctions;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.core.template.Shape;
import org.netwright.core.template.ShapeException;
import org.netwright.core.template.ShapeText;

/** Shapes with functions, as people write them. */
class ShapeTextTest {
	private static final List<FunctionDescriptor> FUNCTIONS = BuiltInFunctions.byId().entrySet().stream()
			.map(each -> FunctionDescriptor.of(each.getKey(), each.getValue())).toList();

	@ParameterizedTest
	@ValueSource(strings = { "3x3 image, 8 tanh, 8 tanh, 4 relu", "3x3-8 tanh-8 tanh-4 relu", "3x3, 8 neurons TANH, 8tanh, 4 ReLU" })
	void functionsStandBehindTheirLayers(String text) throws ShapeException {
		ShapeText read = ShapeText.parse(text, FUNCTIONS);
		assertEquals(Shape.parse("3x3-8-8-4"), read.shape());
		assertEquals(List.of("tanh", "tanh", "relu"), read.functions());
		assertEquals("3x3, 8 tanh, 8 tanh, 4 relu", read.text(id -> id));
	}

	@Test
	void aLayerNeedNotSayItsFunction() throws ShapeException {
		ShapeText read = ShapeText.parse("9-8 step-4", FUNCTIONS);
		assertEquals(Arrays.asList("step", null), read.functions());
		assertEquals("9, 8 step, 4", read.text(id -> id));
		ShapeText sizes = ShapeText.parse("9-8-4", FUNCTIONS);
		assertFalse(sizes.saysFunctions());
		assertEquals("9-8-4", sizes.text(id -> id));
	}

	@Test
	void everyFunctionIsFoundByNameAndId() throws ShapeException {
		for (FunctionDescriptor function : FUNCTIONS) {
			for (String word : List.of(function.name(), function.id())) {
				ShapeText read = ShapeText.parse("4, 3 " + word + ", 2", FUNCTIONS);
				assertEquals(Arrays.asList(function.id(), null), read.functions(), word);
				assertEquals(read, ShapeText.parse(read.text(id -> word), FUNCTIONS), word);
			}
		}
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', delimiter = '|', value = {
			"9-8 tahn-4 | 4 | 8 | 9-8 tahn-4: there is no activation function 'tahn'. Did you mean tanh?",
			"9, 8 neurons log-sofmax, 4 | 13 | 23 | 9, 8 neurons log-sofmax, 4: there is no activation function 'log-sofmax'. Did you mean log-softmax?",
			"9 tanh-4 | 2 | 6 | 9 tanh-4: the first layer takes the inputs and computes nothing. Remove 'tanh'.",
			"9-0 tanh-4 | 2 | 3 | 9-0 tanh-4: '0' would leave layer 2 without neurons. Write 1 or more." })
	void aMistakeIsToldAtItsPlace(String text, int start, int end, String message) {
		ShapeException wrong = assertThrows(ShapeException.class, () -> ShapeText.parse(text, FUNCTIONS));
		assertEquals(message, wrong.getMessage());
		assertEquals(start, wrong.start());
		assertEquals(end, wrong.end());
	}
}
