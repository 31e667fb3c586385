// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.history;

import org.eclipse.emf.ecore.EObject;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;

/** About how much memory values and model objects need, in bytes. */
final class MemoryEstimate {

	private static final int OBJECT = 120;
	private static final int CONNECTION = 64;

	private MemoryEstimate() {
	}

	static long of(Object value) {
		return switch (value) {
			case null -> 0;
			case String text -> 40 + 2L * text.length();
			case double[] numbers -> 16 + 8L * numbers.length;
			case Layer layer -> of(layer);
			case Neuron neuron -> of(neuron);
			case Connection connection -> CONNECTION;
			case EObject object -> contents(object);
			default -> 24;
		};
	}

	private static long of(Layer layer) {
		long bytes = OBJECT;
		for (Neuron neuron : layer.getNeurons()) {
			bytes += of(neuron);
		}
		return bytes;
	}

	private static long of(Neuron neuron) {
		return OBJECT + (long) CONNECTION * neuron.getIncoming().size();
	}

	private static long contents(EObject object) {
		long bytes = OBJECT;
		for (var attribute : object.eClass().getEAllAttributes()) {
			bytes += object.eGet(attribute) instanceof double[] numbers ? of(numbers) : 0;
		}
		for (EObject child : object.eContents()) {
			bytes += of(child);
		}
		return bytes;
	}
}
