// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.exhaustive.InputSet;
import org.netwright.core.exhaustive.InputSet.Sampling;
import org.netwright.core.inquiry.Inquiry;
import org.netwright.core.inquiry.Reply;
import org.netwright.core.inspection.InspectionState;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.HintPage;
import org.netwright.ui.theme.Pages;

/** What the open network makes of all inputs there are, or of a sample of them: counts, margins, and the inputs behind each number. */
public final class AllInputsView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "org.netwright.ui.inspect.inputs"; //$NON-NLS-1$

	private static final String LEVELS = "levels"; //$NON-NLS-1$
	private static final String COUNT = "count"; //$NON-NLS-1$
	private static final String SEED = "seed"; //$NON-NLS-1$

	private IMemento memento;
	private Pages pages;
	private HintPage hint;
	private InputsPage page;
	private Inquiry<InputsQuestion, InputsAnswer> inquiry;
	private LatestOnUi<InspectionState> refresh;
	private WhileVisible asking;
	private Runnable unsubscribe = () -> { };
	private OpenNetwork open;
	/** What was asked about last. */
	private NetworkSnapshot asked;
	private Reply<InputsQuestion, InputsAnswer> reply;
	/** Why inputs cannot be counted; null if they can. */
	private String wrong;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	public void saveState(IMemento saved) {
		saved.putInteger(LEVELS, page.levels());
		saved.putInteger(COUNT, page.sampling().sampling().count());
		saved.putString(SEED, Long.toString(page.sampling().sampling().seed()));
	}

	private void restore() {
		Integer levels = memento == null ? null : memento.getInteger(LEVELS);
		Integer count = memento == null ? null : memento.getInteger(COUNT);
		String seed = memento == null ? null : memento.getString(SEED);
		if (levels != null && (levels == 2 || levels == 3)) {
			page.setLevels(levels);
		}
		if (count != null && count > 0 && count <= InputSet.MOST && seed != null && seed.matches("-?\\d{1,18}")) { //$NON-NLS-1$
			page.sampling().show(new Sampling(count, Long.parseLong(seed)));
		}
	}

	@Override
	public void createPartControl(Composite parent) {
		pages = new Pages(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.netwright.help.inputs"); //$NON-NLS-1$
		hint = new HintPage(pages);
		page = new InputsPage(pages, () -> asking.run(), this::use);
		restore();
		LatestOnUi<Reply<InputsQuestion, InputsAnswer>> answers = new LatestOnUi<>(pages, this::answered);
		inquiry = new Inquiry<>(Background.of(pages, "Netwright all inputs"), InputsAnswer.work(), answers::offer); //$NON-NLS-1$
		page.work().stops(inquiry);
		asking = new WhileVisible(this, pages, this::ask);
		refresh = new LatestOnUi<>(pages, state -> show());
		pages.addDisposeListener(event -> {
			unsubscribe.run();
			inquiry.forget();
		});
		ActiveNetwork.follow(getSite().getPage(), pages, this::networkChanged);
		if (open == null) {
			show();
		}
	}

	private void networkChanged(OpenNetwork network) {
		unsubscribe.run();
		unsubscribe = network == null ? () -> { } : network.inspection().addListener(refresh::offer);
		open = network;
		asked = null;
		reply = null;
		wrong = null;
		inquiry.forget();
		page.work().end();
		show();
	}

	private void show() {
		if (open == null) {
			hint.showNoNetwork(Messages.Inputs_noNetwork);
			pages.show(hint);
			return;
		}
		InspectionState state = open.inspection().state();
		if (open.snapshot().isEmpty()) {
			hint.show(Messages.Inputs_cannotCompute, state.problem() == null ? "" : state.problem(), Messages.Inputs_cannotComputeStep); //$NON-NLS-1$
			pages.show(hint);
			return;
		}
		if (open.snapshot().get() != asked) {
			asking.run();
		}
		page.mark(state);
		if (wrong == null) {
			pages.show(page);
		}
	}

	private void ask() {
		if (open != null && open.snapshot().isPresent()) {
			asked = open.snapshot().get();
			wrong = null;
			inquiry.ask(page.question(asked));
		}
	}

	private void answered(Reply<InputsQuestion, InputsAnswer> next) {
		if (open == null || open.snapshot().isEmpty() || next.question().network() != asked) {
			return;
		}
		page.work().show(next);
		wrong = next.problem();
		if (wrong != null) {
			reply = null;
			hint.show(Messages.Inputs_cannotCompute, wrong, Messages.Inputs_cannotComputeStep);
			pages.show(hint);
		} else if (next.answer() != null) {
			reply = next;
			page.show(next.answer());
			page.mark(open.inspection().state());
			pages.show(page);
		} else if (next.stopped() && reply == null) {
			hint.show(Messages.Inputs_stopped, "", Messages.Inputs_stoppedStep); //$NON-NLS-1$
			pages.show(hint);
		}
	}

	private void use(double[] input) {
		if (open != null && open.snapshot().isPresent() && input.length == open.inspection().input().length) {
			open.inspection().setInput(input);
		}
	}

	/** What is shown; null while nothing is. */
	InputsAnswer answer() {
		return reply == null || !page.isVisible() ? null : reply.answer();
	}

	/** How many inputs each output wins, then how many nobody does; tests ask. */
	public List<String> counts() {
		return page.winners().bars().stream().map(bar -> bar.name() + " " + bar.text()).toList(); //$NON-NLS-1$
	}

	/** The bars of the winners. */
	public BarList winners() {
		return page.winners();
	}

	/** The histogram of the margins. */
	public Control histogram() {
		return page.margins();
	}

	/** The middle of a bin of the histogram, in the histogram's coordinates. */
	public Point middleOfBin(int bin) {
		return page.margins().middle(bin);
	}

	/** How many inputs are in each bin of the histogram. */
	public int[] bins() {
		return page.answer().histogram().counts();
	}

	/** The inputs behind the chosen number. */
	public InputGallery gallery() {
		return page.gallery();
	}

	/** How many levels inputs have. */
	public Combo levels() {
		return page.levelsChoice();
	}

	/** Where the size of a sample is typed. */
	public Text sampleCount() {
		return page.sampling().count();
	}

	/** Which inputs this is about. */
	public String facts() {
		return page.facts();
	}

	/** Which inputs are listed. */
	public String heading() {
		return page.heading();
	}

	/** What is said instead; empty while there is something to show. */
	public String sentence() {
		return hint.isVisible() ? hint.text() : ""; //$NON-NLS-1$
	}

	@Override
	public void setFocus() {
		if (page.isVisible()) {
			page.setFocus();
		} else {
			pages.setFocus();
		}
	}
}
