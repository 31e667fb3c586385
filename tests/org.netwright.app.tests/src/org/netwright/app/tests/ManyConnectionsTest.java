// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netwright.core.template.NetworkTemplate;
import org.netwright.core.template.NetworkTemplate.Inputs;
import org.netwright.core.template.Shape;
import org.netwright.core.template.Weights;
import org.netwright.diagram.palette.Tone;
import org.netwright.engine.progress.Progress;
import org.netwright.ui.document.UntitledNetworkInput;
import org.netwright.ui.viewer.canvas.ScreenPalette;
import org.netwright.ui.viewer.network.DiagramControl;

/** More connections than one frame can draw are drawn beside it, and what is on the screen in the end is the same. */
class ManyConnectionsTest {
	private static final double SHARE_OF_INK = 0.02;
	private static final int SCROLL_BAR = 20;

	private DiagramControl diagram;
	private OpenedNetwork network;

	@BeforeEach
	void open() throws Exception {
		Weights weights = new Weights(Weights.Rule.XAVIER_UNIFORM, 1, 1);
		NetworkTemplate template = new NetworkTemplate("Many", Shape.parse("40-40-10"), List.of("tanh", "tanh"), Inputs.MINUS_ONE_TO_ONE, weights);
		network = OpenedNetwork.of(new UntitledNetworkInput(template.create(Progress.NONE).orElseThrow(), template.name()));
		diagram = network.editor().viewer().getControl();
		network.open().inspection().setInput(ones(40));
		settle();
	}

	@AfterEach
	void close() {
		Workbench.page().closeAllEditors(false);
	}

	private static double[] ones(int count) {
		double[] values = new double[count];
		Arrays.fill(values, 1);
		return values;
	}

	@Test
	void areSeenBetweenTheLayers() {
		assertEquals(2000, diagram.scene().edges().size());
		int[] pixels = pixels();
		int canvas = rgb(Tone.CANVAS);
		long inked = Arrays.stream(pixels).filter(pixel -> (pixel & 0xffffff) != canvas).count();
		assertTrue(inked > SHARE_OF_INK * pixels.length, inked + " of " + pixels.length + " pixels are not canvas");
	}

	@Test
	void areTheSameWhenPannedAsWhenDrawnThere() {
		diagram.zoom().in();
		diagram.zoom().in();
		settle();
		int x = diagram.getViewport().getHorizontalRangeModel().getValue();
		int y = diagram.getViewport().getVerticalRangeModel().getValue();
		diagram.scrollTo(x - 17, y - 23);
		assertIsWhatIsDrawnAnew();
		diagram.scrollTo(0, 0);
		assertIsWhatIsDrawnAnew();
	}

	@Test
	void areDrawnAnewWhenOthersAreInUse() {
		int[] before = pixels();
		double[] half = ones(40);
		Arrays.fill(half, 0, 20, 0);
		network.open().inspection().setInput(half);
		settle();
		assertFalse(Arrays.equals(before, pixels()), "connections from grey pixels are faint");
		assertIsWhatIsDrawnAnew();
	}

	@Test
	void fadeBesideASelectionAndComeBackAfterIt() {
		int[] before = pixels();
		diagram.select(Set.of(45), Set.of());
		settle();
		assertFalse(Arrays.equals(before, pixels()), "only the connections of the selected neuron are strong");
		diagram.select(Set.of(), Set.of());
		settle();
		ScreenPixels.assertSame(before, pixels());
	}

	@Test
	void areStrongWhenVeryManyAreSelectedAndNothingOfThatIsLeftAfterwards() {
		diagram.select(Set.of(45), Set.of());
		settle();
		int[] one = pixels();
		diagram.select(IntStream.range(0, 90).boxed().collect(Collectors.toSet()), Set.of());
		settle();
		int[] all = pixels();
		assertTrue(inked(all) > inked(one), "all connections are strong");
		diagram.zoom().in();
		settle();
		diagram.scrollTo(diagram.getViewport().getHorizontalRangeModel().getValue() + 19, 11);
		assertIsWhatIsDrawnAnew();
		diagram.zoom().fit();
		settle();
		ScreenPixels.assertSame(all, pixels());
		diagram.select(Set.of(45), Set.of());
		settle();
		ScreenPixels.assertSame(one, pixels());
	}

	/** How far all pixels are from the canvas. */
	private static long inked(int[] pixels) {
		int canvas = rgb(Tone.CANVAS) & 0xff;
		return Arrays.stream(pixels).mapToLong(pixel -> Math.abs((pixel & 0xff) - canvas)).sum();
	}

	private void assertIsWhatIsDrawnAnew() {
		settle();
		int[] moved = pixels();
		diagram.show(diagram.scene());
		settle();
		ScreenPixels.assertSame(pixels(), moved);
	}

	/** Without the edges, where scroll bars come and go. */
	private int[] pixels() {
		Rectangle area = diagram.getClientArea();
		return ScreenPixels.of(diagram, new Rectangle(0, 0, area.width - SCROLL_BAR, area.height - SCROLL_BAR));
	}

	private static int rgb(Tone tone) {
		return ScreenPalette.current().argb(tone) & 0xffffff;
	}

	private void settle() {
		Workbench.settle();
		Workbench.waitUntil("all connections are drawn", diagram::isUpToDate);
		Workbench.settle();
	}
}
