// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.part.IShowInTarget;
import org.eclipse.ui.part.ShowInContext;
import org.eclipse.ui.part.ViewPart;
import org.netwright.core.inspection.InspectionState;
import org.netwright.core.walk.WalkState;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.refresh.LatestOnUi;

/**
 * What is selected in the diagram, and how its values come about; live while input and document change. Follows the selection unless
 * it is pinned.
 */
public final class ActivationInspectorView extends ViewPart implements IShowInTarget {
	/** The id of this view. */
	public static final String ID = "org.netwright.ui.inspect.inspector"; //$NON-NLS-1$

	private InspectorPages pages;
	private EditorSelection diagram;
	private LatestOnUi<WalkState> refresh;
	private Runnable unsubscribe = () -> { };
	private OpenNetwork open;
	private OpenNetwork active;
	private InspectionState state = InspectionState.EMPTY;
	private Subject subject = Subject.NETWORK;
	private boolean pinned;
	private long followed = System.nanoTime() - TimeUnit.MINUTES.toNanos(1);

	@Override
	public void createPartControl(Composite parent) {
		pages = new InspectorPages(parent, this::follow);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages.control(), "org.netwright.help.inspector"); //$NON-NLS-1$
		diagram = new EditorSelection(getSite().getPage(), selection -> select(Subject.of(selection, active.network()).orElse(Subject.NETWORK)));
		refresh = new LatestOnUi<>(pages.control(), this::refresh);
		ISelectionListener listener = this::selectionChanged;
		getSite().getPage().addSelectionListener(listener);
		EditorsClosed closed = new EditorsClosed(this::unpinIfGone);
		getSite().getPage().addPartListener(closed);
		pages.control().addDisposeListener(event -> {
			getSite().getPage().removeSelectionListener(listener);
			getSite().getPage().removePartListener(closed);
			diagram.end();
			unsubscribe.run();
		});
		ActiveNetwork.follow(getSite().getPage(), pages.control(), this::activeChanged);
		if (open == null) {
			show(true);
		}
	}

	private void activeChanged(OpenNetwork network) {
		active = network;
		diagram.follow(network);
		unpinIfGone();
		if (!pinned) {
			inspect(network, selected());
		}
	}

	private void unpinIfGone() {
		if (pinned && !diagram.isOpen(open)) {
			setPinned(false);
		}
	}

	private Subject selected() {
		return active == null ? Subject.NETWORK : Subject.of(diagram.current(), active.network()).orElse(Subject.NETWORK);
	}

	/** Other views select too, as the outline does; what they say about other things is not meant for the inspector. */
	private void selectionChanged(IWorkbenchPart part, ISelection selection) {
		if (active != null && part != this && !(part instanceof IEditorPart)) {
			Subject.of(selection, active.network()).ifPresent(this::select);
		}
	}

	private void select(Subject next) {
		if (!pinned && !next.equals(subject)) {
			subject = next;
			show(true);
		}
	}

	private void inspect(OpenNetwork network, Subject next) {
		subject = next;
		if (network != open) {
			unsubscribe.run();
			open = network;
			unsubscribe = network == null ? () -> { } : network.walk().addListener(refresh::offer);
		}
		state = network == null ? InspectionState.EMPTY : network.walk().state().seen();
		show(true);
	}

	/** What comes late from a network that is shown no more is not looked at. */
	private void refresh(WalkState next) {
		if (open != null) {
			state = open.walk().state().seen();
			show(false);
		}
	}

	/** What is new in the document may be selected before it is computed: what was shown stays until it is. */
	private void show(boolean another) {
		if (open == null) {
			pages.hint(Messages.Inspector_noNetwork, Messages.Inspector_noNetworkStep);
			return;
		}
		Scope scope = Scope.of(open, state);
		if (subject.isIn(scope)) {
			pages.show(scope, subject, another);
		} else if (pinned || Elements.of(open.network(), subject).isEmpty()) {
			pages.show(scope, pinned ? subject : Subject.NETWORK, true);
		}
	}

	/** A click on a name follows it at once, so what the second click of a double click hits is not meant. */
	private void follow(Subject target) {
		long now = System.nanoTime();
		boolean again = now - followed < TimeUnit.MILLISECONDS.toNanos(pages.control().getDisplay().getDoubleClickTime());
		if (open != null && !again) {
			followed = now;
			diagram.select(open, Elements.of(open.network(), target));
		}
	}

	/** Whether what is shown stays while the selection changes. */
	public boolean isPinned() {
		return pinned;
	}

	/** Keeps what is shown, or follows the selection again. */
	public void setPinned(boolean pin) {
		if (pinned == pin) {
			return;
		}
		pinned = pin;
		if (!pin) {
			inspect(active, selected());
		}
		getSite().getService(ICommandService.class).refreshElements(PinHandler.COMMAND, null);
	}

	@Override
	public boolean show(ShowInContext context) {
		Optional<Subject> wanted = active == null ? Optional.empty() : Subject.of(context.getSelection(), active.network());
		wanted.ifPresent(next -> {
			setPinned(false);
			inspect(active, next);
		});
		return wanted.isPresent();
	}

	/** What is shown, as text with aligned columns. */
	public String text() {
		return pages.sheet().toText();
	}

	/** The numbers that are shown, as comma-separated values. */
	public String csv() {
		return pages.sheet().toCsv();
	}

	/** Where the value of the neuron that is shown comes from and goes to, as text; all that is shown where that is something else. */
	public String pathsText() {
		return pages.paths().toText();
	}

	/** The same as comma-separated values. */
	public String pathsCsv() {
		return pages.paths().toCsv();
	}

	/** Puts text on the clipboard. */
	void copy(String text) {
		Clipboard clipboard = new Clipboard(pages.control().getDisplay());
		clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}

	/** The pages, for tests. */
	public InspectorPages pages() {
		return pages;
	}

	@Override
	public void setFocus() {
		pages.focus();
	}
}
