// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.compare;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.netwright.core.comparison.SideChoice;
import org.netwright.core.evaluation.NamedSample;

/** Asks for one of many samples. */
final class SampleDialog {
	private SampleDialog() {
	}

	private record Entry(int number, NamedSample sample) {
		String label() {
			return sample.name().isEmpty() ? NLS.bind(Messages.Samples_numbered, number) : sample.name();
		}
	}

	/** Empty if the person does not want one. */
	static Optional<Choice> ask(Shell shell, List<NamedSample> samples) {
		Entry[] entries = new Entry[samples.size()];
		for (int i = 0; i < entries.length; i++) {
			entries[i] = new Entry(i + 1, samples.get(i));
		}
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
			@Override
			public String getText(Object element) {
				return ((Entry) element).label();
			}
		});
		dialog.setTitle(Messages.Samples_title);
		dialog.setMessage(Messages.Samples_message);
		dialog.setMultipleSelection(false);
		dialog.setElements(entries);
		if (dialog.open() != Window.OK || !(dialog.getFirstResult() instanceof Entry entry)) {
			return Optional.empty();
		}
		return Optional.of(new Choice(entry.label(), new SideChoice.Input(entry.label(), entry.sample.values())));
	}
}
