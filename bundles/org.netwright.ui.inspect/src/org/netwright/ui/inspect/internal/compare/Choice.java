// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.netwright.core.comparison.SideChoice;
import org.netwright.core.evaluation.NamedSample;
import org.netwright.core.inspection.InspectionState;
import org.netwright.ui.document.OpenNetwork;

/**
 * What can be chosen for a side, in words.
 *
 * @param label what the list says
 * @param side  what it chooses; null to ask for a sample
 */
record Choice(String label, SideChoice side) {
	/** More samples than these are asked for in a dialog, where they can be searched. */
	static final int MOST_SAMPLES = 24;

	/**
	 * All that can be chosen now.
	 *
	 * @param present what is chosen, which is among them even if it is none of the usual ones
	 */
	static List<Choice> of(OpenNetwork open, IWorkbenchPage page, SideChoice present) {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(Messages.Choice_now, SideChoice.PRESENT));
		choices.add(new Choice(Messages.Choice_pinned, SideChoice.PINNED));
		List<NamedSample> samples = open.samples().samples();
		if (samples.size() <= MOST_SAMPLES) {
			samples.forEach(sample -> choices.add(of(sample)));
		} else {
			choices.add(new Choice(NLS.bind(Messages.Choice_more, samples.size()), null));
		}
		for (IEditorReference reference : page.getEditorReferences()) {
			network(reference.getEditor(false)).filter(other -> other != open)
					.ifPresent(other -> choices.add(new Choice(NLS.bind(Messages.Choice_network, reference.getPartName()), side(other, reference.getPartName()))));
		}
		if (choices.stream().noneMatch(choice -> present.equals(choice.side))) {
			choices.add(new Choice(present instanceof SideChoice.Input input ? input.name() : Messages.Choice_closed, present));
		}
		return choices;
	}

	static Choice of(NamedSample sample) {
		String name = sample.name().isEmpty() ? Messages.Choice_unnamed : sample.name();
		return new Choice(name, new SideChoice.Input(name, sample.values()));
	}

	private static Optional<OpenNetwork> network(IEditorPart editor) {
		return Optional.ofNullable(editor == null ? null : Adapters.adapt(editor, OpenNetwork.class));
	}

	/** Does not keep the network alive. */
	private static SideChoice side(OpenNetwork other, String name) {
		WeakReference<OpenNetwork> reference = new WeakReference<>(other);
		return new SideChoice.OtherNetwork(name, System.identityHashCode(other), () -> state(reference.get()));
	}

	private static Optional<InspectionState> state(OpenNetwork network) {
		return Optional.ofNullable(network).filter(open -> !open.isClosed()).map(open -> open.inspection().state());
	}

	/** The open network that a side is one of; empty for those of the document itself. */
	static Optional<OpenNetwork> other(IWorkbenchPage page, SideChoice side) {
		return !(side instanceof SideChoice.OtherNetwork wanted) ? Optional.empty()
				: Arrays.stream(page.getEditorReferences()).map(reference -> network(reference.getEditor(false)).orElse(null)).filter(Objects::nonNull)
						.filter(open -> wanted.key().equals(System.identityHashCode(open))).findFirst();
	}
}
