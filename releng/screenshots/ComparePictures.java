// SPDX-License-Identifier: EPL-2.0
package org.netwright.screenshots;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.netwright.app.internal.perspective.InspectPerspective;
import org.netwright.app.internal.perspective.Views;
import org.netwright.core.comparison.SideChoice;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.ui.document.OpenNetwork;

/** Pictures of what compares: the inverted cross with the X, beside each other, in the diagram and over time. */
final class ComparePictures {
	private final Pictures pictures;

	ComparePictures(Pictures pictures) {
		this.pictures = pictures;
	}

	void addTo(Map<String, Callable<Control>> all) {
		all.put("compare", () -> Pictures.stack(compare(false)));
		all.put("compare-diagram", () -> {
			compare(true);
			return Pictures.stack(Pictures.page().getActiveEditor());
		});
		all.put("compare-window", () -> compare(true).getSite().getShell());
		all.put("layers", () -> Pictures.stack(layers()));
		all.put("layers-window", () -> layers().getSite().getShell());
	}

	private IViewPart compare(boolean coloured) throws Exception {
		pictures.window(InspectPerspective.ID, Pictures.SHAPES);
		OpenNetwork network = Pictures.network();
		IViewPart view = Pictures.page().showView(Views.COMPARE, null, IWorkbenchPage.VIEW_VISIBLE);
		network.comparing().choose(side(network, "inverted cross"), side(network, "X"));
		network.comparing().colour(coloured);
		Screenshots.whileEvents(() -> network.comparing().state().comparison().filter(compared -> compared.pixels().length == 1).isPresent());
		return view;
	}

	private static SideChoice side(OpenNetwork network, String name) {
		return new SideChoice.Input(name, samples(network).stream().filter(sample -> sample.name().equals(name)).findFirst().orElseThrow().values());
	}

	private static List<NamedSample> samples(OpenNetwork network) {
		return network.samples().samples();
	}

	private IViewPart layers() throws Exception {
		pictures.window(InspectPerspective.ID, Pictures.SHAPES);
		OpenNetwork network = Pictures.network();
		IViewPart view = Pictures.page().showView(Views.LAYERS, null, IWorkbenchPage.VIEW_VISIBLE);
		for (NamedSample sample : samples(network)) {
			int before = network.recentInputs().state().runs().size();
			network.inspection().setInput(sample.values());
			Screenshots.whileEvents(() -> network.recentInputs().state().runs().size() > before);
		}
		return view;
	}
}
