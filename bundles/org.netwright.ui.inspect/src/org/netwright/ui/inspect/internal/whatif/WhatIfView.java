// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.whatif;

import java.util.List;
import java.util.concurrent.ExecutorService;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.inspection.InspectionState;
import org.netwright.core.whatif.CounterExamples;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.inspect.internal.inputs.Background;
import org.netwright.ui.inspect.internal.inputs.BarList;
import org.netwright.ui.inspect.internal.inputs.InputGallery;
import org.netwright.ui.inspect.internal.inputs.WhileVisible;
import org.netwright.ui.inspect.internal.inspector.EditorSelection;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.HintPage;
import org.netwright.ui.theme.Pages;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.theme.PresentationMode;

/** What would be if: few changes of the input, a part switched off, another pixel brighter. Follows input, document and selection. */
public final class WhatIfView extends ViewPart implements WhatIfPage.Actions {
	/** The id of the view. */
	public static final String ID = "org.netwright.ui.inspect.whatif"; //$NON-NLS-1$

	/** Until it is known how high everything is. */
	private static final int LEAST_HEIGHT = 320;
	private static final String QUESTION = "question"; //$NON-NLS-1$

	private IMemento memento;
	private Pages pages;
	private HintPage hint;
	private ScrolledComposite scrolled;
	private Composite content;
	private Combo choice;
	private Pages answers;
	private FlipPage flip;
	private AmbiguousPage ambiguous;
	private OffPage off;
	private SensitivityPage sensitivity;
	private List<WhatIfPage> all;
	private EditorSelection diagram;
	private LatestOnUi<InspectionState> refresh;
	private WhileVisible showing;
	private Runnable unsubscribe = () -> { };
	private OpenNetwork open;
	private boolean selecting;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	public void saveState(IMemento saved) {
		saved.putInteger(QUESTION, choice.getSelectionIndex());
	}

	@Override
	public void createPartControl(Composite parent) {
		pages = new Pages(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.netwright.help.whatif"); //$NON-NLS-1$
		hint = new HintPage(pages);
		createContent();
		diagram = new EditorSelection(getSite().getPage(), selection -> {
			if (!selecting) {
				showing.run();
			}
		});
		showing = new WhileVisible(this, pages, this::show);
		refresh = new LatestOnUi<>(pages, state -> showing.run());
		pages.addDisposeListener(event -> {
			unsubscribe.run();
			diagram.end();
			all.forEach(WhatIfPage::forget);
		});
		PresentationMode.whenChanged(pages, () -> pages.getDisplay().asyncExec(this::fit));
		ActiveNetwork.follow(getSite().getPage(), pages, this::networkChanged);
		if (open == null) {
			show();
		}
	}

	private void createContent() {
		scrolled = new ScrolledComposite(pages, SWT.V_SCROLL);
		Paper.page(scrolled);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setMinHeight(LEAST_HEIGHT);
		scrolled.addListener(SWT.Resize, event -> fit());
		content = new Composite(scrolled, SWT.NONE);
		Paper.page(content);
		scrolled.setContent(content);
		GridLayoutFactory.fillDefaults().margins(10, 8).spacing(0, 6).applyTo(content);
		choice = WhatIfPage.combo(content, Messages.WhatIf_choose, this::turn, Messages.WhatIf_flip, Messages.WhatIf_ambiguous, Messages.WhatIf_ablation,
				Messages.WhatIf_sensitivity);
		Integer saved = memento == null ? null : memento.getInteger(QUESTION);
		choice.select(saved == null ? 0 : Math.clamp(saved, 0, choice.getItemCount() - 1));
		answers = new Pages(content);
		Paper.page(answers);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(answers);
		ExecutorService executor = Background.of(pages, "Netwright what if"); //$NON-NLS-1$
		flip = new FlipPage(answers, executor, this);
		ambiguous = new AmbiguousPage(answers, executor, this);
		off = new OffPage(answers, executor, Background.of(pages, "Netwright what if changes"), this); //$NON-NLS-1$
		sensitivity = new SensitivityPage(answers, executor);
		all = List.of(flip, ambiguous, off, sensitivity);
		answers.show(front());
	}

	private WhatIfPage front() {
		return all.get(choice.getSelectionIndex());
	}

	private void turn() {
		all.stream().filter(page -> page != front()).forEach(WhatIfPage::forget);
		answers.show(front());
		fit();
		show();
	}

	private void fit() {
		if (!scrolled.isDisposed()) {
			int width = Math.max(1, scrolled.getClientArea().width);
			int choices = choice.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
			scrolled.setMinHeight(choices + 22 + front().computeSize(Math.max(1, width - 20), SWT.DEFAULT).y);
			content.layout(true, true);
		}
	}

	private void networkChanged(OpenNetwork network) {
		unsubscribe.run();
		unsubscribe = () -> { };
		open = network;
		all.forEach(WhatIfPage::forget);
		diagram.follow(network);
		if (network != null) {
			Runnable inspection = network.inspection().addListener(refresh::offer);
			Runnable history = network.history().addListener(change -> refresh.offer(network.inspection().state()));
			unsubscribe = () -> {
				inspection.run();
				history.run();
			};
		}
		showing.run();
	}

	private void show() {
		if (open == null) {
			hint.showNoNetwork(Messages.WhatIf_noNetwork);
			pages.show(hint);
			return;
		}
		InspectionState state = open.inspection().state();
		if (open.snapshot().isEmpty() || state.problem() != null) {
			all.forEach(WhatIfPage::forget);
			hint.show(Messages.WhatIf_cannotCompute, state.problem() == null ? "" : state.problem(), Messages.WhatIf_cannotComputeStep); //$NON-NLS-1$
			pages.show(hint);
			return;
		}
		NetworkSnapshot network = open.snapshot().get();
		front().show(new Situation(network, state, open.inspection().input(), open.samples().samples(), selectedNeuron(), selectedConnection()));
		if (pages.show(scrolled)) {
			fit();
		}
	}

	private Object selected() {
		return diagram.current() instanceof IStructuredSelection selection && selection.size() == 1 ? selection.getFirstElement() : null;
	}

	private String selectedNeuron() {
		return selected() instanceof Neuron neuron ? neuron.getId() : null;
	}

	private List<String> selectedConnection() {
		return selected() instanceof Connection connection && connection.getSource() != null && connection.getTarget() != null
				? List.of(connection.getSource().getId(), connection.getTarget().getId()) : null;
	}

	@Override
	public void use(double[] input) {
		if (open != null && open.snapshot().isPresent() && input.length == open.inspection().input().length) {
			open.inspection().setInput(input);
		}
	}

	@Override
	public void select(List<String> ids) {
		EObject element = open == null ? null : ids.size() == 1 ? neuron(ids.get(0)) : connection(ids.get(0), ids.get(1));
		if (element != null) {
			selecting = true;
			diagram.select(open, List.of(element));
			selecting = false;
		}
	}

	private Neuron neuron(String id) {
		for (Layer layer : open.network().getLayers()) {
			for (Neuron neuron : layer.getNeurons()) {
				if (neuron.getId().equals(id)) {
					return neuron;
				}
			}
		}
		return null;
	}

	private Connection connection(String source, String target) {
		Neuron end = neuron(target);
		return end == null ? null : end.getIncoming().stream()
				.filter(connection -> connection.getSource() != null && connection.getSource().getId().equals(source)).findFirst().orElse(null);
	}

	/** Which question is answered. */
	public Combo choice() {
		return choice;
	}

	/** What came out of the search for few changes; null while nothing has. */
	public CounterExamples found() {
		return flip.found();
	}

	/** Which outcome is wanted. */
	public Combo goals() {
		return flip.goals();
	}

	/** Makes the changed input that of the network. */
	public Button useButton() {
		return flip.use();
	}

	/** The inputs that are listed by the question in front. */
	public InputGallery gallery() {
		return front() == off ? off.gallery() : ambiguous.gallery();
	}

	/** The parts that are compared. */
	public BarList ranking() {
		return off.list();
	}

	/** Whether neurons or connections are compared. */
	public Combo kinds() {
		return off.kinds();
	}

	/** With which inputs parts are compared. */
	public Combo sets() {
		return off.sets();
	}

	/** By pixel: how much it matters. */
	public double[] slopes() {
		return sensitivity.slopes();
	}

	/** Whether the sum is meant. */
	public Button sum() {
		return sensitivity.sum();
	}

	/** What the question in front says. */
	public String text() {
		return hint.isVisible() ? hint.text() : front() == flip ? flip.text() : front() == ambiguous ? ambiguous.text() : front() == off ? off.text() : sensitivity.text();
	}

	@Override
	public void setFocus() {
		if (scrolled.isVisible()) {
			choice.setFocus();
		} else {
			pages.setFocus();
		}
	}
}
