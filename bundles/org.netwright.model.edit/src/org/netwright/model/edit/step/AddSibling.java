// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.InputRange;
import org.netwright.model.Layer;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/**
 * Adds a neuron to a layer that answers to the mirrored, rotated or inverted image as another one of the layer answers to
 * the image itself. It has the same function and state, a fresh name, no connections to others yet, and the weights of its
 * sibling at the places where the pixels go.
 *
 * <p>To invert, weights {@code w} become {@code -w}. Where the sources are inputs, whose image {@code x} inverted is
 * {@code minimum + maximum - x}, the bias grows by {@code (minimum + maximum) * sum(w)} over enabled connections, which is
 * nothing for the range from -1 to 1; elsewhere it stays.
 *
 * <p>Refuses if the sources are not all in one layer, and unless that is an image, for a rotation a square one, to move
 * pixels. All sources count, also those of disabled connections.
 */
public final class AddSibling implements Step {

	private final Neuron neuron;
	private final Symmetry symmetry;
	private final RandomGenerator random;
	private final Neuron sibling;

	/**
	 * Adds a sibling.
	 *
	 * @param neuron the detector; it stays as it is
	 * @param symmetry what is done with the image
	 */
	public AddSibling(Neuron neuron, Symmetry symmetry) {
		this(neuron, symmetry, new SplittableRandom());
	}

	/**
	 * Adds a sibling with an id that a generator decides.
	 *
	 * @param neuron the detector; it stays as it is
	 * @param symmetry what is done with the image
	 * @param random see {@link FreshIds}
	 */
	public AddSibling(Neuron neuron, Symmetry symmetry, RandomGenerator random) {
		this.neuron = neuron;
		this.symmetry = symmetry;
		this.random = random;
		sibling = Copies.of(neuron);
		sibling.setPosition(null);
	}

	/** {@return the new neuron, which gets id, name and connections when the step is executed} */
	public Neuron sibling() {
		return sibling;
	}

	@Override
	public String label() {
		return NLS.bind(switch (symmetry) {
			case MIRROR_LEFT_RIGHT -> Messages.siblingLeftRight;
			case MIRROR_UP_DOWN -> Messages.siblingUpDown;
			case ROTATE_CLOCKWISE -> Messages.siblingClockwise;
			case ROTATE_COUNTERCLOCKWISE -> Messages.siblingCounterclockwise;
			case INVERT -> Messages.siblingInverted;
		}, Wording.of(neuron));
	}

	@Override
	public boolean canExecute() {
		return sibling.eContainer() == null && Place.isInDocument(neuron) && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		if (neuron.getIncoming().isEmpty()) {
			return Optional.of(NLS.bind(Messages.refuseSiblingOfNothing, Wording.sentence(neuron)));
		}
		Layer image = image();
		String refusal = null;
		if (image == null) {
			refusal = NLS.bind(Messages.refuseSiblingLayers, Wording.sentence(neuron));
		} else if (symmetry.moves() && (image.getRows() < 1 || image.getRows() * image.getColumns() != image.getNeurons().size())) {
			refusal = NLS.bind(Messages.refuseSiblingColumn, Wording.sentence(image));
		} else if (symmetry.isOfSquares() && image.getRows() != image.getColumns()) {
			refusal = NLS.bind(Messages.refuseSiblingSquare, new Object[] { Wording.sentence(image), image.getRows(), image.getColumns() });
		}
		return Optional.ofNullable(refusal);
	}

	/** The layer where all sources are; null if there is none such. */
	private Layer image() {
		List<Layer> layers = neuron.getIncoming().stream().map(Connection::getSource).map(source -> source == null ? null : source.getLayer())
				.distinct().limit(2).toList();
		return layers.size() == 1 ? layers.getFirst() : null;
	}

	@Override
	public void apply(Edits edits) {
		Layer layer = neuron.getLayer();
		sibling.setId(new FreshIds(edits.network(), random).neuron(layer));
		sibling.setName(new FreshNames(layer.getNeurons().stream().map(Neuron::getName)).of(neuron.getName()));
		sibling.setBias(bias(edits.network().getInputRange()));
		AddNeurons.insert(edits, layer, layer.getNeurons().size(), List.of(sibling));
		Layer image = image();
		Map<Neuron, Integer> pixels = new HashMap<>();
		for (Neuron pixel : image.getNeurons()) {
			pixels.put(pixel, pixels.size());
		}
		List<Connection> incoming = new ArrayList<>();
		for (Connection connection : neuron.getIncoming()) {
			Connection own = Copies.of(connection);
			own.setWeight(symmetry == Symmetry.INVERT ? 0 - connection.getWeight() : connection.getWeight());
			int pixel = pixels.get(connection.getSource());
			int target = symmetry.moves() ? symmetry.target(pixel, image.getRows(), image.getColumns()) : pixel;
			edits.add(image.getNeurons().get(target), Literals.NEURON__OUTGOING, own);
			incoming.add(own);
		}
		edits.insert(sibling, Literals.NEURON__INCOMING, 0, incoming);
	}

	private double bias(InputRange range) {
		if (symmetry != Symmetry.INVERT || range == null || !Place.isInput(image())) {
			return neuron.getBias();
		}
		double sum = neuron.getIncoming().stream().filter(Connection::isEnabled).mapToDouble(Connection::getWeight).sum();
		return neuron.getBias() + (range.getMinimum() + range.getMaximum()) * sum;
	}
}
