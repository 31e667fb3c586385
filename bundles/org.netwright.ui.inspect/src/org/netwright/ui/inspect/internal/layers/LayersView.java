// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.layers;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.netwright.core.activity.RecentInputs.RecentRun;
import org.netwright.core.activity.RecentInputs.RecentState;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.inspect.internal.inspector.EditorSelection;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.HintPage;
import org.netwright.ui.theme.Pages;
import org.netwright.ui.theme.Paper;

/** Every layer as a heat map over the last inputs, with saturation, dead neurons and a histogram over all samples. */
public final class LayersView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "org.netwright.ui.inspect.layers"; //$NON-NLS-1$

	private Pages pages;
	private HintPage hint;
	private Composite page;
	private Label domain;
	private HeatMap map;
	private ActivityJob job;
	private EditorSelection diagram;
	private LatestOnUi<RecentState> refresh;
	private LatestOnUi<LayerFacts> found;
	private final List<Runnable> subscriptions = new ArrayList<>();
	private OpenNetwork open;
	private NetworkSnapshot looked;

	@Override
	public void createPartControl(Composite parent) {
		pages = new Pages(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.netwright.help.layers"); //$NON-NLS-1$
		hint = new HintPage(pages);
		page = new Composite(pages, SWT.NONE);
		Paper.page(page);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		Composite words = new Composite(page, SWT.NONE);
		domain = new Label(words, SWT.WRAP);
		Paper.secondary(domain);
		GridLayoutFactory.fillDefaults().margins(8, 6).applyTo(words);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(domain);
		map = new HeatMap(page, this::chosen);
		GridDataFactory.fillDefaults().grab(true, true).hint(120, 80).applyTo(map);
		refresh = new LatestOnUi<>(pages, state -> show());
		found = new LatestOnUi<>(pages, this::show);
		job = new ActivityJob(facts -> found.offer(facts));
		diagram = new EditorSelection(getSite().getPage(), this::selected);
		pages.addDisposeListener(event -> {
			job.end();
			end();
		});
		ActiveNetwork.follow(getSite().getPage(), pages, this::networkChanged);
		if (open == null) {
			show();
		}
	}

	private void end() {
		diagram.end();
		subscriptions.forEach(Runnable::run);
		subscriptions.clear();
	}

	private void networkChanged(OpenNetwork network) {
		end();
		job.end();
		open = network;
		looked = null;
		map.show(RecentState.EMPTY);
		map.show((LayerFacts) null);
		diagram.follow(network);
		if (network != null) {
			subscriptions.add(network.recentInputs().addListener(refresh::offer));
			subscriptions.add(network.history().addListener(this::documentChanged));
			selected(diagram.current());
		}
		show();
	}

	private void documentChanged(DocumentChange change) {
		if (change.has(ChangeKind.SAMPLES)) {
			looked = null;
			refresh.offer(open.recentInputs().state());
		}
	}

	private void show() {
		RecentState state = open == null ? RecentState.EMPTY : open.recentInputs().state();
		if (open == null) {
			hint.showNoNetwork(Messages.Layers_noNetworkStep);
			pages.show(hint);
		} else if (state.network() == null || state.runs().isEmpty() || open.snapshot().isEmpty()) {
			String why = open.inspection().state().problem();
			hint.show(Messages.Layers_nothing, why == null ? "" : why, Messages.Layers_nothingStep); //$NON-NLS-1$
			pages.show(hint);
		} else {
			map.show(state);
			look(state);
			pages.show(page);
		}
	}

	/** Where there are no samples, each new input counts. */
	private void look(RecentState state) {
		boolean samples = open.samples().contents().stream().anyMatch(content -> !content.samples().isEmpty());
		if (looked != state.network() || !samples) {
			looked = state.network();
			job.look(state.network(), open.samples().samples(), state.runs());
		}
	}

	private void show(LayerFacts facts) {
		if (open != null && facts.network() == looked) {
			map.show(facts);
			domain.setText(NLS.bind(Messages.Layers_domain, facts.domain()));
			page.layout();
		}
	}

	private void chosen(int neuron, RecentRun run) {
		if (run != null && run.input().length == open.inspection().input().length) {
			open.inspection().setInput(run.input());
		}
		List<Neuron> neurons = open.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).skip(neuron).limit(1).toList();
		if (!neurons.isEmpty()) {
			diagram.select(open, neurons);
		}
	}

	private void selected(ISelection selection) {
		boolean one = selection instanceof IStructuredSelection structured && structured.size() == 1 && structured.getFirstElement() instanceof Neuron;
		map.select(one ? indexOf((Neuron) ((IStructuredSelection) selection).getFirstElement()) : -1);
	}

	private int indexOf(Neuron neuron) {
		int index = 0;
		for (Layer layer : open == null ? List.<Layer>of() : open.network().getLayers()) {
			if (layer == neuron.getLayer()) {
				return index + layer.getNeurons().indexOf(neuron);
			}
			index += layer.getNeurons().size();
		}
		return -1;
	}

	/** The picture of all layers. */
	public HeatMap map() {
		return map;
	}

	/** Over which inputs numbers and histograms are. */
	public String domainText() {
		return domain.getText();
	}

	/** What is said instead of layers; empty while they are shown. */
	public String sentence() {
		return hint.isVisible() ? hint.text() : ""; //$NON-NLS-1$
	}

	@Override
	public void setFocus() {
		if (page.isVisible()) {
			map.setFocus();
		} else {
			pages.setFocus();
		}
	}
}
