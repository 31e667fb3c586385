// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.drawing.EdgeLook;
import org.netwright.diagram.drawing.EdgeLook.Labels;
import org.netwright.diagram.drawing.EdgeLook.Quantity;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.EdgeFilter;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Network;

/** What people can choose about connections: dashes, thickness, numbers, tracing back, and what contributions hide. */
class EdgeLookTest {

	private static final Palette PALETTE = Palette.light();

	private final Network shapes = Networks.shapes();
	private final Scene scene = Networks.scene(shapes);
	private final DiagramState cross = Networks.state(shapes, Networks.sample("inverted cross"));

	@Test
	void negativeWeightsAreDashedOnDemand() {
		long negative = scene.edges().stream().filter(edge -> edge.weight() < 0).count();
		assertTrue(negative > 0 && negative < 52);
		assertEquals(0, lines(scene, cross, EdgeLook.USUAL).stream().filter(RecordingCanvas.Mark::dashed).count());
		List<RecordingCanvas.Mark> lines = lines(scene, cross, new EdgeLook(true, Quantity.WEIGHT, Labels.NONE, false));
		assertEquals(negative, lines.stream().filter(RecordingCanvas.Mark::dashed).count());
		assertTrue(lines.stream().filter(RecordingCanvas.Mark::dashed).allMatch(mark -> is(mark, Tone.EDGE_NEGATIVE)));
	}

	@Test
	void linesAreAsThickAsContributionsOnDemand() {
		Network network = Networks.dense(2, 1);
		network.getLayers().get(1).getNeurons().getFirst().getIncoming().get(0).setWeight(2);
		network.getLayers().get(1).getNeurons().getFirst().getIncoming().get(1).setWeight(1);
		Scene two = Networks.scene(network);
		EdgeLook look = new EdgeLook(false, Quantity.PRODUCT, Labels.NONE, false);
		assertEquals(List.of(2.35, 3.8), widths(two, Networks.state(network, 1, 1), look));
		assertEquals(List.of(1.625, 3.8), widths(two, Networks.state(network, 0.125, 1), look), "in the order of weights: 1 x 1, 2 x 0.125");
		assertEquals(List.of(2.35, 3.8), widths(two, DiagramState.EMPTY, look), "without values as thick as weights");
		assertEquals(List.of(0.9, 0.9), widths(two, Networks.state(network, 0, 0), look));
	}

	@Test
	void linesShowInputsOnDemand() {
		Network network = Networks.dense(2, 1);
		network.getLayers().get(1).getNeurons().getFirst().getIncoming().get(0).setWeight(2);
		network.getLayers().get(1).getNeurons().getFirst().getIncoming().get(1).setWeight(-1);
		Scene two = Networks.scene(network);
		EdgeLook inputs = new EdgeLook(true, Quantity.INPUT, Labels.ALL, false);
		DiagramState state = Networks.state(network, 0.5, -1);
		assertEquals(List.of(2.35, 3.8), widths(two, state, inputs));
		assertEquals(List.of("+0.5", "\u22121"), labels(two, state, inputs).stream().map(RecordingCanvas.Text::text).sorted().toList());
		assertEquals(List.of(false, true), dashes(two, state, inputs), "weights are +2 and -1, inputs +0.5 and -1");
		assertEquals(List.of("+2", "\u22121"), labels(two, DiagramState.EMPTY, inputs).stream().map(RecordingCanvas.Text::text).sorted().toList());
	}

	@Test
	void linesThatShowProductsHaveTheColourOfTheirSign() {
		Network network = Networks.dense(2, 1);
		network.getLayers().get(1).getNeurons().getFirst().getIncoming().get(0).setWeight(2);
		network.getLayers().get(1).getNeurons().getFirst().getIncoming().get(1).setWeight(-1);
		Scene two = Networks.scene(network);
		EdgeLook products = new EdgeLook(true, Quantity.PRODUCT, Labels.ALL, false);
		assertEquals(List.of(false, false), dashes(two, Networks.state(network, 1, -1), products), "-1 x -1 pushes up");
		assertEquals(List.of(true, true), dashes(two, Networks.state(network, -1, 1), products));
		assertEquals(List.of("+1", "+2"), labels(two, Networks.state(network, 1, -1), products).stream().map(RecordingCanvas.Text::text).sorted().toList());
		assertEquals(List.of("+0.5", "+2"),
				labels(two, Networks.state(network, 1, -0.5), products).stream().map(RecordingCanvas.Text::text).sorted().toList());
	}

	@Test
	void aPathThatIsFollowedLiesAboveAllOthers() {
		Set<Integer> path = Set.of(scene.edges().get(3).connection(), scene.edges().get(40).connection());
		DiagramPainter painter = new DiagramPainter(scene, PALETTE);
		DiagramState followed = cross.withPath(path);
		byte[] emphasis = painter.emphasis(followed);
		for (int i = 0; i < emphasis.length; i++) {
			assertEquals(i == 3 || i == 40 ? 2 : 0, emphasis[i]);
		}
		assertNotEquals(1, painter.restOpacity(followed));
		assertEquals(1, painter.restOpacity(followed.atRest()));
		assertEquals(path, followed.withHovered(3).withSelected(Set.of(2)).withDecision("none").path());
	}

	@Test
	void whatContributesLittleIsHiddenNow() {
		Scene filtered = Networks.builder(shapes).filter(new EdgeFilter(EdgeFilterKind.CONTRIBUTION, 0.5)).build();
		assertEquals(52, filtered.edges().size());
		assertEquals(52, lines(filtered, DiagramState.EMPTY, EdgeLook.USUAL).size());
		DiagramPainter painter = new DiagramPainter(filtered, PALETTE);
		int hidden = painter.hiddenCount(cross);
		long expected = filtered.edges().stream().filter(edge -> amount(edge, cross) < 0.5 * filtered.edges().stream()
				.filter(other -> other.target() == edge.target()).mapToDouble(other -> amount(other, cross)).max().getAsDouble()).count();
		assertTrue(expected > 0);
		assertEquals(expected, hidden);
		assertEquals(52 - expected, lines(filtered, cross, EdgeLook.USUAL).size());
		assertEquals(52 - expected, filtered.edges().stream().filter(painter.shown(cross)).count());
		RecordingCanvas canvas = new RecordingCanvas();
		painter.paintFooter(canvas, cross, Detail.FULL);
		assertTrue(canvas.words().getLast().contains("52 connections, " + expected + " hidden"), canvas.words().getLast());
	}

	@Test
	void aPictureOfManyKnowsWhenContributionsChange() {
		DiagramState other = Networks.state(shapes, Arrays.stream(Networks.sample("inverted cross")).map(value -> 0.9 * value).toArray());
		DiagramPainter usual = new DiagramPainter(scene, PALETTE);
		DiagramPainter contributing = new DiagramPainter(scene, PALETTE, new EdgeLook(false, Quantity.PRODUCT, Labels.NONE, false));
		assertArrayEquals(usual.flows(cross), usual.flows(cross));
		assertArrayEquals(contributing.flows(cross), contributing.flows(cross));
		assertFalse(Arrays.equals(contributing.flows(cross), contributing.flows(other)));
	}

	@Test
	void aBadgeSaysWhichShareOfTheInputIsHidden() {
		Scene filtered = Networks.builder(shapes).filter(new EdgeFilter(EdgeFilterKind.STRONGEST, 1)).build();
		List<String> words = paint(filtered, cross, EdgeLook.USUAL, Detail.FULL).words();
		assertEquals(filtered.nodes().stream().filter(node -> filtered.hiddenShare(node.neuron()) > 0).count(),
				words.stream().filter(word -> word.endsWith("%")).count());
		assertTrue(words.contains(Math.round(100 * filtered.hiddenShare(12)) + "%"), words.toString());
		assertTrue(paint(filtered, cross, EdgeLook.USUAL, new Detail(0.5)).words().stream().noneMatch(word -> word.endsWith("%")));
		assertTrue(paint(scene, cross, EdgeLook.USUAL, Detail.FULL).words().stream().noneMatch(word -> word.endsWith("%")));
	}

	@Test
	void badgesStayWithinTheirNodesAndApartFromTexts() {
		for (Network network : List.of(shapes, Networks.dense(20, 16, 12), Networks.dense(9, 12, 4))) {
			Scene filtered = Networks.builder(network).filter(new EdgeFilter(EdgeFilterKind.STRONGEST, 0)).build();
			DiagramState state = Networks.state(network, new double[filtered.layers().getFirst().count()]);
			RecordingCanvas whole = paint(filtered, state, EdgeLook.USUAL, Detail.FULL);
			assertTrue(whole.words().contains("100%"));
			for (RecordingCanvas.Text one : whole.texts) {
				whole.texts.stream().filter(other -> other != one).forEach(other -> assertFalse(one.box().intersects(other.box()), one + " " + other));
			}
			for (SceneNode node : filtered.nodes()) {
				RecordingCanvas canvas = new RecordingCanvas();
				new DiagramPainter(filtered, PALETTE).paintNode(canvas, node.neuron(), state, Detail.FULL);
				canvas.marks.forEach(mark -> assertTrue(node.bounds().contains(mark.box().grow(mark.width() / 2)), node.name() + " " + mark));
			}
		}
	}

	@Test
	void weightsStandBesideTheirConnectionsAndOverlapNothing() {
		EdgeLook look = new EdgeLook(false, Quantity.WEIGHT, Labels.ALL, false);
		List<RecordingCanvas.Text> labels = labels(scene, cross, look);
		assertTrue(labels.size() > 30, labels.size() + " of 52");
		List<String> weights = scene.edges().stream().map(edge -> Numbers.brief(edge.weight())).toList();
		for (RecordingCanvas.Text label : labels) {
			assertTrue(weights.contains(label.text()), label.text());
			assertTrue(scene.edges().stream().filter(edge -> Numbers.brief(edge.weight()).equals(label.text()))
					.anyMatch(edge -> edge.path().distance(label.box().centreX(), label.box().centreY()) < 2), label.text());
			labels.stream().filter(other -> other != label).forEach(other -> assertFalse(label.box().intersects(other.box())));
			scene.nodes().forEach(node -> assertFalse(node.shape().intersects(label.box()), node.name()));
		}
	}

	@Test
	void onlyTheWeightsOfWhatIsLookedAt() {
		EdgeLook look = new EdgeLook(false, Quantity.WEIGHT, Labels.FOCUSED, false);
		assertEquals(List.of(), labels(scene, cross, look));
		SceneNode node = scene.node(12);
		long attached = scene.edges().stream().filter(edge -> edge.source() == 12 || edge.target() == 12).count();
		assertEquals(attached, labels(scene, cross.withHovered(12), look).size());
		assertEquals(attached, labels(scene, cross.withSelected(Set.of(12)), look).size());
		SceneEdge edge = scene.edges().getFirst();
		assertEquals(List.of(Numbers.brief(edge.weight())),
				labels(scene, cross.withSelected(Set.of(), Set.of(edge.connection())), look).stream().map(RecordingCanvas.Text::text).toList());
		assertTrue(labels(scene, cross.withHovered(12), look).stream().noneMatch(label -> node.shape().intersects(label.box())));
		RecordingCanvas small = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE, look).paintEdgeLabels(small, cross.withHovered(12), new Detail(0.4));
		assertEquals(List.of(), small.words());
	}

	@Test
	void numbersOfManyConnectionsLeaveOutWhatFindsNoRoom() {
		Scene dense = Networks.scene(Networks.dense(20, 20, 20));
		List<RecordingCanvas.Text> labels = labels(dense, DiagramState.EMPTY, new EdgeLook(false, Quantity.WEIGHT, Labels.ALL, false));
		assertTrue(labels.size() > 20 && labels.size() <= 400, labels.size() + " of 800");
		for (RecordingCanvas.Text label : labels) {
			labels.stream().filter(other -> other != label).forEach(other -> assertFalse(label.box().intersects(other.box())));
		}
	}

	@Test
	void tracingBackLeadsToTheInputs() {
		DiagramState output = cross.withSelected(Set.of(scene.outputs().getFirst().neuron()));
		long own = scene.edges().stream().filter(edge -> edge.target() == scene.outputs().getFirst().neuron()).count();
		assertEquals(own, emphasised(output, EdgeLook.USUAL));
		long traced = emphasised(output, new EdgeLook(false, Quantity.WEIGHT, Labels.NONE, true));
		assertEquals(upstream(scene.outputs().getFirst().neuron()), traced);
		assertTrue(traced > own);
	}

	@Test
	void tracingBackThroughVeryManyKeepsTheStrongest() {
		Scene dense = Networks.scene(Networks.dense(40, 40, 4));
		RecordingCanvas canvas = new RecordingCanvas();
		DiagramState output = DiagramState.EMPTY.withHovered(dense.outputs().getFirst().neuron());
		new DiagramPainter(dense, PALETTE, new EdgeLook(false, Quantity.WEIGHT, Labels.NONE, true)).paintEmphasisedEdges(canvas, output);
		long drawn = canvas.marks("stroke").stream().filter(EdgeLookTest::isLine).count();
		assertTrue(drawn >= 400 && drawn <= 440, drawn + " of 1640");
	}

	@Test
	void whatIsUnderThePointerLetsAllOthersFade() {
		DiagramPainter painter = new DiagramPainter(scene, PALETTE);
		assertEquals(1, painter.restOpacity(cross));
		assertEquals(1, painter.restOpacity(cross.withHovered(-1, 3)));
		assertNotEquals(1, painter.restOpacity(cross.withHovered(12)));
		assertNotEquals(1, painter.restOpacity(cross.withSelected(Set.of(12))));
	}

	@Test
	void theEmphasisSaysWhatIsBroughtToTheFront() {
		DiagramPainter painter = new DiagramPainter(scene, PALETTE);
		DiagramState state = cross.withSelected(Set.of(12), Set.of(scene.edges().getFirst().connection()));
		byte[] emphasis = painter.emphasis(state);
		for (int i = 0; i < emphasis.length; i++) {
			SceneEdge edge = scene.edges().get(i);
			assertEquals(i == 0 ? 2 : edge.source() == 12 || edge.target() == 12 ? 1 : 0, emphasis[i], edge.toString());
		}
		assertArrayEquals(new byte[emphasis.length], painter.emphasis(cross));
	}

	private long upstream(int neuron) {
		List<SceneEdge> into = scene.edges().stream().filter(edge -> edge.target() == neuron).toList();
		Set<SceneEdge> all = new java.util.HashSet<>(into);
		into.forEach(edge -> collect(edge.source(), all));
		return all.size();
	}

	private void collect(int neuron, Set<SceneEdge> all) {
		scene.edges().stream().filter(edge -> edge.target() == neuron).filter(all::add).forEach(edge -> collect(edge.source(), all));
	}

	private long emphasised(DiagramState state, EdgeLook look) {
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE, look).paintEmphasisedEdges(canvas, state);
		return canvas.marks("stroke").stream().filter(EdgeLookTest::isLine).count();
	}

	private static List<RecordingCanvas.Text> labels(Scene scene, DiagramState state, EdgeLook look) {
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE, look).paintEdgeLabels(canvas, state, Detail.FULL);
		for (RecordingCanvas.Text text : canvas.texts) {
			assertTrue(canvas.marks("fillRectangle").stream().map(RecordingCanvas.Mark::box).anyMatch((Box box) -> box.contains(text.box())));
		}
		return canvas.texts;
	}

	private static double amount(SceneEdge edge, DiagramState state) {
		return Math.abs(edge.weight() * state.activation(edge.source()));
	}

	private static List<Double> widths(Scene scene, DiagramState state, EdgeLook look) {
		return lines(scene, state, look).stream().map(mark -> Math.round(mark.width() * 1e6) / 1e6).sorted().toList();
	}

	/** Whether the lines are dashed and of the colour of negative ones, in the order of connections. */
	private static List<Boolean> dashes(Scene scene, DiagramState state, EdgeLook look) {
		List<RecordingCanvas.Mark> lines = lines(scene, state, look);
		lines.forEach(line -> assertEquals(line.dashed(), is(line, Tone.EDGE_NEGATIVE)));
		return scene.edges().stream().sorted(java.util.Comparator.comparingInt(SceneEdge::connection)).map(edge -> lines.stream()
				.filter(line -> Math.abs(line.box().y() - edge.path().bounds().y()) < 1e-6).findFirst().orElseThrow().dashed()).toList();
	}

	private static List<RecordingCanvas.Mark> lines(Scene scene, DiagramState state, EdgeLook look) {
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE, look).paintEdges(canvas, state);
		return canvas.marks("stroke").stream().filter(EdgeLookTest::isLine).toList();
	}

	private static boolean isLine(RecordingCanvas.Mark mark) {
		return is(mark, Tone.EDGE_POSITIVE) || is(mark, Tone.EDGE_NEGATIVE);
	}

	private static boolean is(RecordingCanvas.Mark mark, Tone tone) {
		return (mark.argb() & 0xFFFFFF) == (PALETTE.argb(tone) & 0xFFFFFF);
	}

	private static RecordingCanvas paint(Scene scene, DiagramState state, EdgeLook look, Detail detail) {
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(scene, PALETTE, look).paint(canvas, state, detail);
		return canvas;
	}
}
