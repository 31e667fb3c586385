// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.step.FreshIds;

/** Every feature of the model has its kind of change, and every new element its id. */
class ModelCoverageTest {

	@Test
	void everyFeatureThatCanChangeHasAKind() {
		Set<String> without = new TreeSet<>();
		for (var classifier : NetworkPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass kind) {
				kind.getEStructuralFeatures().stream().filter(feature -> !hasKind(feature)).forEach(feature -> without.add(kind.getName() + "." + feature.getName()));
			}
		}
		assertEquals(new TreeSet<>(Set.of("Layer.id", "Neuron.id", "Note.id", "Neuron.layer", "Connection.source", "Connection.target")), without);
	}

	private static boolean hasKind(EStructuralFeature feature) {
		try {
			return ChangeKind.of(feature) != null;
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	@Test
	void idsAreTheLayersWithARandomEnd() {
		Network network = Documents.small();
		Layer hidden = network.getLayers().get(1);
		FreshIds ids = new FreshIds(network, new Random(5));
		String id = ids.neuron(hidden);
		assertTrue(id.matches("hid-[0-9a-hj-km-np-tv-z]{5}"), id);
		assertEquals(id, new FreshIds(network, new Random(5)).neuron(hidden), "the same generator, the same id");
		assertFalse(id.equals(new FreshIds(network, new Random(6)).neuron(hidden)));
	}

	@Test
	void idsAreUnique() {
		Network network = Documents.small();
		Layer hidden = network.getLayers().get(1);
		hidden.getNeurons().getFirst().setId(new FreshIds(network, new Random(5)).neuron(hidden));
		Random repeating = new Random(5) {
			private static final long serialVersionUID = 1L;
			private int count;

			@Override
			public int nextInt(int bound) {
				return count++ < 10 ? (count - 1) % 5 : super.nextInt(bound);
			}
		};
		hidden.getNeurons().get(1).setId("hid-01234");
		Set<String> used = new HashSet<>(Documents.ids(Documents.neurons(network)));
		FreshIds ids = new FreshIds(network, repeating);
		for (int i = 0; i < 1000; i++) {
			assertTrue(used.add(ids.neuron(hidden)));
		}
	}

	@Test
	void layersAreReadable() {
		FreshIds ids = new FreshIds(Documents.small(), new Random(5));
		assertEquals("edges", ids.layer("Edges"));
		assertTrue(ids.layer("Edges").matches("edges-[0-9a-z]{5}"));
		assertTrue(ids.layer("in").matches("in-[0-9a-z]{5}"), "a layer has that id");
		assertTrue(ids.layer("note-1").matches("note-1-[0-9a-z]{5}"), "a note has that id");
		assertEquals("2nd-hidden-layer", ids.layer("  2nd hidden   layer!"));
		assertEquals("a-very-long-name-that-go", ids.layer("A very long name that goes on and on"));
		assertEquals("a-very-long-name-withal", ids.layer("A very long name withal and more"));
		for (String nothing : List.of("", "…", "层")) {
			assertTrue(ids.layer(nothing).matches("layer-[0-9a-z]{5}"));
		}
		assertTrue(ids.note().matches("note-[0-9a-z]{5}"));
	}
}
