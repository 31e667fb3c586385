// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.NetworkFactory;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/**
 * Adds neurons to a layer, without connections. In the input layer, samples get the neutral value for them. A layer that is
 * arranged as an image keeps its columns if whole rows come out, and becomes a plain column otherwise.
 */
public final class AddNeurons implements Step {

	private final Layer layer;
	private final int index;
	private final List<Neuron> neurons = new ArrayList<>();
	private final RandomGenerator random;

	/**
	 * Adds neurons.
	 *
	 * @param layer where they come
	 * @param index where the first one shall be in the layer, 0 to its size
	 * @param count how many
	 */
	public AddNeurons(Layer layer, int index, int count) {
		this(layer, index, count, new SplittableRandom());
	}

	/**
	 * Adds neurons with ids that a generator decides.
	 *
	 * @param layer where they come
	 * @param index where the first one shall be in the layer, 0 to its size
	 * @param count how many
	 * @param random see {@link FreshIds}
	 */
	public AddNeurons(Layer layer, int index, int count, RandomGenerator random) {
		this.layer = layer;
		this.index = index;
		this.random = random;
		for (int i = 0; i < count; i++) {
			neurons.add(NetworkFactory.eINSTANCE.createNeuron());
		}
	}

	/** {@return the new neurons, which get their ids when the step is executed; give them names and numbers before that} */
	public List<Neuron> neurons() {
		return List.copyOf(neurons);
	}

	@Override
	public String label() {
		String where = Wording.of(layer);
		return neurons.size() == 1 ? NLS.bind(Messages.addNeuron, where) : NLS.bind(Messages.addNeurons, neurons.size(), where);
	}

	@Override
	public boolean canExecute() {
		return !neurons.isEmpty() && neurons.getFirst().eContainer() == null && index >= 0 && index <= layer.getNeurons().size()
				&& Place.isInDocument(layer);
	}

	@Override
	public void apply(Edits edits) {
		FreshIds ids = new FreshIds(edits.network(), random);
		neurons.forEach(neuron -> neuron.setId(ids.neuron(layer)));
		insert(edits, layer, index, neurons);
	}

	/** Puts neurons with ids into a layer that is in the document; rows, columns and samples follow. */
	static void insert(Edits edits, Layer layer, int index, List<Neuron> neurons) {
		int before = layer.getNeurons().size();
		int count = neurons.size();
		edits.insert(layer, Literals.LAYER__NEURONS, index, neurons);
		keepColumns(edits, layer, before + count);
		SampleOrder.follow(edits, layer, before, IntStream.range(0, before + count)
				.map(i -> i < index ? i : i < index + count ? -1 : i - count).toArray());
	}

	private static void keepColumns(Edits edits, Layer layer, int size) {
		int columns = layer.getColumns();
		boolean whole = columns > 0 && size % columns == 0;
		SetArrangement.set(edits, layer, whole ? size / columns : 0, whole ? columns : 0);
	}
}
