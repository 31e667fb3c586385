// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.walk.Walk;
import org.netwright.core.walk.WalkPosition;
import org.netwright.core.walk.WalkUnit;
import org.netwright.engine.plan.Propagation;
import org.netwright.engine.plan.Trace;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.tests.support.GoldenFile;

class WalkTest {

	private final NetworkSnapshot shapes = Documents.snapshot(Documents.of(GoldenFile.SHAPES.network()));
	private final double[] invertedCross = GoldenFile.SHAPES.network().sample("inverted cross").input();
	private final Walk walk = Walk.of(shapes);

	@Test
	void theStoryHasThirtyThreeStepsInFiveStages() {
		assertEquals(33, walk.stepCount());
		assertEquals(List.of("Pixels", "Lines", "Shapes", "Rectifier", "Result"), stageNames(walk));
		assertArrayEquals(new int[] {9, 10, 11, 12, 13, 14, 15, 16}, walk.stageNeurons(1));
		assertEquals(new WalkPosition(10, WalkUnit.NEURON), walk.at(shapes.indexOf("h1-1")), "step 10 of 33 is Line 1");
	}

	@Test
	void layerByLayerForwardAndBack() {
		List<Integer> forward = new ArrayList<>();
		WalkPosition position = WalkPosition.START;
		while (!position.equals(walk.end())) {
			position = walk.next(position, WalkUnit.LAYER);
			forward.add(position.steps());
		}
		assertEquals(List.of(9, 17, 21, 29, 33), forward);
		List<Integer> back = new ArrayList<>();
		while (position.steps() > 0) {
			position = walk.previous(position, WalkUnit.LAYER);
			back.add(position.steps());
		}
		assertEquals(List.of(29, 21, 17, 9, 0), back);
		assertEquals(WalkPosition.START, position);
	}

	@Test
	void layersCompleteWhatNeuronsBegan() {
		WalkPosition line3 = walk.at(shapes.indexOf("h1-3"));
		assertEquals(walk.after(1), walk.next(line3, WalkUnit.LAYER));
		assertEquals(walk.after(0), walk.previous(line3, WalkUnit.LAYER));
		assertArrayEquals(new int[] {11}, walk.neurons(line3));
		assertEquals(8, walk.neurons(walk.after(1)).length);
		assertArrayEquals(new int[] {17}, walk.neurons(walk.next(walk.after(1), WalkUnit.NEURON)), "the first neuron of the next layer");
		assertEquals(walk.end(), walk.next(walk.end(), WalkUnit.NEURON));
		assertEquals(WalkPosition.START, walk.previous(WalkPosition.START, WalkUnit.NEURON));
		assertEquals(-1, walk.stage(WalkPosition.START));
		assertEquals(1, walk.stage(line3));
	}

	@Test
	void whatIsKnownIsWhatAPropagationUnderWayKnows() {
		Trace complete = shapes.plan().propagate(invertedCross);
		Propagation propagation = shapes.plan().start(invertedCross);
		WalkPosition position = WalkPosition.START;
		for (int step = 0; step <= walk.stepCount(); step++) {
			assertArrayEquals(propagation.trace().activations(), walk.known(complete, position).activations(), "at step " + step);
			propagation.stepNeuron();
			position = walk.next(position, WalkUnit.NEURON);
		}
		assertTrue(walk.known(complete, walk.end()).isComplete());
		assertFalse(walk.known(complete, walk.after(3)).isComplete());
	}

	@Test
	void neuronsThatShareAFunctionComeTogether() {
		Network network = Documents.small();
		Layer out = Documents.layer(network, "shares", "softmax");
		for (String id : List.of("s", "t", "u")) {
			Documents.connect(Documents.find(network, "o"), Documents.neuron(out, id), 1);
		}
		Walk shares = Walk.of(Documents.snapshot(network));
		assertEquals(5, shares.stepCount());
		assertArrayEquals(new int[] {4, 5, 6}, shares.neurons(new WalkPosition(5, WalkUnit.NEURON)));
	}

	@Test
	void stagesFollowTheConnectionsWhereLayersDoNot() {
		Network network = Documents.small();
		Layer hidden = network.getLayers().get(1);
		Documents.connect(Documents.find(network, "h"), Documents.neuron(hidden, "h2"), 1);
		Walk irregular = Walk.of(Documents.snapshot(network));
		assertEquals(List.of("in", "hidden", "hidden + out"), stageNames(irregular));
	}

	@Test
	void emptyLayersAreNoStages() {
		Network network = Documents.small();
		Documents.layer(network, "empty", "tanh");
		network.getLayers().move(1, 3);
		assertEquals(List.of("in", "hidden", "out"), stageNames(Walk.of(Documents.snapshot(network))));
	}

	@Test
	void aWalkGoesOnAtTheSameNeuronAfterAChange() {
		Network network = Documents.small();
		Walk before = Walk.of(Documents.snapshot(network));
		Documents.neuron(network.getLayers().getFirst(), "c");
		Walk after = Walk.of(Documents.snapshot(network));
		int h = after.network().indexOf("h");
		assertEquals(after.at(h), after.carriedOver(before.at(before.network().indexOf("h")), before));
		assertEquals(after.after(0), after.carriedOver(before.after(0), before), "the whole layer stays the whole layer");
		assertEquals(WalkPosition.START, after.carriedOver(WalkPosition.START, before));
		assertEquals(after.end(), after.carriedOver(before.end(), before));
	}

	private static List<String> stageNames(Walk walk) {
		List<String> names = new ArrayList<>();
		for (int stage = 0; stage < walk.stageCount(); stage++) {
			names.add(walk.stageName(stage));
		}
		return Collections.unmodifiableList(names);
	}
}
