// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.stepper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inspection.InspectionState;
import org.netwright.core.walk.WalkPosition;
import org.netwright.core.walk.WalkState;
import org.netwright.core.walk.WalkUnit;
import org.netwright.core.walk.Walker;
import org.netwright.model.Neuron;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.field.FocusKeys;
import org.netwright.ui.inspect.internal.inspector.EditorSelection;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.HintPage;
import org.netwright.ui.theme.Pages;

/**
 * The input goes through the network layer by layer or neuron by neuron, forward and back. What the walk comes to is selected in the
 * diagram, so that other views follow; what a person selects there is explained here.
 */
public final class StepperView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "org.netwright.ui.inspect.stepper"; //$NON-NLS-1$

	private static final int MOST_SELECTED = 60;
	private static final String TRACK = ID + ".track"; //$NON-NLS-1$

	private Pages pages;
	private HintPage hint;
	private StepperPage page;
	private EditorSelection diagram;
	private LatestOnUi<WalkState> refresh;
	private Runnable unsubscribe = () -> { };
	private OpenNetwork open;
	private WalkState shown = WalkState.EMPTY;
	/** Id of the neuron that a person looks at; null for where the walk is. */
	private String looked;
	private boolean selecting;

	@Override
	public void createPartControl(Composite parent) {
		pages = new Pages(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.netwright.help.stepper"); //$NON-NLS-1$
		hint = new HintPage(pages);
		page = new StepperPage(pages, getSite(), this::go);
		FocusKeys.context(getSite(), page.track(), TRACK);
		diagram = new EditorSelection(getSite().getPage(), this::selected);
		refresh = new LatestOnUi<>(pages, state -> show());
		pages.addDisposeListener(event -> {
			unsubscribe.run();
			diagram.end();
			leaveAll();
		});
		ActiveNetwork.follow(getSite().getPage(), pages, this::networkChanged);
		if (open == null) {
			show();
		}
	}

	private void networkChanged(OpenNetwork network) {
		unsubscribe.run();
		open = network;
		unsubscribe = network == null ? () -> { } : network.walk().addListener(refresh::offer);
		shown = network == null ? WalkState.EMPTY : network.walk().state();
		diagram.follow(network);
		looked = selectedNeuron();
		show();
	}

	private void go(WalkPosition position) {
		open.walk().go(position);
	}

	private void selected(ISelection selection) {
		if (!selecting) {
			looked = selectedNeuron();
			show();
		}
	}

	private String selectedNeuron() {
		return diagram.current() instanceof IStructuredSelection one && one.size() == 1 && one.getFirstElement() instanceof Neuron neuron
				? neuron.getId() : null;
	}

	private void show() {
		if (open == null) {
			hint.showNoNetwork(Messages.Stepper_noNetworkStep);
			pages.show(hint);
			return;
		}
		WalkState state = open.walk().state();
		follow(state);
		if (!state.canWalk()) {
			InspectionState known = state.complete();
			boolean empty = known.problem() == null;
			hint.show(empty ? Messages.Stepper_noNeurons : Messages.Stepper_cannotCompute, empty ? "" : known.problem(), //$NON-NLS-1$
					empty ? Messages.Stepper_noNeuronsStep : Messages.Stepper_nextStep);
			pages.show(hint);
			return;
		}
		page.show(open, state, looked == null ? -1 : state.walk().network().indexOf(looked), selectedNeuron());
		pages.show(page);
	}

	/** Where the walk has come to is selected; on other values of the same place, what a person has selected stays. */
	private void follow(WalkState state) {
		WalkState before = shown;
		shown = state;
		boolean moved = state.walking() != before.walking() || !state.position().equals(before.position());
		if (moved && state.canWalk()) {
			looked = null;
			if (state.walking()) {
				select(state.position().unit() == WalkUnit.NEURON ? neurons(state) : layers(state));
			}
		}
	}

	private List<EObject> neurons(WalkState state) {
		Set<String> ids = IntStream.of(state.current()).mapToObj(state.walk().network()::id).collect(Collectors.toSet());
		return open.network().getLayers().stream().flatMap(layer -> layer.getNeurons().stream()).filter(neuron -> ids.contains(neuron.getId()))
				.map(EObject.class::cast).toList();
	}

	/** To show a large layer takes other views longer than a step should; it is not selected. */
	private List<EObject> layers(WalkState state) {
		if (state.current().length > MOST_SELECTED) {
			return List.of();
		}
		NetworkSnapshot network = state.walk().network();
		Set<String> ids = IntStream.of(state.current()).map(network.graph()::layerOf).distinct().mapToObj(network::layerId).collect(Collectors.toSet());
		return open.network().getLayers().stream().filter(layer -> ids.contains(layer.getId())).map(EObject.class::cast).toList();
	}

	/** Nobody would see how to end a walk whose stepper is closed. */
	private void leaveAll() {
		for (IEditorReference reference : getSite().getPage().getEditorReferences()) {
			OpenNetwork network = reference.getEditor(false) == null ? null : Adapters.adapt(reference.getEditor(false), OpenNetwork.class);
			if (network != null && network.walk().state().walking()) {
				network.walk().leave();
			}
		}
	}

	private void select(List<EObject> elements) {
		selecting = true;
		try {
			diagram.select(open, elements);
		} finally {
			selecting = false;
		}
	}

	/** The walk of the network that is shown. */
	Optional<Walker> walker() {
		return Optional.ofNullable(open).map(OpenNetwork::walk);
	}

	/** The layers. */
	public TrackControl track() {
		return page.track();
	}

	/** The buttons. */
	public PlayRow play() {
		return page.play();
	}

	/** Where playing stops. */
	public BreakRow stop() {
		return page.stop();
	}

	/** What is explained. */
	public String title() {
		return page.titleText();
	}

	/** Its arithmetic. */
	public String line() {
		return page.lineText();
	}

	/** The same in words. */
	public String sentence() {
		return page.sentenceText();
	}

	/** How far the walk has come. */
	public String position() {
		return page.positionText();
	}

	/** What is said while there is nothing to walk through. */
	public HintPage hint() {
		return hint;
	}

	@Override
	public void setFocus() {
		if (open != null && open.walk().state().canWalk()) {
			page.track().setFocus();
		} else {
			pages.setFocus();
		}
	}
}
