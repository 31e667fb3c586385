// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.netwright.model.edit.history.ChangeKind.STRUCTURE;
import static org.netwright.model.edit.history.ChangeKind.WEIGHTS;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.netwright.model.Connection;
import org.netwright.model.InputRange;
import org.netwright.model.edit.detector.Paint;
import org.netwright.model.edit.detector.PaintedPattern;
import org.netwright.model.edit.history.Gesture;
import org.netwright.model.edit.step.Disconnect;
import org.netwright.model.edit.step.PaintDetector;

/** A neuron becomes the detector of what somebody paints. */
class PaintDetectorTest extends StepTestBase {

	private static final PaintedPattern COLUMN = new PaintedPattern(List.of(Paint.WHITE, Paint.ANY, Paint.BLACK, Paint.ANY));

	@Test
	void weightsAndBiasAreOneStep() {
		Connection kept = connection("i2", "b");
		kept.setEnabled(false);
		history.execute(new Disconnect(List.of(connection("i0", "b"))));
		events.clear();
		expect(new PaintDetector(neuron("b"), COLUMN, 1, 0.5), "Paint what neuron “b” detects", Set.of(STRUCTURE, WEIGHTS), () -> {
			assertEquals(List.of("i2", "i0"), Documents.sources(neuron("b")), "what does not matter is gone, what was missing is there");
			assertSame(kept, connection("i2", "b"));
			assertTrue(kept.isEnabled());
			assertEquals(-2, kept.getWeight());
			assertEquals(2, connection("i0", "b").getWeight());
			assertEquals(-2.5, neuron("b").getBias());
			assertEquals(COLUMN, PaintDetector.patternOf(neuron("b")));
		});
		expectNothing(new PaintDetector(neuron("b"), COLUMN, 1, 0.5));
	}

	@Test
	void numbersAlone() {
		history.execute(new PaintDetector(neuron("b"), COLUMN, 1, 0));
		events.clear();
		expect(new PaintDetector(neuron("b"), COLUMN, 2, 0), "Paint what neuron “b” detects", Set.of(WEIGHTS),
				() -> assertEquals(List.of(4.0, -4.0), neuron("b").getIncoming().stream().map(Connection::getWeight).toList()));
	}

	@Test
	void strokesOfOneGestureAreOneStep() {
		DocumentState before = DocumentState.of(network);
		try (Gesture gesture = history.beginGesture()) {
			history.execute(new PaintDetector(neuron("b"), PaintedPattern.empty(4).with(0, Paint.BLACK), 1, 0));
			history.execute(new PaintDetector(neuron("b"), COLUMN, 1, 0));
			history.execute(new PaintDetector(neuron("b"), COLUMN.with(1, Paint.WHITE), 1, 0));
		}
		assertEquals(1, history.position());
		assertEquals(List.of("i0", "i2", "i1"), Documents.sources(neuron("b")));
		DocumentState after = DocumentState.of(network);
		history.undo();
		before.assertIs(network, "undone");
		history.redo();
		after.assertIs(network, "redone");
	}

	@Test
	void paintingBeginsWithWhatTheNeuronIs() {
		connection("i3", "b").setEnabled(false);
		connection("i1", "b").setWeight(-0.1);
		assertEquals(List.of(Paint.WHITE, Paint.BLACK, Paint.WHITE, Paint.ANY), PaintDetector.patternOf(neuron("b")).pixels());
		assertEquals(List.of(Paint.ANY, Paint.ANY, Paint.ANY, Paint.ANY), PaintDetector.patternOf(neuron("no")).pixels());
	}

	@Test
	void refusals() {
		expectRefusal(new PaintDetector(neuron("i1"), COLUMN, 1, 0),
				"Neuron “i1” is in the input layer and detects nothing. Choose a neuron of another layer.");
		expectRefusal(new PaintDetector(neuron("yes"), COLUMN, 1, 0),
				"Neuron “yes” also sees neurons that are no inputs. Remove those connections first, or paint another neuron.");
		expectRefusal(new PaintDetector(neuron("b"), PaintedPattern.empty(9), 1, 0), "The pattern has 9 pixels, but there are 4 inputs. Paint one pixel for each.");
		expectRefusal(new PaintDetector(neuron("b"), PaintedPattern.empty(4), 1, 0), "Nothing is painted yet. Paint at least one pixel white or black.");
		expectRefusal(new PaintDetector(neuron("b"), COLUMN, 0, 0), "The margin of a detector is a number above 0, not 0.");
		expectRefusal(new PaintDetector(neuron("b"), COLUMN, 1, Double.NaN), "NaN is no finite number. Enter one.");
		expectRefusal(new PaintDetector(neuron("b"), COLUMN, 1e308, 0), "-Infinity is no finite number. Enter one.");
		InputRange range = Documents.FACTORY.createInputRange();
		range.setMinimum(2);
		network.setInputRange(range);
		expectRefusal(new PaintDetector(neuron("b"), COLUMN, 1, 0),
				"The input range of this network is not minimum, neutral and maximum in rising order. Correct it first.");
		range.setMinimum(1);
		range.setNeutral(1);
		expectRefusal(new PaintDetector(neuron("b"), COLUMN, 1, 0),
				"The input range of this network is not minimum, neutral and maximum in rising order. Correct it first.");
	}

	@Test
	void neuronsThatAreGone() {
		var gone = neuron("b");
		gone.getLayer().getNeurons().remove(gone);
		assertFalse(new PaintDetector(gone, COLUMN, 1, 0).canExecute());
		assertEquals(0, PaintDetector.patternOf(gone).size());
	}
}
