// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.netwright.core.function.FunctionDescriptor;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.step.SetFunction;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;

/** One entry for each activation function, for the selected neurons and layers. */
public final class FunctionMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (!(window.getActivePage().getActiveEditor() instanceof NetworkEditor editor) || editor.getAdapter(OpenNetwork.class) == null) {
			return new IContributionItem[0];
		}
		return editor.getAdapter(OpenNetwork.class).functions().functions().stream().map(function -> item(editor, function))
				.toArray(IContributionItem[]::new);
	}

	private static IContributionItem item(NetworkEditor editor, FunctionDescriptor function) {
		Action action = new Action(function.name()) {
			@Override
			public void run() {
				List<Object> models = editor.viewer().selectedModels();
				List<Neuron> neurons = models.stream().filter(Neuron.class::isInstance).map(Neuron.class::cast).toList();
				List<Layer> layers = models.stream().filter(Layer.class::isInstance).map(Layer.class::cast).toList();
				List<Step> steps = new ArrayList<>();
				if (!layers.isEmpty()) {
					steps.add(SetFunction.ofLayers(layers, function.id(), Map.of()));
				}
				if (!neurons.isEmpty()) {
					steps.add(SetFunction.ofNeurons(neurons, function.id(), Map.of()));
				}
				if (!steps.isEmpty()) {
					StepRunner.run(editor.getSite().getShell(), editor.getAdapter(OpenNetwork.class),
							steps.size() == 1 ? steps.getFirst() : new CompoundStep(function.name(), steps));
				}
			}
		};
		return new ActionContributionItem(action);
	}
}
