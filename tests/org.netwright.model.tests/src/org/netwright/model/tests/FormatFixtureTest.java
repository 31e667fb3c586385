// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.model.Arrangement;
import org.netwright.model.Connection;
import org.netwright.model.Decision;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Layer;
import org.netwright.model.LayerDisplay;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Position;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.Tint;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.file.NetworkFile;

/** The files of format 1 stay as they are for ever: every later version reads them to these values. */
class FormatFixtureTest {
	private static final String TINTS = "format-1-tints";
	private static final String LESSONS = "format-1-lessons";

	private Network network;

	@BeforeEach
	void readFixture() throws IOException {
		network = NetworkFile.load(Documents.fixtureUri());
	}

	@Test
	void networkHasItsValues() {
		assertEquals("Fixture, format 1", network.getName());
		assertEquals("Every feature once.\nSecond line: <&\">", network.getDescription());
		assertEquals(Decision.ARGMAX, network.getDecision());
		assertEquals(0.25, network.getDecisionThreshold());
		assertEquals(-2, network.getInputRange().getMinimum());
		assertEquals(3.5, network.getInputRange().getMaximum());
		assertEquals(0.125, network.getInputRange().getNeutral());
	}

	@Test
	void layersHaveTheirValues() {
		List<Layer> layers = network.getLayers();
		assertEquals(List.of("pixels", "hidden", "result"), layers.stream().map(Layer::getId).toList());
		assertNull(layers.get(0).getActivation());
		assertEquals(1, layers.get(0).getRows());
		assertEquals(2, layers.get(0).getColumns());
		assertEquals(new Position(-10.5, 20), layers.get(0).getPosition());
		assertEquals(LayerDisplay.ENDS, layers.get(0).getDisplay());
		assertEquals(LayerDisplay.AUTOMATIC, layers.get(1).getDisplay());
		assertEquals("Versteckt ü €", layers.get(1).getName());
		assertEquals("org.example.prelu", layers.get(1).getActivation());
		assertEquals("slope", layers.get(1).getActivationParameters().get(0).getName());
		assertEquals(0.1, layers.get(1).getActivationParameters().get(0).getValue());
		assertEquals(Double.POSITIVE_INFINITY, layers.get(1).getActivationParameters().get(1).getValue());
		assertNull(layers.get(2).getName());
		assertEquals(0, layers.get(2).getRows());
	}

	@Test
	void neuronsHaveTheirValues() {
		Neuron odd = network.getLayers().get(1).getNeurons().get(0);
		assertEquals("h 1:#/?", odd.getId());
		assertEquals("Odd id", odd.getName());
		assertEquals(-0.1, odd.getBias());
		assertEquals("tanh", odd.getActivation());
		assertFalse(odd.isEnabled());
		assertEquals(new Position(100, -0.0), odd.getPosition());
		assertEquals(-0.0, odd.getActivationParameters().get(0).getValue());
		Neuron plain = network.getLayers().get(1).getNeurons().get(1);
		assertEquals(Double.NaN, plain.getBias());
		assertTrue(plain.isEnabled());
		assertNull(plain.getActivation());
		assertNull(plain.getPosition());
	}

	@Test
	void connectionsHaveTheirValues() {
		Neuron in1 = network.getLayers().get(0).getNeurons().get(0);
		List<Neuron> hidden = network.getLayers().get(1).getNeurons();
		Neuron out = network.getLayers().get(2).getNeurons().get(0);
		Connection first = hidden.get(0).getIncoming().get(0);
		assertSame(in1, first.getSource());
		assertSame(hidden.get(0), first.getTarget());
		assertEquals(0.1 + 0.2, first.getWeight());
		assertTrue(first.isEnabled());
		assertEquals(-0.0, hidden.get(0).getIncoming().get(1).getWeight());
		assertFalse(hidden.get(0).getIncoming().get(1).isEnabled());
		assertSame(hidden.get(2), hidden.get(1).getIncoming().get(0).getSource());
		assertEquals(Double.MIN_VALUE, hidden.get(1).getIncoming().get(0).getWeight());
		assertSame(hidden.get(0), out.getIncoming().get(0).getSource());
		assertEquals(Double.NEGATIVE_INFINITY, out.getIncoming().get(0).getWeight());
		assertEquals(Double.MAX_VALUE, out.getIncoming().get(1).getWeight());
		assertEquals(0.0, out.getIncoming().get(2).getWeight());
		assertEquals(List.of(first, out.getIncoming().get(2)), in1.getOutgoing());
	}

	@Test
	void samplesHaveTheirValues() {
		SampleSet inside = network.getSampleSets().get(0);
		List<Sample> samples = inside.getSamples();
		assertEquals("inside", inside.getName());
		assertArrayEquals(new double[] { 1, -1 }, samples.get(0).getValues());
		WinnerExpectation winner = (WinnerExpectation) samples.get(0).getExpectation();
		assertSame(network.getLayers().get(2).getNeurons().get(0), winner.getWinner());
		assertEquals(0.011, winner.getMargin());
		WinnerExpectation undecided = (WinnerExpectation) samples.get(1).getExpectation();
		assertNull(undecided.getWinner());
		assertEquals(0, undecided.getMargin());
		assertArrayEquals(new double[] { 0.0, -0.0 }, samples.get(1).getValues());
		assertArrayEquals(new double[] { Double.NaN, Double.POSITIVE_INFINITY }, samples.get(2).getValues());
		ValuesExpectation exact = (ValuesExpectation) samples.get(2).getExpectation();
		assertArrayEquals(new double[] { 0.1 }, exact.getValues());
		assertEquals(0.001, exact.getTolerance());
		assertArrayEquals(new double[0], samples.get(3).getValues());
		assertNull(samples.get(4).getValues());
		assertNull(samples.get(4).getExpectation());
		SampleSet beside = network.getSampleSets().get(1);
		assertEquals("data/digits.csv", beside.getLocation());
		assertEquals("csv", beside.getReader());
		assertEquals(Map.of("label-column", "last", "from", "0,16"), beside.getOptions().map());
	}

	@Test
	void notesAndViewSettingsHaveTheirValues() {
		Note note = network.getNotes().get(0);
		assertEquals("note1", note.getId());
		assertEquals("Look here:\n\ta tab", note.getText());
		assertEquals(new Position(1, 2), note.getPosition());
		assertEquals(120, note.getWidth());
		assertEquals(40.5, note.getHeight());
		assertEquals(EdgeFilterKind.STRONGEST, network.getViewSettings().getEdgeFilter());
		assertEquals(3, network.getViewSettings().getEdgeFilterLimit());
		assertEquals(Arrangement.COLUMNS, network.getViewSettings().getArrangement());
	}

	/** Tints came later; a file of before has none. */
	@Test
	void tintsHaveTheirValues() throws IOException {
		assertTrue(network.getLayers().stream().allMatch(layer -> layer.getTint() == Tint.NONE));
		assertEquals(Tint.NONE, network.getNotes().get(0).getTint());
		Network tinted = NetworkFile.load(Documents.fixtureUri(TINTS));
		assertEquals(List.of(Tint.TEAL, Tint.NONE), tinted.getLayers().stream().map(Layer::getTint).toList());
		assertEquals(List.of(Tint.ROSE, Tint.NONE), tinted.getNotes().stream().map(Note::getTint).toList());
	}

	/** Lessons came later; a file of before has none. */
	@Test
	void lessonsHaveTheirValues() throws IOException {
		assertEquals(List.of(), network.getLessons());
		Network taught = NetworkFile.load(Documents.fixtureUri(LESSONS));
		assertEquals(2, taught.getLessons().size());
		Lesson lesson = taught.getLessons().get(0);
		assertEquals("First walk", lesson.getName());
		assertEquals("Two lines,\none lesson.", lesson.getDescription());
		LessonStep image = lesson.getSteps().get(0);
		assertEquals("The image", image.getTitle());
		assertEquals("It becomes numbers.", image.getNote());
		assertEquals("set/one", image.getSample());
		assertSame(taught.getLayers().get(0), image.getLayer());
		assertNull(image.getNeuron());
		assertNull(image.getValues());
		LessonStep sum = lesson.getSteps().get(1);
		assertSame(taught.getLayers().get(1).getNeurons().get(0), sum.getNeuron());
		assertNull(sum.getSample());
		assertArrayEquals(new double[] { 0.1, -0.0 }, lesson.getSteps().get(2).getValues());
		assertNull(lesson.getSteps().get(2).getLayer());
		assertNull(taught.getLessons().get(1).getName());
	}

	@Test
	void savingItAgainGivesTheSameBytes() throws IOException {
		assertArrayEquals(Documents.fixture(), Documents.bytes(network));
		assertArrayEquals(Documents.fixture(TINTS), Documents.bytes(NetworkFile.load(Documents.fixtureUri(TINTS))));
		assertArrayEquals(Documents.fixture(LESSONS), Documents.bytes(NetworkFile.load(Documents.fixtureUri(LESSONS))));
	}

	@Test
	void theyHaveEveryFeatureThatAFileCanHave() throws IOException {
		List<EObject> all = new ArrayList<>(List.of(network));
		network.eAllContents().forEachRemaining(all::add);
		NetworkFile.load(Documents.fixtureUri(TINTS)).eAllContents().forEachRemaining(all::add);
		Network taught = NetworkFile.load(Documents.fixtureUri(LESSONS));
		all.add(taught);
		taught.eAllContents().forEachRemaining(all::add);
		for (EObject kind : network.eClass().getEPackage().eContents()) {
			for (EObject part : kind.eContents()) {
				// there is one arrangement so far, and it is the default
				if (part instanceof EStructuralFeature f && !f.isTransient() && !f.getName().equals("arrangement")) {
					assertTrue(all.stream().anyMatch(o -> f.getEContainingClass().isInstance(o) && o.eIsSet(f)), f.getEContainingClass().getName() + "." + f.getName());
				}
			}
		}
	}
}
