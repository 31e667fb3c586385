// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.walk;

/** How far one goes at a time. */
public enum WalkUnit {
	/** One neuron, or all that share a layer-wide function. */
	NEURON,
	/** A whole layer, or what is left of it. */
	LAYER
}
