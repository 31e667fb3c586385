// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.netwright.model.InputRange;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.ValuesExpectation;
import org.netwright.model.edit.history.Edits;

/**
 * Lets the values of samples and lessons follow their neurons when neurons of the input or output layer come, go or
 * change places. Lists of a wrong length are left alone, for nobody knows which value belongs where, and so are all if no neuron is left.
 */
final class SampleOrder {

	private final Edits edits;
	private final Network network;
	private final int sizeBefore;
	private final int[] from;

	/**
	 * A layer whose neurons change.
	 *
	 * @param sizeBefore how many neurons it had
	 * @param from for each neuron that it has afterwards, its index before, or -1 for a new one
	 */
	private SampleOrder(Edits edits, int sizeBefore, int[] from) {
		this.edits = edits;
		this.network = edits.network();
		this.sizeBefore = sizeBefore;
		this.from = from;
	}

	static void follow(Edits edits, Layer layer, int sizeBefore, int[] from) {
		if (from.length == 0) {
			return;
		}
		SampleOrder order = new SampleOrder(edits, sizeBefore, from);
		if (Place.isInput(layer)) {
			order.forEachSample(sample -> order.reorderInputs(sample, Literals.SAMPLE__VALUES));
			order.network.getLessons().forEach(lesson -> lesson.getSteps().forEach(step -> order.reorderInputs(step, Literals.LESSON_STEP__VALUES)));
		}
		if (Place.isOutput(layer)) {
			order.forEachSample(order::reorderOutputs);
		}
	}

	private void forEachSample(Consumer<Sample> action) {
		for (SampleSet set : network.getSampleSets()) {
			set.getSamples().forEach(action);
		}
	}

	private void reorderInputs(EObject owner, EAttribute feature) {
		double[] values = (double[]) owner.eGet(feature);
		if (values != null && values.length == sizeBefore) {
			InputRange range = network.getInputRange();
			edits.set(owner, feature, reordered(values, range == null ? 0 : range.getNeutral()));
		}
	}

	/** What a new output shall be nobody has said: then the expectation stays, and is reported as a problem. */
	private void reorderOutputs(Sample sample) {
		boolean known = Arrays.stream(from).allMatch(index -> index >= 0);
		if (known && sample.getExpectation() instanceof ValuesExpectation expected && expected.getValues() != null
				&& expected.getValues().length == sizeBefore) {
			edits.set(expected, Literals.VALUES_EXPECTATION__VALUES, reordered(expected.getValues(), Double.NaN));
		}
	}

	private double[] reordered(double[] values, double added) {
		return Arrays.stream(from).mapToDouble(index -> index < 0 ? added : values[index]).toArray();
	}
}
