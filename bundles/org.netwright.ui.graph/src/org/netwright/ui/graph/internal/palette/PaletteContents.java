// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.engine.function.ActivationFunction;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.step.Symmetry;
import org.netwright.ui.graph.internal.Building;
import org.netwright.ui.graph.internal.DiagramPage;
import org.netwright.ui.graph.internal.connect.ConnectPattern;
import org.netwright.ui.graph.internal.connect.PatternKind;
import org.netwright.ui.graph.internal.form.LayerProposal;
import org.netwright.ui.graph.internal.form.Way;
import org.netwright.ui.graph.internal.tool.Creation;
import org.netwright.ui.graph.internal.tool.DiagramTool;
import org.netwright.ui.graph.internal.tool.ToolKind;

/** What the palette of a diagram offers: its tools, what can be made with its commands and forms, and the functions that there are. */
public final class PaletteContents {
	private static final String COMMAND = "org.netwright.ui.graph."; //$NON-NLS-1$

	private final DiagramPage page;
	private final IWorkbenchPartSite site;
	private final List<PaletteEntry> entries = new ArrayList<>();

	/** @param site of the editor */
	public PaletteContents(DiagramPage page, IWorkbenchPartSite site) {
		this.page = page;
		this.site = site;
	}

	/**
	 * All entries, group by group.
	 *
	 * @param functions the functions with what draws them; null where that cannot be had
	 */
	public List<PaletteEntry> entries(Map<FunctionDescriptor, ActivationFunction> functions) {
		entries.clear();
		addTools();
		addLayers();
		addPatterns();
		functions.forEach(this::addFunction);
		addDetectors();
		return List.copyOf(entries);
	}

	private void addTools() {
		tool(DiagramTool.SELECT, null, null);
		tool(DiagramTool.MARQUEE, null, null);
		tool(DiagramTool.NEURON, "newNeuron", () -> Building.newNeuron(page)); //$NON-NLS-1$
		tool(DiagramTool.LAYER, "newLayer", () -> Building.newLayer(page, LayerProposal.LAST)); //$NON-NLS-1$
		tool(DiagramTool.CONNECT, "connect", this::connect); //$NON-NLS-1$
		tool(DiagramTool.NOTE, "newNote", page::newNote); //$NON-NLS-1$
	}

	/** By keys what is selected becomes the source. */
	private void connect() {
		if (page.viewer().selectedModels().stream().anyMatch(model -> model instanceof Neuron || model instanceof Layer)) {
			page.connecting().mark();
		} else {
			page.tools().take(DiagramTool.CONNECT, false);
		}
	}

	private void tool(DiagramTool tool, String command, Runnable direct) {
		String icon = "tool-" + tool.name().toLowerCase(Locale.ROOT); //$NON-NLS-1$
		entries.add(new PaletteEntry(PaletteGroup.TOOLS, tool.label(), tip(tool.tip(), command), "", icons -> icons.file(icon), tool, direct)); //$NON-NLS-1$
	}

	private void addLayers() {
		layer(Messages.Layer_column, Messages.Layer_columnTip, "layer-column", LayerProposal.ofSize("4"), false); //$NON-NLS-1$ //$NON-NLS-2$
		layer(Messages.Layer_image, Messages.Layer_imageTip, "layer-image", LayerProposal.ofSize("3x3"), false); //$NON-NLS-1$ //$NON-NLS-2$
		layer(Messages.Layer_one, Messages.Layer_oneTip, "layer-one", LayerProposal.inTheWay(Way.ONE_TO_ONE), true); //$NON-NLS-1$
		layer(Messages.Layer_all, Messages.Layer_allTip, "layer-all", LayerProposal.inTheWay(Way.ALL_TO_ALL), true); //$NON-NLS-1$
	}

	private void layer(String name, String tip, String icon, LayerProposal proposal, boolean inserted) {
		ToolKind tool = ToolKind.creating(name, tip, new Creation.OfLayer(proposal));
		Runnable direct = inserted ? () -> Building.insertLayer(page, proposal) : () -> Building.newLayer(page, proposal);
		entries.add(new PaletteEntry(PaletteGroup.LAYERS, name, tip(tip, inserted ? "insertLayer" : "newLayer"), Messages.Layer_words, //$NON-NLS-1$ //$NON-NLS-2$
				icons -> icons.file(icon), tool, direct));
	}

	private void addPatterns() {
		for (PatternKind kind : PatternKind.values()) {
			entries.add(new PaletteEntry(PaletteGroup.CONNECTIONS, name(kind), tip(kind.label(), "connectPattern"), Messages.Pattern_words, //$NON-NLS-1$
					icons -> icons.pattern(kind), null, () -> ConnectPattern.ask(page.viewer(), page.connecting(), kind)));
		}
	}

	private static String name(PatternKind kind) {
		return switch (kind) {
		case ALL -> Messages.Pattern_all;
		case ONE -> Messages.Pattern_one;
		case ROWS -> Messages.Pattern_rows;
		case COLUMNS -> Messages.Pattern_columns;
		case WINDOW -> Messages.Pattern_window;
		case RANDOM -> Messages.Pattern_random;
		};
	}

	private void addDetectors() {
		command(Messages.Detector_paint, Messages.Detector_paintTip, "paintDetector", icons -> icons.file("paint-detector")); //$NON-NLS-1$ //$NON-NLS-2$
		sibling(Messages.Sibling_leftRight, "mirrorLeftRight", Symmetry.MIRROR_LEFT_RIGHT); //$NON-NLS-1$
		sibling(Messages.Sibling_upDown, "mirrorUpDown", Symmetry.MIRROR_UP_DOWN); //$NON-NLS-1$
		sibling(Messages.Sibling_clockwise, "rotateClockwise", Symmetry.ROTATE_CLOCKWISE); //$NON-NLS-1$
		sibling(Messages.Sibling_counterclockwise, "rotateCounterclockwise", Symmetry.ROTATE_COUNTERCLOCKWISE); //$NON-NLS-1$
		sibling(Messages.Sibling_invert, "invert", Symmetry.INVERT); //$NON-NLS-1$
	}

	private void sibling(String name, String command, Symmetry symmetry) {
		command(name, Messages.Sibling_tip, command, icons -> icons.symmetry(symmetry));
	}

	private void command(String name, String tip, String command, Function<PaletteIcons, Image> icon) {
		entries.add(new PaletteEntry(PaletteGroup.DETECTORS, name, tip(tip, command), Messages.Detector_words, icon, null, () -> execute(command)));
	}

	private void execute(String command) {
		try {
			site.getService(IHandlerService.class).executeCommand(COMMAND + command, null);
		} catch (org.eclipse.core.commands.common.CommandException e) {
			ILog.of(PaletteContents.class).error("A command of the palette could not be executed: " + command, e); //$NON-NLS-1$
		}
	}

	/** A neuron or a layer of this kind, or another kind for what is there. */
	private void addFunction(FunctionDescriptor function, ActivationFunction drawn) {
		String id = function.id();
		String tip = function.formula().isEmpty() ? Messages.Function_tip : NLS.bind(Messages.Function_formulaTip, function.formula(), Messages.Function_tip);
		ToolKind tool = ToolKind.creating(function.name(), tip, new Creation.OfFunction(id));
		entries.add(new PaletteEntry(PaletteGroup.FUNCTIONS, function.name(), tip, String.join(" ", id, function.description(), Messages.Function_words), //$NON-NLS-1$
				icons -> icons.curve(id, drawn), tool, () -> {
					if (!Building.giveFunction(page, id)) {
						Building.newLayer(page, LayerProposal.ofFunction(id));
					}
				}));
	}

	private String tip(String text, String command) {
		String key = command == null ? null : site.getService(IBindingService.class).getBestActiveBindingFormattedFor(COMMAND + command);
		return key == null ? text : NLS.bind(Messages.Entry_tip, text, key);
	}
}
