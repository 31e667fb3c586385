// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.tool;

import java.util.function.Supplier;

import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.netwright.ui.graph.internal.Messages;
import org.netwright.ui.graph.internal.form.LayerProposal;

/** The tools of the diagram that are always at hand, in the order in which they are shown. */
public enum DiagramTool implements ToolKind {
	/** Selects, moves, and everything else that needs no tool of its own. */
	SELECT(Messages.Tool_select, Messages.Tool_selectTip, DiagramSelectionTool::new),
	/** Selects everything within a rectangle. */
	MARQUEE(Messages.Tool_marquee, Messages.Tool_marqueeTip, MarqueeSelectionTool::new),
	/** Puts a neuron into the layer beside the pointer. */
	NEURON(Messages.Tool_neuron, Messages.Tool_neuronTip, () -> placing(new Creation.OfNeuron())),
	/** Puts a layer between two others. */
	LAYER(Messages.Tool_layer, Messages.Tool_layerTip, () -> placing(new Creation.OfLayer(LayerProposal.LAST))),
	/** Connects what is clicked first with what is clicked then. */
	CONNECT(Messages.Tool_connect, Messages.Tool_connectTip, ConnectionCreationTool::new),
	/** Puts a note anywhere, in any size. */
	NOTE(Messages.Tool_note, Messages.Tool_noteTip, () -> placing(new Creation.OfNote()));

	private final String label;
	private final String tip;
	private final Supplier<AbstractTool> maker;

	DiagramTool(String label, String tip, Supplier<AbstractTool> maker) {
		this.label = label;
		this.tip = tip;
		this.maker = maker;
	}

	private static PlacingTool placing(Creation creation) {
		return new PlacingTool(new ToolKind.Placing("", "", creation)); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	public String label() {
		return label;
	}

	@Override
	public String tip() {
		return tip;
	}

	@Override
	public Tool make(boolean sticky) {
		AbstractTool tool = maker.get();
		tool.setUnloadWhenFinished(!sticky);
		return tool;
	}
}
