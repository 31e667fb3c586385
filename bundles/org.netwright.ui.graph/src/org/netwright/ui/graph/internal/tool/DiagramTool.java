// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.tool;

import java.util.function.Supplier;

import org.eclipse.gef.Tool;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.gef.tools.MarqueeSelectionTool;
import org.netwright.ui.graph.internal.Messages;

/** The tools of the diagram, in the order in which they are shown. */
public enum DiagramTool {
	/** Selects, moves, and everything else that needs no tool of its own. */
	SELECT(Messages.Tool_select, Messages.Tool_selectTip, DiagramSelectionTool::new),
	/** Selects everything within a rectangle. */
	MARQUEE(Messages.Tool_marquee, Messages.Tool_marqueeTip, MarqueeSelectionTool::new),
	/** Puts a neuron into the layer beside the pointer. */
	NEURON(Messages.Tool_neuron, Messages.Tool_neuronTip, () -> new CreationTool(new ThingFactory(Thing.NEURON))),
	/** Puts a layer between two others. */
	LAYER(Messages.Tool_layer, Messages.Tool_layerTip, () -> new CreationTool(new ThingFactory(Thing.LAYER))),
	/** Connects what is clicked first with what is clicked then. */
	CONNECT(Messages.Tool_connect, Messages.Tool_connectTip, ConnectionCreationTool::new),
	/** Puts a note anywhere, in any size. */
	NOTE(Messages.Tool_note, Messages.Tool_noteTip, () -> new CreationTool(new ThingFactory(Thing.NOTE)));

	private final String label;
	private final String tip;
	private final Supplier<AbstractTool> maker;

	DiagramTool(String label, String tip, Supplier<AbstractTool> maker) {
		this.label = label;
		this.tip = tip;
		this.maker = maker;
	}

	/** What people call the tool. */
	public String label() {
		return label;
	}

	/** What it does, and its key. */
	public String tip() {
		return tip;
	}

	/**
	 * A new tool.
	 *
	 * @param sticky whether it stays when it has done its work
	 */
	public Tool make(boolean sticky) {
		AbstractTool tool = maker.get();
		tool.setUnloadWhenFinished(!sticky);
		return tool;
	}

	private record ThingFactory(Thing thing) implements CreationFactory {
		@Override
		public Object getNewObject() {
			return thing;
		}

		@Override
		public Object getObjectType() {
			return thing;
		}
	}
}
