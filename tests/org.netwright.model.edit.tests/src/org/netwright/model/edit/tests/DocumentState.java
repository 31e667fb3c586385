// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.netwright.model.Connection;
import org.netwright.model.DocumentEquality;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/** A document at one moment: its file, its objects, and the order of outgoing connections, which a file has not. */
record DocumentState(String file, List<EObject> objects, Map<Neuron, List<Connection>> outgoing) {

	static DocumentState of(Network network) {
		return new DocumentState(new String(Documents.bytes(network), StandardCharsets.UTF_8), Documents.all(network),
				Documents.neurons(network).stream().collect(Collectors.toMap(neuron -> neuron, neuron -> List.copyOf(neuron.getOutgoing()))));
	}

	/** Everything is as it was: bytes, model, the same objects, found by their ids, without adapters. */
	void assertIs(Network network, String when) {
		DocumentState now = of(network);
		assertEquals(file, now.file, when);
		assertTrue(DocumentEquality.equal(network, Documents.read(file.getBytes(StandardCharsets.UTF_8))), when + ": not an equal model");
		assertEquals(objects, now.objects, when + ": other objects");
		assertEquals(outgoing, now.outgoing, when + ": other outgoing connections");
		for (EObject object : now.objects) {
			assertEquals(List.of(), object.eAdapters(), when + ": an adapter is left on " + object);
			String id = EcoreUtil.getID(object);
			if (id != null && network.eResource() != null) {
				assertSame(object, network.eResource().getEObject(id), when + ": " + id + " is not found");
			}
		}
	}

	/** The document says something else than it did. */
	boolean differs(Network network) {
		return !DocumentEquality.equal(network, Documents.read(file.getBytes(StandardCharsets.UTF_8)));
	}
}
