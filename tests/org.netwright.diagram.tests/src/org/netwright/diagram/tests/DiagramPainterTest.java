// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Propagation;
import org.netwright.model.Network;

class DiagramPainterTest {

	private static final Palette PALETTE = Palette.light();

	private final Network shapes = Networks.shapes();
	private final Scene scene = Networks.scene(shapes);
	private final DiagramState cross = Networks.state(shapes, Networks.sample("inverted cross"));

	@Test
	void theInvertedCrossReadsAsInTheStory() {
		List<String> words = paint(scene, cross, Detail.FULL).words();
		assertTrue(words.containsAll(List.of("Pixels", "Lines", "\u22121", "+1", "+0.66", "\u22120.98", "+0.49", "0.00",
				"square", "0.486", "V", "0.921", "X", "0.971", "cross", "0.982")), words.toString());
		assertEquals("cross 0.982, then X 0.971 (margin 0.012) \u00B7 52 connections, none hidden"
				+ " \u00B7 deep: 3 hidden layers", words.getLast());
		assertTrue(words.stream().noneMatch(word -> word.matches(".*-\\d.*")), "a hyphen for a minus: " + words);
	}

	@Test
	void textsKeepApart() {
		for (Network network : List.of(shapes, SceneGeometryTest.shapesThatSkip(), Networks.dense(20, 30, 26),
				Networks.dense(2, 2, 1))) {
			double[] input = new double[network.getLayers().getFirst().getNeurons().size()];
			Scene laidOut = Networks.scene(network);
			RecordingCanvas canvas = paint(laidOut, Networks.state(network, input), Detail.FULL);
			for (RecordingCanvas.Text one : canvas.texts) {
				assertTrue(laidOut.bounds().contains(one.box()), one.text());
				canvas.texts.stream().filter(other -> other != one)
						.forEach(other -> assertFalse(one.box().intersects(other.box()), one + " " + other));
			}
		}
	}

	@Test
	void onlyTheWinnerIsBoldRingedAndAmber() {
		RecordingCanvas canvas = paint(scene, cross, Detail.FULL);
		int amber = PALETTE.argb(Tone.ACCENT);
		List<RecordingCanvas.Mark> rings = canvas.marks("strokeCircle").stream().filter(m -> m.argb() == amber).toList();
		assertEquals(1, rings.size());
		SceneNode node = scene.node(32);
		assertTrue(rings.getFirst().box().contains(node.shape()));
		assertEquals(1, canvas.marks("fillRectangle").stream().filter(m -> m.argb() == amber).count());
		assertEquals(List.of("cross"), canvas.texts.stream()
				.filter(t -> t.style().face() == FontFace.BOLD && t.box().y() > 80).map(RecordingCanvas.Text::text).toList());
		assertEquals(24, canvas.marks("fillCircle").stream().filter(m -> m.argb() == amber).count(), "operating points");
	}

	@Test
	void undecidedHasNoWinner() {
		DiagramState grey = Networks.state(shapes, new double[9]);
		RecordingCanvas canvas = paint(scene, grey, Detail.FULL);
		assertTrue(canvas.words().getLast().startsWith("undecided \u00B7 52"), canvas.words().getLast());
		assertTrue(canvas.marks("strokeCircle").stream().noneMatch(m -> m.argb() == PALETTE.argb(Tone.ACCENT)));
	}

	@Test
	void edgesAreFaintWhereNothingFlows() {
		RecordingCanvas canvas = edges(scene, cross);
		int white = PALETTE.argb(Tone.EDGE_POSITIVE) & 0xFFFFFF;
		int black = PALETTE.argb(Tone.EDGE_NEGATIVE) & 0xFFFFFF;
		List<RecordingCanvas.Mark> drawn = canvas.marks("stroke").stream()
				.filter(m -> (m.argb() & 0xFFFFFF) == white || (m.argb() & 0xFFFFFF) == black).toList();
		assertEquals(52, drawn.size());
		long faint = drawn.stream().filter(m -> m.argb() >>> 24 < 80).count();
		assertEquals(4, faint, "the rectifier cuts four shapes to 0");
		assertTrue(drawn.subList(0, 4).stream().allMatch(m -> m.argb() >>> 24 < 80), "the faint ones lie below");
		assertEquals(52, edges(scene, DiagramState.EMPTY).marks("stroke").stream()
				.filter(m -> (m.argb() & 0xFFFFFF) == white || (m.argb() & 0xFFFFFF) == black)
				.filter(m -> m.argb() >>> 24 > 200).count());
	}

	@Test
	void theEdgesOfWhatIsSelectedStandOut() {
		RecordingCanvas canvas = edges(scene, cross.withSelected(Set.of(12)));
		assertEquals(4, canvas.marks("stroke").stream().filter(m -> m.argb() >>> 24 > 200)
				.filter(m -> (m.argb() & 0xFFFFFF) != (PALETTE.argb(Tone.CANVAS) & 0xFFFFFF)).count());
		RecordingCanvas node = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE).paintNode(node, 12, cross.withSelected(Set.of(12)), Detail.FULL);
		assertTrue(node.uses(PALETTE.argb(Tone.SELECTION)));
	}

	@Test
	void numbersGoFirstThenNamesThenCurvesThenBars() {
		assertTrue(shows(0.41, "+0.66") && shows(0.41, "cross") && curves(0.41) == 24 && bars(0.41));
		assertTrue(!shows(0.39, "+0.66") && shows(0.39, "cross") && curves(0.39) == 24 && bars(0.39));
		assertTrue(!shows(0.32, "cross") && shows(0.32, "Pixels") && curves(0.32) == 24 && bars(0.32));
		assertTrue(!shows(0.2, "Pixels") && curves(0.2) == 0 && bars(0.2));
		assertTrue(!bars(0.1));
		assertTrue(paint(scene, cross, new Detail(0.05)).marks("fillCircle").size() >= 24, "fills never go");
	}

	@Test
	void eachNodeStaysWithinItsBounds() {
		for (Network network : List.of(shapes, Networks.dense(20, 30, 26), Networks.dense(200, 200, 5))) {
			Scene laidOut = Networks.scene(network);
			DiagramState state = Networks.state(network, new double[laidOut.layers().getFirst().count()]);
			for (SceneNode node : laidOut.nodes()) {
				RecordingCanvas canvas = new RecordingCanvas();
				new DiagramPainter(laidOut, PALETTE).paintNode(canvas, node.neuron(),
						state.withSelected(Set.of(node.neuron())), Detail.FULL);
				canvas.texts.forEach(t -> assertTrue(node.bounds().contains(t.box()), node.name() + " " + t));
				canvas.marks.forEach(m -> assertTrue(node.bounds().contains(m.box().grow(m.width() / 2)),
						node.name() + " " + m));
				assertEquals(0, canvas.depth);
			}
		}
	}

	@Test
	void whatIsSwitchedOffIsDashed() {
		shapes.getLayers().get(1).getNeurons().getFirst().setEnabled(false);
		shapes.getLayers().get(2).getNeurons().getFirst().getIncoming().getLast().setEnabled(false);
		Scene laidOut = Networks.scene(shapes);
		RecordingCanvas canvas = new RecordingCanvas();
		DiagramState state = Networks.state(shapes, Networks.sample("inverted cross"));
		new DiagramPainter(laidOut, PALETTE).paintNode(canvas, 9, state, Detail.FULL);
		assertTrue(canvas.marks("strokeCircle").getFirst().dashed());
		assertEquals(List.of(), canvas.words());
		assertEquals(List.of("Line 1: switched off"), canvas.groups);
		assertEquals(5, edges(laidOut, state).marks("stroke").stream().filter(RecordingCanvas.Mark::dashed).count());
		assertEquals(52, laidOut.connectionCount());
	}

	@Test
	void aMissingFunctionIsAQuestion() {
		shapes.getLayers().get(1).setActivation("nobody.knows");
		Scene laidOut = Networks.scene(shapes);
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(laidOut, PALETTE).paintNode(canvas, 9, DiagramState.EMPTY, Detail.FULL);
		assertEquals(List.of("?"), canvas.words());
		assertEquals(List.of("Line 1 (function missing)"), canvas.groups);
	}

	@Test
	void aFunctionThatThrowsIsAQuestionToo() {
		ActivationFunction broken = TestFunctions.unbounded(z -> {
			throw new IllegalStateException("broken on purpose");
		});
		Scene laidOut = Networks.builder(shapes).functions(n -> broken).build();
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(laidOut, PALETTE).paintNode(canvas, 9, DiagramState.EMPTY, Detail.FULL);
		assertEquals(List.of("?"), canvas.words());
	}

	@Test
	void whatIsNotYetComputedIsIdle() throws CyclicNetworkException {
		double[] input = Networks.sample("inverted cross");
		Propagation propagation = Plan.compile(Networks.trace(shapes, input).graph()).start(input);
		propagation.step();
		propagation.step();
		DiagramState state = DiagramState.of(propagation.trace(), -1, -1, 0);
		List<String> words = paint(scene, state, Detail.FULL).words();
		assertTrue(words.contains("+0.66"));
		assertFalse(words.contains("+0.97"));
		assertTrue(words.getLast().startsWith("52 connections"), words.getLast());
	}

	@Test
	void theValuesOfAnotherNetworkAreIgnored() {
		DiagramState other = Networks.state(Networks.dense(2, 2, 1), 1, 1);
		assertEquals(paint(scene, DiagramState.EMPTY, Detail.FULL).words(), paint(scene, other, Detail.FULL).words());
	}

	@Test
	void negativeOutputsHaveBarsFromZero() {
		Network network = Networks.dense(1, 2);
		network.getLayers().get(1).setActivation("identity");
		network.getLayers().get(1).getNeurons().get(0).getIncoming().getFirst().setWeight(-0.5);
		network.getLayers().get(1).getNeurons().get(1).getIncoming().getFirst().setWeight(1);
		Scene laidOut = Networks.scene(network);
		RecordingCanvas canvas = paint(laidOut, Networks.state(network, 1), Detail.FULL);
		List<Box> bars = canvas.marks("fillRectangle").stream().filter(m -> m.argb() == PALETTE.argb(Tone.BAR)
				|| m.argb() == PALETTE.argb(Tone.ACCENT)).map(RecordingCanvas.Mark::box).toList();
		assertEquals(2, bars.size());
		assertEquals(bars.get(0).right(), bars.get(1).x(), 1e-9);
		assertEquals(2 * bars.get(0).width(), bars.get(1).width(), 1e-9);
		assertTrue(canvas.words().contains("\u22120.500"));
	}

	@Test
	void aDecisionMayHaveItsOwnWords() {
		assertTrue(paint(scene, cross.withDecision("step 10 of 33"), Detail.FULL).words().getLast()
				.startsWith("step 10 of 33 \u00B7"));
	}

	private boolean shows(double zoom, String word) {
		return paint(scene, cross, new Detail(zoom)).words().contains(word);
	}

	private int curves(double zoom) {
		return (int) paint(scene, cross, new Detail(zoom)).marks("fillCircle").stream()
				.filter(m -> m.argb() == PALETTE.argb(Tone.ACCENT)).count();
	}

	private boolean bars(double zoom) {
		return paint(scene, cross, new Detail(zoom)).uses(PALETTE.argb(Tone.BAR_TRACK));
	}

	private static RecordingCanvas edges(Scene scene, DiagramState state) {
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE).paintEdges(canvas, state);
		return canvas;
	}

	private static RecordingCanvas paint(Scene scene, DiagramState state, Detail detail) {
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE).paint(canvas, state, detail);
		assertEquals(0, canvas.depth);
		return canvas;
	}
}
