// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.ImageCanvas;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.drawing.FieldTile;
import org.netwright.diagram.drawing.FieldTiles;
import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.diagram.scene.SceneNode;
import org.netwright.engine.field.FieldDomain;
import org.netwright.engine.field.FieldSearch;
import org.netwright.engine.plan.CyclicNetworkException;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;
import org.netwright.model.Network;

class FieldsBesideNodesTest {

	private static final int LINE = 9;
	private static final int SHAPE_X = 19;
	private static final int SQUARE = 29;
	private static final int SCALE = 3;
	private static final int WHITE = Argb.grey(255);
	private static final int BLACK = Argb.grey(0);

	private final Network shapes = Networks.shapes();
	private final Scene scene = Networks.builder(shapes).fields(true).build();
	private FieldTile[] found;

	@BeforeEach
	void search() throws CyclicNetworkException {
		found = new FieldTile[scene.nodes().size()];
		FieldSearch.of(Plan.compile(Networks.trace(shapes, new double[9]).graph()), FieldDomain.levels(-1, 0, 1))
				.fields(IntStream.range(0, found.length).toArray(), Progress.NONE, field -> found[field.neuron()] = new FieldTile(field, 3, 3));
	}

	private RecordingCanvas node(int neuron, FieldTiles tiles, double zoom) {
		RecordingCanvas canvas = new RecordingCanvas();
		new DiagramPainter(scene, Palette.light()).paintNode(canvas, neuron, DiagramState.EMPTY.withFields(tiles), new Detail(zoom));
		return canvas;
	}

	@Test
	void everyNeuronHasItsOwnRoom() {
		for (SceneNode node : scene.nodes()) {
			assertTrue(node.field().x() > node.x() + node.radius() && node.bounds().contains(node.field()), node.name());
			assertEquals(node.y(), node.field().centreY(), 1e-9);
			assertTrue(node.contains(node.field().centreX(), node.field().centreY()), "a click there means the neuron");
			assertEquals(1, scene.nodes().stream().filter(other -> other.field().intersects(node.field())).count(), node.name());
			assertFalse(scene.nodes().stream().anyMatch(other -> other.shape().intersects(node.field())), node.name());
		}
	}

	@Test
	void connectionsBeginBehindIt() {
		for (SceneEdge edge : scene.edges()) {
			Box field = scene.node(edge.source()).field();
			assertTrue(edge.path().bounds().x() > field.right(), () -> "connection " + edge.connection());
		}
		assertTrue(scene.bounds().width() > Networks.scene(shapes).bounds().width());
	}

	@Test
	void withoutTheWishThereIsNoRoom() {
		assertTrue(Networks.scene(shapes).nodes().stream().allMatch(node -> node.field() == null));
	}

	@Test
	void cellsAndWhatIsNoSmallImageHaveNone() {
		Network image = Networks.dense(784, 3);
		image.getLayers().getFirst().setRows(28);
		image.getLayers().getFirst().setColumns(28);
		Scene cells = Networks.builder(image).fields(true).build();
		assertTrue(cells.layers().getFirst().cells() != null);
		assertNull(cells.node(0).field());
		assertTrue(cells.node(785).field() != null);
		Network wide = Networks.dense(40, 3);
		assertNull(Networks.builder(wide).fields(true).build().node(41).field(), "a column of forty inputs is no image");
		assertTrue(Networks.builder(Networks.dense(4, 3)).fields(true).build().node(5).field() != null);
	}

	/** Line 1 is the black column 1, shape 3 a black X; the fields of inputs are white pixels. */
	@Test
	void itLooksAsInTheStory() {
		BufferedImage picture = picture(FieldTiles.of(found));
		for (int pixel = 0; pixel < 9; pixel++) {
			int line = colour(picture, scene.node(LINE).field(), pixel, 3);
			assertEquals(pixel % 3 == 0, line == BLACK, "line 1, pixel " + pixel);
			assertNotEquals(WHITE, line);
			boolean onX = pixel % 2 == 0;
			assertEquals(onX ? BLACK : WHITE, colour(picture, scene.node(SHAPE_X).field(), pixel, 3), "the black X, pixel " + pixel);
			for (int input = 0; input < 9; input++) {
				assertEquals(input == pixel, colour(picture, scene.node(input).field(), pixel, 3) == WHITE, "input " + input);
			}
		}
	}

	@Test
	void anOutputThatAcceptsAShapeAndItsInverseHasBoth() {
		assertEquals(2, found[SQUARE].field().kept());
		BufferedImage picture = picture(FieldTiles.of(found));
		Box room = scene.node(SQUARE).field();
		double side = room.height() / 2 - 3;
		Box upper = Box.around(room.centreX(), room.y() + side / 2, side / 2, side / 2);
		Box lower = Box.around(room.centreX(), room.bottom() - side / 2, side / 2, side / 2);
		int first = colour(picture, upper, 4, 3);
		assertEquals(first == WHITE ? BLACK : WHITE, colour(picture, lower, 4, 3), "the middle of the square");
		assertEquals(first == WHITE ? BLACK : WHITE, colour(picture, upper, 0, 3));
		assertEquals(first, colour(picture, lower, 0, 3));
	}

	private BufferedImage picture(FieldTiles tiles) {
		Box all = scene.bounds();
		ImageCanvas canvas = new ImageCanvas((int) Math.ceil(all.width() * SCALE), (int) Math.ceil(all.height() * SCALE), SCALE);
		new DiagramPainter(scene, Palette.light()).paint(canvas, DiagramState.EMPTY.withFields(tiles), Detail.FULL);
		return canvas.image();
	}

	/** Of the middle of an image's cell. */
	private static int colour(BufferedImage picture, Box room, int cell, int columns) {
		double side = room.width() / columns;
		double x = room.x() + (cell % columns + 0.5) * side;
		double y = room.centreY() + (cell / columns + 0.5 - columns / 2.0) * side;
		return picture.getRGB((int) (x * SCALE), (int) (y * SCALE));
	}

	@Test
	void whatIsNotKnownIsAFrameAndWhatNobodyAsksForIsNothing() {
		int nothing = node(LINE, FieldTiles.NONE, 1).marks.size();
		RecordingCanvas unknown = node(LINE, FieldTiles.of(new FieldTile[found.length]), 1);
		assertEquals(nothing + 1, unknown.marks.size());
		assertTrue(node(LINE, FieldTiles.of(found), 1).marks.size() > nothing + 1);
	}

	@Test
	void beforeItIsFoundAnewThatOfBeforeIsFaint() {
		FieldTiles before = FieldTiles.of(found);
		FieldTile[] some = found.clone();
		some[LINE] = null;
		FieldTiles now = FieldTiles.of(some).over(before);
		assertSame(found[LINE], now.tile(LINE));
		assertTrue(now.isOutdated(LINE));
		assertFalse(now.isOutdated(LINE + 1));
		assertEquals(node(LINE, before, 1).marks.size() + 1, node(LINE, now, 1).marks.size(), "the canvas lies over it");
		assertFalse(now.sameAs(before));
		assertTrue(FieldTiles.of(found).sameAs(before));
	}

	@Test
	void neuronsTakeTheirFieldsAlong() {
		FieldTiles moved = FieldTiles.of(found).moved(new int[] { 1, -1, LINE });
		assertEquals(3, moved.size());
		assertSame(found[1], moved.tile(0));
		assertNull(moved.tile(1));
		assertSame(found[LINE], moved.tile(2));
		assertNull(moved.tile(3));
	}

	@Test
	void farAwayFieldsGoAfterCurvesAndBeforeTheFill() {
		FieldTiles tiles = FieldTiles.of(found);
		assertTrue(node(LINE, tiles, 0.2).marks.size() > node(LINE, FieldTiles.NONE, 0.2).marks.size());
		assertEquals(node(LINE, FieldTiles.NONE, 0.1).marks.size(), node(LINE, tiles, 0.1).marks.size());
		assertFalse(new Detail(0.2).curve(23));
	}
}
