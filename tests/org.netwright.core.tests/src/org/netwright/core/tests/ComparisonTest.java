// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.comparison.Comparison;
import org.netwright.core.comparison.ConnectionChange;
import org.netwright.core.comparison.NetworkDifference;
import org.netwright.core.comparison.NeuronChange;
import org.netwright.core.comparison.NeuronMatch;
import org.netwright.core.comparison.NeuronSetting;
import org.netwright.core.comparison.NeuronSetting.Kind;
import org.netwright.core.comparison.Side;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.tests.support.GoldenFile;
import org.netwright.tests.support.GoldenNetwork;

class ComparisonTest {

	private final GoldenNetwork golden = GoldenFile.SHAPES.network();
	private final Network shapes = Documents.of(golden);
	private final NetworkSnapshot network = Documents.snapshot(shapes);

	private Side side(String sample) {
		return Side.of(network, golden.sample(sample).input());
	}

	@Test
	void invertedCrossAndXDifferInOnePixelTheCentre() {
		Comparison comparison = Comparison.of(side("inverted cross"), side("X"));
		assertTrue(comparison.comparesPixels());
		assertArrayEquals(new int[] {4}, comparison.pixels());
		assertFalse(comparison.sameWinner());
		assertTrue(comparison.networks().none());
	}

	@Test
	void changesAreRightMinusLeftAsInTheGoldenFile() {
		Comparison comparison = Comparison.of(side("inverted cross"), side("X"));
		Map<String, Double> before = golden.sample("inverted cross").activations();
		Map<String, Double> after = golden.sample("X").activations();
		assertEquals(golden.neurons().size(), comparison.neurons().size());
		for (NeuronChange change : comparison.neurons()) {
			String id = network.id(change.right());
			assertEquals(change.left(), change.right());
			assertEquals(after.get(id) - before.get(id), change.change(), 1e-12, id);
		}
	}

	@Test
	void largestChangesComeFirst() {
		List<NeuronChange> changed = Comparison.of(side("inverted cross"), side("X")).changedNeurons();
		assertEquals(18, changed.size(), "14 activations, and four sums that the rectifier cuts off");
		assertEquals(List.of("h1-4", "h1-5"), changed.stream().map(change -> network.id(change.right())).limit(2).toList());
		assertEquals(0.3196380874258311, changed.getFirst().change(), 1e-12);
		assertEquals(1.6, changed.getFirst().sumChange(), 1e-12);
		for (int i = 1; i < changed.size(); i++) {
			assertTrue(Math.abs(changed.get(i - 1).change()) >= Math.abs(changed.get(i).change()));
		}
	}

	@Test
	void aSideComparedWithItselfHasNoChange() {
		Comparison comparison = Comparison.of(side("X"), side("X"));
		assertEquals(0, comparison.pixels().length);
		assertEquals(List.of(), comparison.changedNeurons());
		assertTrue(comparison.sameWinner());
	}

	@Test
	void whatIsKnownOfTwoNetworksIsKept() {
		Comparison first = Comparison.of(side("cross"), side("X"));
		Comparison second = Comparison.of(side("V"), side("square"), first);
		assertSame(first.networks(), second.networks());
		assertArrayEquals(Comparison.of(side("V"), side("square")).pixels(), second.pixels());
	}

	@Test
	void editsAreFoundOneByOne() {
		Network edited = Documents.of(golden);
		Neuron shape = edited.getLayers().get(2).getNeurons().get(0);
		Connection changed = shape.getIncoming().get(0);
		double weight = changed.getWeight();
		changed.setWeight(weight + 0.5);
		shape.getIncoming().get(1).setEnabled(false);
		shape.setBias(0.25);
		edited.getLayers().get(1).getNeurons().get(0).setActivation("relu");
		Neuron added = Documents.neuron(edited.getLayers().get(1), "new");
		Documents.connect(edited.getLayers().get(0).getNeurons().get(0), added, 3);
		NetworkSnapshot after = Documents.snapshot(edited);
		NetworkDifference difference = NetworkDifference.of(network, after, NeuronMatch.of(network, after));
		assertEquals(0, difference.neuronsOnlyLeft());
		assertEquals(1, difference.neuronsOnlyRight());
		assertEquals(List.of(3.0), difference.connections().stream().filter(ConnectionChange::onlyRight).map(ConnectionChange::change).toList());
		assertEquals(1, difference.connectionsOnlyLeft());
		assertEquals(1, difference.weightsChanged());
		ConnectionChange found = difference.connections().stream().filter(each -> !each.onlyLeft() && !each.onlyRight()).findFirst().orElseThrow();
		assertEquals(weight, found.leftWeight());
		assertEquals(0.5, found.change(), 1e-15);
		assertEquals(changed.getSource().getId(), after.id(found.rightSource()));
		assertEquals(shape.getId(), network.id(found.leftTarget()));
		NeuronSetting function = difference.settings().stream().filter(each -> each.kind() == Kind.FUNCTION).findFirst().orElseThrow();
		assertEquals("tanh", function.leftFunction());
		assertEquals("relu", function.rightFunction());
		assertEquals(1, difference.count(Kind.BIAS));
		assertEquals(0, difference.count(Kind.ENABLED));
		assertFalse(difference.none());
	}

	@Test
	void deepAndShallowMeetAtTheirOutputs() {
		Network shallow = Documents.of(golden);
		Layer hidden = shallow.getLayers().get(1);
		List<Neuron> outputs = List.copyOf(shallow.getLayers().get(4).getNeurons());
		shallow.getLayers().remove(3);
		shallow.getLayers().remove(2);
		shallow.getLayers().get(0).getNeurons().forEach(neuron -> neuron.setId("p" + neuron.getId()));
		outputs.forEach(output -> {
			output.getIncoming().clear();
			output.setId("other-" + output.getId());
			Documents.connect(hidden.getNeurons().get(0), output, 1);
		});
		shallow.getLayers().get(2).getNeurons().move(0, 3);
		NetworkSnapshot right = Documents.snapshot(shallow);
		NeuronMatch match = NeuronMatch.of(network, right);
		assertEquals("Pixel 5", right.name(match.right(4)));
		assertEquals("cross", right.name(match.right(network.indexOf("out-cross"))));
		assertEquals(right.outputStart(), match.right(network.indexOf("out-cross")));
		assertEquals(network.indexOf("out-square"), match.left(right.indexOf("other-out-square")));
		double[] input = golden.sample("X").input();
		Comparison comparison = Comparison.of(Side.of(network, input), Side.of(right, input));
		assertEquals(0, comparison.pixels().length);
		assertEquals(List.of(2, 3), comparison.networks().layersOnlyLeft());
		assertEquals(List.of(), comparison.networks().layersOnlyRight());
		assertEquals(12, comparison.networks().neuronsOnlyLeft());
		assertEquals(0, comparison.networks().weightsChanged(), "the lines are the same");
		assertEquals(12, comparison.neurons().stream().skip(comparison.neurons().size() - 12L).filter(change -> !change.onBoth()).count());
		assertEquals(21, comparison.neurons().stream().filter(NeuronChange::onBoth).count(), "pixels, lines and outputs");
	}

	@Test
	void inputsOfOtherSizesAreNotCompared() {
		Comparison comparison = Comparison.of(side("X"), Side.of(Documents.snapshot(Documents.small()), 1, 0));
		assertFalse(comparison.comparesPixels());
		assertEquals(0, comparison.pixels().length);
		assertTrue(comparison.changedNeurons().stream().noneMatch(NeuronChange::onBoth));
	}

	@Test
	void equalInfinitiesAreNoChange() {
		NeuronChange change = new NeuronChange(0, 0, "a", "l", Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 1, 2);
		assertEquals(0, change.sumChange());
		assertEquals(1, change.change());
		assertTrue(change.changed());
		assertFalse(new NeuronChange(0, 0, "a", "l", Double.NaN, Double.NaN, 1, 1).changed());
	}
}
