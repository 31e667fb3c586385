// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.ViewPart;
import org.netwright.core.comparison.ComparisonState;
import org.netwright.core.comparison.ComparisonState.Choices;
import org.netwright.core.comparison.Side;
import org.netwright.core.comparison.SideChoice;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.ChangeKind;
import org.netwright.model.edit.history.DocumentChange;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.field.FocusKeys;
import org.netwright.ui.inspect.internal.inspector.EditorSelection;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.HintPage;
import org.netwright.ui.theme.Pages;

/**
 * Two sides beside each other: the present, a sample, what was pinned, or another open network; what differs, in words and as a table
 * that selects in the diagram. What is chosen belongs to the document and is there again with it.
 */
public final class CompareView extends ViewPart {
	/** The id of the view. */
	public static final String ID = "org.netwright.ui.inspect.compare"; //$NON-NLS-1$

	private Pages pages;
	private HintPage hint;
	private ComparePage page;
	private EditorSelection diagram;
	private LatestOnUi<ComparisonState> refresh;
	private final List<Runnable> subscriptions = new ArrayList<>();
	private Runnable unfollow = () -> { };
	private OpenNetwork open;
	private Choices offered;

	@Override
	public void createPartControl(Composite parent) {
		pages = new Pages(parent);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.netwright.help.compare"); //$NON-NLS-1$
		hint = new HintPage(pages);
		page = new ComparePage(pages, choice -> choose(choice, false), choice -> choose(choice, true), this::use, this::select);
		FocusKeys.handler(getSite(), page.table().table(), IWorkbenchCommandConstants.EDIT_COPY, new AbstractHandler() {
			@Override
			public Object execute(ExecutionEvent event) {
				page.table().copy();
				return null;
			}
		});
		diagram = new EditorSelection(getSite().getPage(), selection -> { });
		refresh = new LatestOnUi<>(pages, state -> show());
		IPartListener2 listener = new IPartListener2() {
			@Override
			public void partOpened(IWorkbenchPartReference part) {
				editorsChanged();
			}

			/** The network of an editor ends after that. */
			@Override
			public void partClosed(IWorkbenchPartReference part) {
				pages.getDisplay().asyncExec(() -> editorsChanged());
			}
		};
		getSite().getPage().addPartListener(listener);
		pages.addDisposeListener(event -> {
			getSite().getPage().removePartListener(listener);
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
		unfollow.run();
		unfollow = () -> { };
	}

	private void networkChanged(OpenNetwork network) {
		end();
		open = network;
		offered = null;
		if (network != null) {
			diagram.follow(network);
			subscriptions.add(network.comparing().addListener(refresh::offer));
			subscriptions.add(network.comparing().watch());
			subscriptions.add(network.history().addListener(this::documentChanged));
			begin(network);
			followOther();
		}
		show();
		refreshCommands();
	}

	private void documentChanged(DocumentChange change) {
		if (change.has(ChangeKind.SAMPLES)) {
			offer();
		}
	}

	/** As long as nothing is pinned the first sample is more interesting than nothing. */
	private static void begin(OpenNetwork network) {
		Choices now = network.comparing().choices();
		if (now.left() == SideChoice.PINNED && network.baseline().pinned().isEmpty() && now.right() == SideChoice.PRESENT) {
			network.samples().samples().stream().findFirst().ifPresent(sample -> network.comparing().choose(Choice.of(sample).side(), now.right()));
		}
	}

	private void editorsChanged() {
		if (!pages.isDisposed() && open != null && !open.isClosed()) {
			offer();
			open.comparing().update();
		}
	}

	private void offer() {
		Choices choices = open.comparing().choices();
		offered = choices;
		page.offer(Choice.of(open, getSite().getPage(), choices.left()), Choice.of(open, getSite().getPage(), choices.right()), choices);
	}

	private void show() {
		if (open == null) {
			hint.showNoNetwork(Messages.Compare_noNetworkStep);
			pages.show(hint);
			return;
		}
		if (!open.comparing().choices().equals(offered)) {
			offer();
		}
		page.show(open.comparing().state(), open.snapshot().map(snapshot -> snapshot.graph().inputCount()).orElse(-1));
		pages.show(page);
	}

	private void choose(Choice choice, boolean right) {
		SideChoice side = choice.side() == null ? SampleDialog.ask(getSite().getShell(), open.samples().samples()).map(Choice::side).orElse(null) : choice.side();
		if (side != null) {
			Choices now = open.comparing().choices();
			open.comparing().choose(right ? now.left() : side, right ? side : now.right());
			followOther();
			offer();
		}
	}

	/** What happens in another network is told by its inspection. */
	private void followOther() {
		unfollow.run();
		Choices now = open.comparing().choices();
		OpenNetwork watching = open;
		List<Runnable> ends = new ArrayList<>();
		for (SideChoice side : List.of(now.left(), now.right())) {
			Choice.other(getSite().getPage(), side).ifPresent(other -> ends.add(other.inspection().addListener(state -> watching.comparing().update())));
		}
		unfollow = () -> ends.forEach(Runnable::run);
	}

	private void use(boolean right) {
		ComparisonState state = open.comparing().state();
		Side side = right ? state.right() : state.left();
		if (side != null && side.trace().inputs().length == open.inspection().input().length) {
			open.inspection().setInput(side.trace().inputs());
		}
	}

	/** What belongs to another network only is not in this diagram. */
	private void select(ChangeRow row) {
		Choices now = open.comparing().choices();
		boolean own = !(now.left() instanceof SideChoice.OtherNetwork && now.right() instanceof SideChoice.OtherNetwork);
		List<EObject> elements = own ? elements(row) : List.of();
		if (!elements.isEmpty()) {
			diagram.select(open, elements);
		}
	}

	private List<EObject> elements(ChangeRow row) {
		Map<String, Neuron> byId = new HashMap<>();
		for (Layer layer : open.network().getLayers()) {
			layer.getNeurons().stream().filter(neuron -> row.elements().contains(neuron.getId())).forEach(neuron -> byId.put(neuron.getId(), neuron));
		}
		if (row.elements().isEmpty() || byId.size() < row.elements().stream().distinct().count()) {
			return List.of();
		}
		Neuron source = byId.get(row.elements().getFirst());
		Neuron target = byId.get(row.elements().getLast());
		Optional<Connection> connection = row.elements().size() < 2 ? Optional.empty()
				: target.getIncoming().stream().filter(each -> each.getSource() == source).findFirst();
		return connection.<List<EObject>>map(List::of).orElseGet(() -> row.elements().size() < 2 ? List.of(source) : List.of(source, target));
	}

	private void refreshCommands() {
		getSite().getService(ICommandService.class).refreshElements(ColourHandler.COMMAND, null);
	}

	/** The side that changes are counted from. */
	public SidePanel left() {
		return page.left();
	}

	/** The side that changes lead to. */
	public SidePanel right() {
		return page.right();
	}

	/** Which pixels differ, in words. */
	public String pixelsText() {
		return page.pixelsText();
	}

	/** What else differs, in words. */
	public String factsText() {
		return page.factsText();
	}

	/** What the table is about, to choose from. */
	public Combo kind() {
		return page.kind();
	}

	/** The table of what changes. */
	public Table table() {
		return page.table().table();
	}

	/** A line of the table, its columns separated by tabs. */
	public String line(int row) {
		ChangeRow shown = page.table().rows().get(row);
		return shown.text(0) + '\t' + shown.text(1) + '\t' + shown.text(2) + '\t' + shown.text(3);
	}

	/** How many lines the table has. */
	public int lineCount() {
		return page.table().rows().size();
	}

	/** What is said instead of a comparison; empty while there is one. */
	public String sentence() {
		return hint.isVisible() ? hint.text() : ""; //$NON-NLS-1$
	}

	@Override
	public void setFocus() {
		pages.setFocus();
	}
}
