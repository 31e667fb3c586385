// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.palette;

/** The groups of the palette, in the order in which they are shown. */
public enum PaletteGroup {
	/** What the pointer does. */
	TOOLS(Messages.Group_tools),
	/** New layers of several kinds. */
	LAYERS(Messages.Group_layers),
	/** Patterns of connections. */
	CONNECTIONS(Messages.Group_connections),
	/** Activation functions, for neurons and layers. */
	FUNCTIONS(Messages.Group_functions),
	/** Neurons that see the input image. */
	DETECTORS(Messages.Group_detectors);

	private final String label;

	PaletteGroup(String label) {
		this.label = label;
	}

	/** What people call it. */
	public String label() {
		return label;
	}
}
