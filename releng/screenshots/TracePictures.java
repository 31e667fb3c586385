// SPDX-License-Identifier: EPL-2.0
package org.netwright.screenshots;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.netwright.app.internal.perspective.InspectPerspective;
import org.netwright.app.internal.perspective.Views;
import org.netwright.model.Neuron;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.inspect.internal.function.FunctionsView;
import org.netwright.ui.inspect.internal.inspector.ActivationInspectorView;
import org.netwright.ui.theme.ConnectionLook;

/** Pictures of where values come from, of what lines show, and of the gallery of functions. */
final class TracePictures {
	private final Pictures pictures;

	TracePictures(Pictures pictures) {
		this.pictures = pictures;
	}

	void addTo(Map<String, Callable<Control>> all) {
		all.put("paths", () -> paths("out-cross", List.of("in3", "h1-8", "h2-4", "h3-8", "out-cross")));
		all.put("paths-forward", () -> paths("in5", List.of("in5", "h1-5", "h2-3", "h3-6", "out-X")));
		all.put("products", this::products);
		all.put("inspector-layer-curve", this::layer);
		all.put("functions-view", () -> functions("elu", Map.of("alpha", 1.5)));
		all.put("functions-tanh", () -> functions("tanh", Map.of()));
	}

	private Control paths(String neuron, List<String> path) throws Exception {
		Control window = pictures.window(InspectPerspective.ID, Pictures.SHAPES);
		OpenNetwork network = Pictures.network();
		Pictures.page().getActiveEditor().getSite().getSelectionProvider().setSelection(new StructuredSelection(neuron(network, neuron)));
		ActivationInspectorView inspector = (ActivationInspectorView) Pictures.page().showView(Views.INSPECTOR, null, IWorkbenchPage.VIEW_VISIBLE);
		Pictures.page().hideView(Pictures.page().findView(Views.FIELD));
		Screenshots.whileEvents(() -> inspector.pathsText().contains("\u203a"));
		network.followed().follow(List.of(path));
		ScrolledComposite stack = (ScrolledComposite) inspector.pages().control();
		Screenshots.whileEvents(() -> stack.getClientArea().height > 600);
		stack.setOrigin(0, stack.getContent().getSize().y);
		return window;
	}

	private Control layer() throws Exception {
		Control window = pictures.window(InspectPerspective.ID, Pictures.SHAPES);
		Pictures.page().getActiveEditor().getSite().getSelectionProvider()
				.setSelection(new StructuredSelection(Pictures.network().network().getLayers().get(1)));
		Pictures.page().hideView(Pictures.page().findView(Views.FIELD));
		return window;
	}

	private Control products() throws Exception {
		pictures.window(InspectPerspective.ID, Pictures.SHAPES);
		ConnectionLook.setShown(ConnectionLook.Shown.PRODUCT);
		ConnectionLook.setWeights(ConnectionLook.Weights.ALL);
		return Pictures.stack(Pictures.page().getActiveEditor());
	}

	private Control functions(String id, Map<String, Double> parameters) throws Exception {
		pictures.window(InspectPerspective.ID, Pictures.SHAPES);
		OpenNetwork network = Pictures.network();
		Pictures.page().getActiveEditor().getSite().getSelectionProvider().setSelection(new StructuredSelection(network.network().getLayers().get(1)));
		Pictures.page().hideView(Pictures.page().findView(Views.FIELD));
		FunctionsView.open(id, parameters);
		return Pictures.stack(Pictures.page().findView(Views.FUNCTIONS));
	}

	private static Neuron neuron(OpenNetwork network, String id) {
		return network.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).filter(each -> each.getId().equals(id)).findFirst()
				.orElseThrow();
	}
}
