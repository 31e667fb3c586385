// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.samples;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.netwright.core.decision.Verdict;
import org.netwright.core.evaluation.SampleRun;
import org.netwright.core.inspection.InspectionState;
import org.netwright.model.NetworkFactory;
import org.netwright.model.Neuron;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.edit.history.CompoundStep;
import org.netwright.model.edit.step.AddSampleSet;
import org.netwright.model.edit.step.AddSamples;
import org.netwright.model.edit.step.MoveSamples;
import org.netwright.model.edit.step.RemoveSamples;
import org.netwright.model.edit.step.SetExpectation;
import org.netwright.model.edit.step.SetName;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;

/** Changes the samples of an open network: one undoable step each, however many samples there are. UI thread only. */
final class SampleEditing {
	private final Shell shell;
	private final OpenNetwork open;

	SampleEditing(Shell shell, OpenNetwork open) {
		this.shell = shell;
		this.open = open;
	}

	/** Asks for a name and adds the input that is computed now. */
	void add() {
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
			WinnerExpectation expectation = NetworkFactory.eINSTANCE.createWinnerExpectation();
			expectation.setWinner(neuron(state.snapshot().outputStart(), state.verdict()));
			sample.setExpectation(expectation);
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

	/** The output neuron that wins; null if none does. */
	private Neuron neuron(int outputStart, Verdict verdict) {
		return verdict.decided() ? open.network().getLayers().getLast().getNeurons().get(verdict.winner() - outputStart) : null;
	}

	/**
	 * Gives a sample another name.
	 *
	 * @return what is wrong with the name, or null
	 */
	String rename(Sample sample, String text) {
		String name = text.strip();
		if (name.equals(sample.getName())) {
			return null;
		}
		String refusal = SampleNames.refusal(name, (SampleSet) sample.eContainer());
		if (refusal == null) {
			StepRunner.run(shell, open, new SetName(sample, name));
		}
		return refusal;
	}

	void delete(List<Sample> samples) {
		StepRunner.run(shell, open, new RemoveSamples(samples));
	}

	void move(List<Sample> samples, boolean down) {
		open.history().execute(new MoveSamples(samples, down));
	}

	/** Asks what is expected of samples. */
	void expect(SampleBook book, SampleRun run, int[] indices) {
		ExpectationDialog dialog = new ExpectationDialog(shell, open.network(), run.network(), book, run, indices);
		if (dialog.open() == Window.OK) {
			expect(book, indices, dialog::step);
		}
	}

	/** Expects of each sample who wins now; a least margin that is there stays. */
	void expectNow(SampleBook book, SampleRun run, int[] indices) {
		expect(book, indices, index -> {
			if (index >= run.done()) {
				return null;
			}
			Sample sample = book.editable(index).orElseThrow();
			double margin = sample.getExpectation() instanceof WinnerExpectation expected ? expected.getMargin() : 0;
			Neuron winner = neuron(run.network().outputStart(), run.verdict(index));
			return winner == null ? SetExpectation.undecided(sample) : SetExpectation.winner(sample, winner, margin);
		});
	}

	void expectNothing(SampleBook book, int[] indices) {
		expect(book, indices, index -> SetExpectation.nothing(book.editable(index).orElseThrow()));
	}

	private void expect(SampleBook book, int[] indices, IntFunction<SetExpectation> step) {
		List<SetExpectation> steps = Arrays.stream(indices).filter(index -> book.editable(index).isPresent()).mapToObj(step).filter(Objects::nonNull).toList();
		if (steps.size() == 1) {
			StepRunner.run(shell, open, steps.getFirst());
		} else if (steps.stream().anyMatch(each -> each.canExecute() || each.refusal().isPresent())) {
			StepRunner.run(shell, open, new CompoundStep(NLS.bind(Messages.Expect_stepOfMany, steps.size()), steps));
		}
	}

	/** The samples that can be changed; says why where one is in a file. */
	List<Sample> editable(SampleBook book, int[] indices) {
		for (int index : indices) {
			if (book.editable(index).isEmpty()) {
				MessageDialog.openInformation(shell, Messages.Samples_inFileTitle, NLS.bind(Messages.Samples_inFileWhy, inFile(book.set(index))));
				break;
			}
		}
		return Arrays.stream(indices).mapToObj(book::editable).flatMap(Optional::stream).toList();
	}

	/** Says that a set is in a file. */
	static String inFile(SampleSet set) {
		return set.getName() == null || set.getName().isEmpty() ? NLS.bind(Messages.Samples_unnamedInFile, set.getLocation())
				: NLS.bind(Messages.Samples_inFile, set.getName(), set.getLocation());
	}
}
