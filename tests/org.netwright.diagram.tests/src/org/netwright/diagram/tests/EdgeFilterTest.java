// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.netwright.diagram.scene.EdgeFilter;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneEdge;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.ViewSettings;

class EdgeFilterTest {

	private final Network network = network(0.1, -0.2, 0.5, -1.0, 2.0);

	@Test
	void nothingIsHiddenUnlessAskedFor() {
		assertEquals(0, Networks.scene(network).hiddenCount());
		assertEquals(5, Networks.scene(network).connectionCount());
	}

	@Test
	void absoluteHidesBelowTheLimit() {
		assertEquals(List.of(0.5, -1.0, 2.0), shown(EdgeFilterKind.ABSOLUTE, 0.5));
		assertEquals(List.of(-1.0, 2.0), shown(EdgeFilterKind.ABSOLUTE, 0.500001));
	}

	@Test
	void relativeHidesBelowAShareOfTheLargest() {
		assertEquals(List.of(0.5, -1.0, 2.0), shown(EdgeFilterKind.RELATIVE, 0.25));
		assertEquals(List.of(2.0), shown(EdgeFilterKind.RELATIVE, 1));
	}

	@Test
	void strongestKeepsSoManyOfEachNeuron() {
		assertEquals(List.of(-1.0, 2.0), shown(EdgeFilterKind.STRONGEST, 2));
		assertEquals(List.of(), shown(EdgeFilterKind.STRONGEST, 0));
		Scene scene = Networks.builder(Networks.shapes()).filter(new EdgeFilter(EdgeFilterKind.STRONGEST, 1)).build();
		assertEquals(24, scene.edges().size());
		assertEquals(28, scene.hiddenCount());
	}

	@Test
	void layerHidesBelowAShareOfTheLargestOfTheLayer() {
		Network shapes = Networks.shapes();
		shapes.getLayers().get(1).getNeurons().forEach(neuron -> neuron.getIncoming().forEach(c -> c.setWeight(c.getWeight() * 100)));
		int relative = Networks.builder(shapes).filter(new EdgeFilter(EdgeFilterKind.RELATIVE, 0.5)).build().edges().size();
		Scene byLayer = Networks.builder(shapes).filter(new EdgeFilter(EdgeFilterKind.LAYER, 0.5)).build();
		assertTrue(relative < 52 && byLayer.edges().size() > relative, relative + " and " + byLayer.edges().size());
		assertEquals(List.of(0.5, -1.0, 2.0), shown(EdgeFilterKind.LAYER, 0.25));
	}

	@Test
	void aNeuronKnowsWhichShareOfItsInputIsHidden() {
		assertEquals(0, Networks.scene(network).hiddenShare(5));
		Scene scene = Networks.builder(network).filter(new EdgeFilter(EdgeFilterKind.ABSOLUTE, 0.4)).build();
		assertEquals(0.3 / 3.8, scene.hiddenShare(5), 1e-12);
		assertEquals(0, scene.hiddenShare(0));
		assertEquals(1, Networks.builder(network).filter(new EdgeFilter(EdgeFilterKind.STRONGEST, 0)).build().hiddenShare(5));
	}

	@Test
	void theDocumentSaysWhichFilter() {
		ViewSettings settings = NetworkFactory.eINSTANCE.createViewSettings();
		settings.setEdgeFilter(EdgeFilterKind.RELATIVE);
		settings.setEdgeFilterLimit(0.3);
		network.setViewSettings(settings);
		assertEquals(3, Networks.scene(network).hiddenCount());
		assertEquals(0, Networks.builder(network).filter(EdgeFilter.NONE).build().hiddenCount());
	}

	@Test
	void beyondALimitTheStrongestAreShown() {
		Scene scene = Networks.builder(network).edgeLimit(2).build();
		assertEquals(List.of(-1.0, 2.0), scene.edges().stream().map(SceneEdge::weight).toList());
		assertEquals(3, scene.hiddenCount());
	}

	@Test
	void aWeightThatIsNotANumberIsNeverHidden() {
		Network broken = network(Double.NaN, 1.0, 0.0);
		Scene scene = Networks.builder(broken).filter(new EdgeFilter(EdgeFilterKind.RELATIVE, 0.5)).build();
		assertEquals(2, scene.edges().size());
		assertTrue(scene.edges().stream().allMatch(edge -> edge.strength() == 1));
	}

	private List<Double> shown(EdgeFilterKind kind, double limit) {
		Scene scene = Networks.builder(network).filter(new EdgeFilter(kind, limit)).build();
		assertEquals(5, scene.edges().size() + scene.hiddenCount());
		return scene.edges().stream().map(SceneEdge::weight).toList();
	}

	private static Network network(double... weights) {
		Network network = NetworkFactory.eINSTANCE.createNetwork();
		var inputs = Networks.layer(network, "in", null, null);
		var output = Networks.neuron(Networks.layer(network, "out", null, "tanh"), "o", null);
		for (int i = 0; i < weights.length; i++) {
			Networks.connect(Networks.neuron(inputs, "i" + i, null), output, weights[i]);
		}
		return network;
	}
}
