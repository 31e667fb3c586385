// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import org.eclipse.jface.viewers.IFilter;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;

/** Layers and neurons behind the input have an activation function. */
public final class HasFunction implements IFilter {
	@Override
	public boolean select(Object toTest) {
		return toTest instanceof Layer layer && !Inputs.isInput(layer) || toTest instanceof Neuron neuron && !Inputs.contain(neuron);
	}
}
