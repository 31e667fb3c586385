// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetConnectionEnabled;
import org.netwright.model.edit.step.SetNeuronEnabled;
import org.netwright.model.edit.step.SetPositions;
import org.netwright.model.edit.step.SetWeights;
import org.netwright.model.edit.weight.WeightChange;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.connect.ConnectPattern;
import org.netwright.ui.graph.internal.connect.PatternKind;
import org.netwright.ui.graph.internal.form.LayerProposal;
import org.netwright.ui.graph.internal.form.Way;
import org.netwright.ui.graph.internal.tool.DiagramTool;

/** The commands of the diagram: what each does in the active editor, by the end of its id. */
public final class DiagramCommandHandler extends AbstractHandler {
	private static final Map<String, Consumer<DiagramPage>> ACTIONS = Map.ofEntries(
			Map.entry("zoomIn", page -> page.viewer().getControl().zoom().in()), //$NON-NLS-1$
			Map.entry("zoomOut", page -> page.viewer().getControl().zoom().out()), //$NON-NLS-1$
			Map.entry("zoomActual", page -> page.viewer().getControl().zoom().actualSize()), //$NON-NLS-1$
			Map.entry("zoomFit", page -> page.viewer().getControl().zoom().fit()), //$NON-NLS-1$
			Map.entry("zoomSelection", page -> page.viewer().fitSelection()), //$NON-NLS-1$
			Map.entry("walkToSource", page -> page.walkAlong(true)), //$NON-NLS-1$
			Map.entry("walkToTarget", page -> page.walkAlong(false)), //$NON-NLS-1$
			Map.entry("walkToNext", page -> page.walkAside(1)), //$NON-NLS-1$
			Map.entry("walkToPrevious", page -> page.walkAside(-1)), //$NON-NLS-1$
			Map.entry("findReplace", page -> page.find().open()), //$NON-NLS-1$
			Map.entry("findNext", page -> page.find().move(1)), //$NON-NLS-1$
			Map.entry("findPrevious", page -> page.find().move(-1)), //$NON-NLS-1$
			Map.entry("selectHits", page -> page.find().selectAll()), //$NON-NLS-1$
			Map.entry("newNeuron", Building::newNeuron), //$NON-NLS-1$
			Map.entry("newLayer", page -> Building.newLayer(page, LayerProposal.LAST)), //$NON-NLS-1$
			Map.entry("newNote", DiagramPage::newNote), //$NON-NLS-1$
			Map.entry("insertLayer", page -> Building.insertLayer(page, LayerProposal.inTheWay(Way.ONE_TO_ONE))), //$NON-NLS-1$
			Map.entry("connect", page -> page.tools().take(DiagramTool.CONNECT, false)), //$NON-NLS-1$
			Map.entry("palette", page -> page.palette().search()), //$NON-NLS-1$
			Map.entry("dockPalette", page -> page.palette().dock(!page.palette().isDocked())), //$NON-NLS-1$
			Map.entry("duplicate", page -> page.clipboard().duplicate()), //$NON-NLS-1$
			Map.entry("pasteWithOutside", page -> page.clipboard().paste(true)), //$NON-NLS-1$
			Map.entry("connectPattern", page -> ConnectPattern.ask(page.viewer(), page.connecting(), PatternKind.ALL)), //$NON-NLS-1$
			Map.entry("markSources", page -> page.connecting().mark()), //$NON-NLS-1$
			Map.entry("editInPlace", DiagramCommandHandler::edit), //$NON-NLS-1$
			Map.entry("arrange", DiagramCommandHandler::arrange), //$NON-NLS-1$
			Map.entry("connections", page -> page.showConnections(!page.connections().isVisible())), //$NON-NLS-1$
			Map.entry("increaseWeight", page -> page.nudge().nudge(1, false)), //$NON-NLS-1$
			Map.entry("decreaseWeight", page -> page.nudge().nudge(-1, false)), //$NON-NLS-1$
			Map.entry("changeSign", DiagramCommandHandler::changeSign), //$NON-NLS-1$
			Map.entry("expandLayer", page -> page.folds().expand()), //$NON-NLS-1$
			Map.entry("collapseLayer", page -> page.folds().collapse()), //$NON-NLS-1$
			Map.entry("switchOnOrOff", DiagramCommandHandler::switchOnOrOff)); //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		String id = event.getCommand().getId();
		if (HandlerUtil.getActiveEditor(event) instanceof NetworkEditor editor && editor.getAdapter(OpenNetwork.class) != null) {
			ACTIONS.get(id.substring(id.lastIndexOf('.') + 1)).accept(editor.page());
		}
		return null;
	}

	private static void edit(DiagramPage page) {
		List<Object> selected = page.viewer().selectedModels();
		List<Connection> connections = page.viewer().selectedConnections();
		if (connections.size() > 1 && connections.size() == selected.size()) {
			page.editing().editWeight(connections, ""); //$NON-NLS-1$
		} else if (selected.size() == 1) {
			page.editing().edit(selected.getFirst());
		}
	}

	/** Of the selected connections. */
	private static void changeSign(DiagramPage page) {
		List<Connection> connections = page.viewer().selectedConnections();
		if (!connections.isEmpty()) {
			run(page, SetWeights.change(connections, WeightChange.NEGATE));
		}
	}

	/** Leaves the places of what is selected, or of everything, to the arrangement. */
	private static void arrange(DiagramPage page) {
		List<EObject> selected = page.viewer().selectedModels().stream().filter(model -> model instanceof Neuron || model instanceof Layer)
				.map(EObject.class::cast).toList();
		Collection<? extends EObject> elements = selected.isEmpty()
				? network(page).network().getLayers().stream().flatMap(DiagramCommandHandler::withNeurons).toList()
				: selected;
		run(page, SetPositions.arrange(elements));
	}

	private static java.util.stream.Stream<EObject> withNeurons(Layer layer) {
		return java.util.stream.Stream.concat(java.util.stream.Stream.of(layer), layer.getNeurons().stream());
	}

	/** All that is selected off; on again if all of it is off. */
	private static void switchOnOrOff(DiagramPage page) {
		List<Neuron> neurons = page.viewer().selectedModels().stream().filter(Neuron.class::isInstance).map(Neuron.class::cast).toList();
		List<Connection> connections = page.viewer().selectedConnections();
		boolean on = neurons.stream().noneMatch(Neuron::isEnabled) && connections.stream().noneMatch(Connection::isEnabled);
		List<Step> steps = new java.util.ArrayList<>();
		if (!neurons.isEmpty()) {
			steps.add(new SetNeuronEnabled(neurons, on));
		}
		if (!connections.isEmpty()) {
			steps.add(new SetConnectionEnabled(connections, on));
		}
		if (!steps.isEmpty()) {
			run(page, steps.size() == 1 ? steps.getFirst() : new CompoundStep(on ? Messages.Step_switchOn : Messages.Step_switchOff, steps));
		}
	}

	private static OpenNetwork network(DiagramPage page) {
		return page.viewer().live().shown().network();
	}

	private static boolean run(DiagramPage page, Step step) {
		return StepRunner.run(page.getShell(), network(page), step);
	}
}
