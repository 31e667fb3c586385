// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.netwright.core.decision.Verdict;
import org.netwright.core.inspection.InspectionState;
import org.netwright.model.Expectation;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.edit.step.AddSampleSet;
import org.netwright.model.edit.step.AddSamples;
import org.netwright.model.edit.step.RemoveSamples;
import org.netwright.model.edit.step.SetName;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;

/** Adds the input to the samples, renames and deletes samples: one undoable step each. UI thread only. */
final class SampleEditing {
	private final Shell shell;
	private final Supplier<OpenNetwork> network;

	SampleEditing(Shell shell, Supplier<OpenNetwork> network) {
		this.shell = shell;
		this.network = network;
	}

	/** Asks for a name and adds the input that is computed now. */
	void add() {
		OpenNetwork open = network.get();
		InspectionState state = open.inspection().state();
		if (state.snapshot() == null) {
			return;
		}
		AddSampleDialog dialog = new AddSampleDialog(shell, open.network().getSampleSets(), state);
		if (dialog.open() != Window.OK) {
			return;
		}
		Sample sample = NetworkFactory.eINSTANCE.createSample();
		sample.setName(dialog.name());
		sample.setValues(state.input());
		if (dialog.expected()) {
			sample.setExpectation(expectation(open.network(), state));
		}
		SampleSet set = dialog.set();
		if (set == null) {
			SampleSet made = NetworkFactory.eINSTANCE.createSampleSet();
			made.setName(dialog.newSetName());
			made.getSamples().add(sample);
			StepRunner.run(shell, open, new AddSampleSet(open.network(), open.network().getSampleSets().size(), made));
		} else {
			StepRunner.run(shell, open, new AddSamples(set, set.getSamples().size(), List.of(sample)));
		}
	}

	private static Expectation expectation(Network document, InspectionState state) {
		Verdict verdict = state.verdict();
		WinnerExpectation expectation = NetworkFactory.eINSTANCE.createWinnerExpectation();
		if (verdict.decided()) {
			expectation.setWinner(document.getLayers().getLast().getNeurons().get(verdict.winner() - state.snapshot().outputStart()));
		}
		return expectation;
	}

	/** Asks for another name of a sample. */
	void rename(Optional<SampleEntry> entry) {
		entry.flatMap(this::editable).ifPresent(sample -> {
			SampleSet set = (SampleSet) sample.eContainer();
			InputDialog dialog = new InputDialog(shell, Messages.Rename_title, Messages.Rename_message, sample.getName() == null ? "" : sample.getName(), //$NON-NLS-1$
					text -> text.strip().equals(sample.getName()) ? null : SampleNames.refusal(text, set));
			if (dialog.open() == Window.OK) {
				StepRunner.run(shell, network.get(), new SetName(sample, dialog.getValue().strip()));
			}
		});
	}

	/** Deletes a sample; it comes back by undo. */
	void delete(Optional<SampleEntry> entry) {
		entry.flatMap(this::editable).ifPresent(sample -> StepRunner.run(shell, network.get(), new RemoveSamples(List.of(sample))));
	}

	private Optional<Sample> editable(SampleEntry entry) {
		Optional<Sample> sample = entry.sample();
		if (sample.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.Samples_inFileTitle, NLS.bind(Messages.Samples_inFileWhy, inFile(entry.set())));
		}
		return sample;
	}

	/** Says that a set is in a file. */
	static String inFile(SampleSet set) {
		return set.getName() == null || set.getName().isEmpty() ? NLS.bind(Messages.Samples_unnamedInFile, set.getLocation())
				: NLS.bind(Messages.Samples_inFile, set.getName(), set.getLocation());
	}
}
