// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;

/**
 * Whose receptive fields are looked at.
 *
 * @param neurons ids in the order of selection; empty where nothing is selected, which stands for the outputs
 */
record FieldSubject(List<String> neurons) {

	static final FieldSubject OUTPUTS = new FieldSubject(List.of());

	/** The neurons of a selection: those of its layers, too, and those that its connections lead to. */
	static FieldSubject of(ISelection selection, Network network) {
		SequencedSet<String> ids = new LinkedHashSet<>();
		if (selection instanceof IStructuredSelection structured) {
			for (Object element : structured) {
				if (element instanceof EObject object && EcoreUtil.getRootContainer(object) == network) {
					add(ids, object);
				}
			}
		}
		return new FieldSubject(List.copyOf(ids));
	}

	private static void add(SequencedSet<String> ids, EObject element) {
		switch (element) {
		case Neuron neuron -> ids.add(neuron.getId());
		case Layer layer -> layer.getNeurons().forEach(neuron -> ids.add(neuron.getId()));
		case Connection connection -> ids.add(connection.getTarget().getId());
		default -> {
			// nothing else has a field
		}
		}
	}

	/** The neurons that are there: their indices. */
	int[] in(NetworkSnapshot network) {
		if (!neurons.isEmpty()) {
			return neurons.stream().mapToInt(network::indexOf).filter(neuron -> neuron >= 0).toArray();
		}
		int last = network.graph().layerCount() - 1;
		return last < 1 ? new int[0] : IntStream.range(network.graph().layerStart(last), network.graph().layerStart(last + 1)).toArray();
	}

	/** What several of them are called. */
	String title(int count) {
		return neurons.isEmpty() ? Messages.Gallery_outputs : NLS.bind(Messages.Gallery_title, Numbers.count(count));
	}
}
