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
import org.netwright.core.input.ImageShape;
import org.netwright.core.input.InputImages;
import org.netwright.model.Layer;
import org.netwright.model.LayerDisplay;
import org.netwright.model.edit.step.SetWeight;
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
		all.put("compare-edited", this::edited);
		all.put("layers", () -> Pictures.stack(layers()));
		all.put("layers-large", this::large);
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

	/** The present with some weights changed against what was pinned before. */
	private Control edited() throws Exception {
		Control window = pictures.window(InspectPerspective.ID, Pictures.SHAPES);
		OpenNetwork network = Pictures.network();
		Pictures.page().showView(Views.COMPARE, null, IWorkbenchPage.VIEW_VISIBLE);
		network.baseline().pin(network.inspection().state());
		network.comparing().choose(SideChoice.PINNED, SideChoice.PRESENT);
		network.comparing().colour(true);
		List<Layer> layers = network.network().getLayers();
		network.history().execute(new SetWeight(List.of(layers.get(2).getNeurons().get(1).getIncoming().getFirst()), -1.2));
		network.history().execute(new SetWeight(layers.get(4).getNeurons().get(2).getIncoming(), 1.5));
		Screenshots.whileEvents(() -> network.comparing().state().comparison().filter(compared -> compared.networks().weightsChanged() == 3).isPresent());
		return window;
	}

	/** Both views of a network of 784 inputs. */
	private Control large() throws Exception {
		Control window = pictures.large(LayerDisplay.AUTOMATIC);
		OpenNetwork network = Pictures.network();
		Pictures.page().showView(Views.LAYERS, null, IWorkbenchPage.VIEW_VISIBLE);
		Pictures.page().showView(Views.COMPARE, null, IWorkbenchPage.VIEW_VISIBLE);
		for (int shift = 1; shift < 12; shift++) {
			int before = network.recentInputs().state().runs().size();
			double[] moved = InputImages.shifted(network.inspection().input(), new ImageShape(28, 28), 0, 2);
			network.inspection().setInput(moved);
			Screenshots.whileEvents(() -> network.recentInputs().state().runs().size() > before);
		}
		network.comparing().choose(new SideChoice.Input("ring", LargeNetwork.ring()), SideChoice.PRESENT);
		network.comparing().colour(true);
		Screenshots.whileEvents(() -> network.comparing().state().changes() != null);
		return window;
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
