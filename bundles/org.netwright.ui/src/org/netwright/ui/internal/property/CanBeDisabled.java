// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.internal.property;

import org.eclipse.jface.viewers.IFilter;
import org.netwright.model.Connection;
import org.netwright.model.Neuron;

/** Neurons and connections can be left out. */
public final class CanBeDisabled implements IFilter {
	@Override
	public boolean select(Object toTest) {
		return toTest instanceof Neuron || toTest instanceof Connection;
	}
}
