// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.field.FieldState;
import org.netwright.core.field.WatchedFields;
import org.netwright.core.inspection.InspectionState;
import org.netwright.core.walk.WalkState;
import org.netwright.model.Neuron;
import org.netwright.ui.document.ActiveNetwork;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.inspect.internal.inspector.EditorSelection;
import org.netwright.ui.refresh.LatestOnUi;
import org.netwright.ui.theme.FieldChoice;

/** What makes the selected neurons most active: which inputs, how active, how that was found, and how near the input of now is. */
public final class ReceptiveFieldView extends ViewPart {
	/** The id of this view. */
	public static final String ID = "org.netwright.ui.inspect.field"; //$NON-NLS-1$

	/** What was searched for longer than these milliseconds is said to be searched. */
	private static final int LONG = 250;

	private FieldPages pages;
	private EditorSelection diagram;
	private LatestOnUi<FieldState> fields;
	private LatestOnUi<WalkState> values;
	private Runnable unsubscribe = () -> { };
	private WatchedFields.Watch watch;
	private OpenNetwork open;
	private FieldSubject subject = FieldSubject.OUTPUTS;
	private boolean visible;
	private boolean waiting;
	private boolean takesLong;

	@Override
	public void createPartControl(Composite parent) {
		pages = new FieldPages(parent, this::use, this::choose);
		PlatformUI.getWorkbench().getHelpSystem().setHelp(pages, "org.netwright.help.field"); //$NON-NLS-1$
		fields = new LatestOnUi<>(pages, state -> refresh());
		values = new LatestOnUi<>(pages, state -> refresh());
		diagram = new EditorSelection(getSite().getPage(), this::selected);
		PartVisible shown = new PartVisible(this, this::setVisible);
		getSite().getPage().addPartListener(shown);
		FieldChoice.whenChanged(pages, this::domainChanged);
		DomainHandler.follow(pages);
		pages.addDisposeListener(event -> {
			getSite().getPage().removePartListener(shown);
			diagram.end();
			forget();
		});
		visible = getSite().getPage().isPartVisible(this);
		ActiveNetwork.follow(getSite().getPage(), pages, this::networkChanged);
		refresh();
	}

	private void setVisible(boolean now) {
		if (visible != now) {
			visible = now;
			forget();
			follow();
		}
	}

	private void networkChanged(OpenNetwork network) {
		forget();
		pages.forget();
		open = network;
		diagram.follow(network);
		subject = network == null ? FieldSubject.OUTPUTS : FieldSubject.of(diagram.current(), network.network());
		follow();
	}

	private void forget() {
		unsubscribe.run();
		unsubscribe = () -> { };
		if (watch != null) {
			watch.close();
			watch = null;
		}
	}

	/** Looks at the fields of the network while the view is seen. */
	private void follow() {
		if (open != null && visible) {
			open.fields().setDomain(FieldChoice.domain());
			watch = open.fields().watch(fields::offer, true);
			Runnable noValues = open.walk().addListener(values::offer);
			Runnable noChanges = open.history().addListener(change -> want());
			unsubscribe = () -> {
				noValues.run();
				noChanges.run();
			};
			want();
		}
		refresh();
	}

	private void domainChanged() {
		if (open != null && visible) {
			open.fields().setDomain(FieldChoice.domain());
		}
	}

	private void selected(ISelection selection) {
		FieldSubject next = FieldSubject.of(selection, open.network());
		if (!next.equals(subject)) {
			subject = next;
			want();
			refresh();
		}
	}

	private void want() {
		if (watch != null) {
			watch.want(open.snapshot().map(network -> IntStream.of(subject.in(network)).mapToObj(network::id).toList()).orElse(List.of()));
		}
	}

	/** Shows what is known now. What is searched for a moment only leaves what was shown before. */
	private void refresh() {
		if (pages.isDisposed()) {
			return;
		}
		FieldState state = open == null ? FieldState.EMPTY : open.fields().state();
		takesLong &= !state.complete();
		if (!state.complete() && !waiting) {
			waiting = true;
			pages.getDisplay().timerExec(LONG, this::stillSearching);
		}
		if (open == null) {
			pages.noNetwork();
		} else if (open.snapshot().isEmpty()) {
			String problem = open.inspection().state().problem();
			pages.hint(Messages.Field_cannotCompute, problem == null ? "" : problem, Messages.Field_cannotComputeStep); //$NON-NLS-1$
		} else if (state.problem() != null) {
			pages.hint(Messages.Field_cannotSearch, state.problem(), ""); //$NON-NLS-1$
		} else if (visible && state.network() != null) {
			show(state, open.walk().state().seen());
		}
		pages.search(open, state, takesLong);
	}

	private void stillSearching() {
		waiting = false;
		if (!pages.isDisposed() && open != null && !open.fields().state().complete()) {
			takesLong = true;
			refresh();
		}
	}

	private void show(FieldState state, InspectionState now) {
		NetworkSnapshot network = state.network();
		int[] neurons = subject.in(network);
		if (network.graph().inputCount() == 0 || neurons.length == 0) {
			pages.hint(Messages.Field_none, Messages.Field_noneWhy, Messages.Field_noneStep);
			return;
		}
		if (neurons.length > 1) {
			pages.showSeveral(state, subject.title(neurons.length), neurons);
			return;
		}
		boolean same = now.snapshot() != null && now.snapshot().graph().inputCount() == network.graph().inputCount();
		if (same && !pages.showOne(open, state, now, neurons[0]) && (takesLong || state.ended())) {
			String name = network.name(neurons[0]);
			pages.hint(name, state.ended() ? Messages.Field_notSearched : Messages.Field_searching, ""); //$NON-NLS-1$
		}
	}

	private void choose(int neuron) {
		NetworkSnapshot network = open.fields().state().network();
		if (network != null) {
			String id = network.id(neuron);
			List<Neuron> found = new ArrayList<>();
			open.network().getLayers().forEach(layer -> layer.getNeurons().stream().filter(each -> each.getId().equals(id)).forEach(found::add));
			diagram.select(open, found);
		}
	}

	/** Inputs may have come and gone since the field was shown. */
	private void use(double[] input) {
		if (open != null && open.inspection().input().length == input.length) {
			open.inspection().setInput(input);
		}
	}

	/** Puts what is shown on the clipboard, as text. */
	void copy() {
		put(text(), TextTransfer.getInstance());
	}

	/** Puts the picture that is shown on the clipboard. */
	void copyPicture() {
		if (pages.showsOne()) {
			put(FieldPicture.of(pages.one().tile(), pages.one().maximiser()), ImageTransfer.getInstance());
		}
	}

	private void put(Object what, Transfer as) {
		Clipboard clipboard = new Clipboard(pages.getDisplay());
		clipboard.setContents(new Object[] { what }, new Transfer[] { as });
		clipboard.dispose();
	}

	/** Makes the input that is shown the current one. */
	void useAsInput() {
		if (pages.showsOne()) {
			pages.one().useLargest();
		}
	}

	/** Whether there is one field with an input that can be used, and a picture to copy. */
	boolean showsField() {
		return pages.showsOne();
	}

	/** All that is said, line by line. */
	public String text() {
		return String.join("\n", pages.lines()); //$NON-NLS-1$
	}

	/** The page of one neuron. */
	public FieldPage page() {
		return pages.one();
	}

	/** The page of several neurons. */
	public FieldGallery gallery() {
		return pages.gallery();
	}

	/** For tests: what is said about a search that takes long, empty if nothing is. */
	public String search() {
		return pages.strip().text();
	}

	/** For tests: ends the search or goes on with it. */
	public Button searchButton() {
		return pages.strip().button();
	}

	@Override
	public void setFocus() {
		pages.setFocus();
	}
}
