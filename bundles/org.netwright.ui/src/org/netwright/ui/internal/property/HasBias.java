// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import org.eclipse.jface.viewers.IFilter;
import org.netwright.model.Neuron;

/** Neurons behind the input layer have a bias. */
public final class HasBias implements IFilter {
	@Override
	public boolean select(Object toTest) {
		return toTest instanceof Neuron neuron && !Inputs.contain(neuron);
	}
}
