// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.netwright.model.DocumentEquality;
import org.netwright.model.Expectation;
import org.netwright.model.Network;
import org.netwright.model.NetworkFactory;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.Sample;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/**
 * Says what is expected of a sample. Refuses a winner that is no output, another number of values than there are
 * outputs, and a margin or tolerance that is none.
 */
public final class SetExpectation implements Step {

	private final Sample sample;
	private final Expectation expectation;

	private SetExpectation(Sample sample, Expectation expectation) {
		this.sample = sample;
		this.expectation = expectation;
	}

	/**
	 * Claims nothing.
	 *
	 * @param sample the sample
	 * @return the step
	 */
	public static SetExpectation nothing(Sample sample) {
		return new SetExpectation(sample, null);
	}

	/**
	 * Claims that nobody wins.
	 *
	 * @param sample the sample
	 * @return the step
	 */
	public static SetExpectation undecided(Sample sample) {
		return new SetExpectation(sample, NetworkFactory.eINSTANCE.createWinnerExpectation());
	}

	/**
	 * Claims that a neuron wins.
	 *
	 * @param sample the sample
	 * @param winner a neuron of the output layer
	 * @param margin by how much at least, 0 or more; unit: activation of the output layer
	 * @return the step
	 */
	public static SetExpectation winner(Sample sample, Neuron winner, double margin) {
		WinnerExpectation expectation = NetworkFactory.eINSTANCE.createWinnerExpectation();
		expectation.setWinner(winner);
		expectation.setMargin(margin);
		return new SetExpectation(sample, expectation);
	}

	/**
	 * Claims all outputs.
	 *
	 * @param sample the sample
	 * @param values {@code [outputs]}, one for each neuron of the output layer; not modified, copied
	 * @param tolerance the greatest difference that passes, 0 or more; unit: activation
	 * @return the step
	 */
	public static SetExpectation values(Sample sample, double[] values, double tolerance) {
		ValuesExpectation expectation = NetworkFactory.eINSTANCE.createValuesExpectation();
		expectation.setValues(values.clone());
		expectation.setTolerance(tolerance);
		return new SetExpectation(sample, expectation);
	}

	@Override
	public String label() {
		String what = Wording.of(sample);
		return switch (expectation) {
			case WinnerExpectation expected when expected.getWinner() != null -> NLS.bind(Messages.claimWinner, Wording.of(expected.getWinner()), what);
			case WinnerExpectation undecided -> NLS.bind(Messages.claimUndecided, what);
			case ValuesExpectation expected -> NLS.bind(Messages.claimValues, what);
			case null, default -> NLS.bind(Messages.claimNothing, what);
		};
	}

	@Override
	public boolean canExecute() {
		return Place.isInDocument(sample) && differs() && refusal().isEmpty();
	}

	private boolean differs() {
		Expectation current = sample.getExpectation();
		if (current instanceof WinnerExpectation is && expectation instanceof WinnerExpectation shall) {
			return is.getWinner() != shall.getWinner() || Double.compare(is.getMargin(), shall.getMargin()) != 0;
		}
		return !DocumentEquality.equal(current, expectation);
	}

	@Override
	public Optional<String> refusal() {
		Network network = Place.network(sample);
		return switch (network == null ? null : expectation) {
			case WinnerExpectation expected -> refusalOf(expected, network);
			case ValuesExpectation expected -> refusalOf(expected, network);
			case null, default -> Optional.empty();
		};
	}

	private static Optional<String> refusalOf(WinnerExpectation expected, Network network) {
		Neuron winner = expected.getWinner();
		if (winner != null && !(Place.isOutput(winner) && Place.network(winner) == network)) {
			return Optional.of(NLS.bind(Messages.refuseWinner, Wording.sentence(winner)));
		}
		return refusalOf(Messages.refuseMargin, expected.getMargin());
	}

	private static Optional<String> refusalOf(ValuesExpectation expected, Network network) {
		return ValueLists.refusalOf(expected.getValues(), Place.outputs(network)).or(() -> refusalOf(Messages.refuseTolerance, expected.getTolerance()));
	}

	private static Optional<String> refusalOf(String text, double number) {
		return number >= 0 && Double.isFinite(number) ? Optional.empty() : Optional.of(NLS.bind(text, Wording.number(number)));
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, List.of(sample));
	}

	@Override
	public void apply(Edits edits) {
		Expectation current = sample.getExpectation();
		if (current == null || expectation == null || current.eClass() != expectation.eClass()) {
			edits.set(sample, Literals.SAMPLE__EXPECTATION, expectation);
			return;
		}
		List<EStructuralFeature> features = current.eClass().getEAllStructuralFeatures();
		features.forEach(feature -> edits.set(current, feature, expectation.eGet(feature)));
	}
}
