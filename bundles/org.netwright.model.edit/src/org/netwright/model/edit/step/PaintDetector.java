// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.edit.detector.DetectorNumbers;
import org.netwright.model.edit.detector.Levels;
import org.netwright.model.edit.detector.Paint;
import org.netwright.model.edit.detector.PaintedPattern;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/**
 * Makes a neuron the detector of a painted input image: its weights and its bias become those of
 * {@link DetectorNumbers}. Painted pixels that are not connected are, disabled connections from them are enabled, and those
 * from pixels that do not matter are removed, so that the diagram shows what the neuron sees. Strokes of one gesture become
 * one step.
 *
 * <p>Refuses for a neuron of the input layer or one that sees other neurons than inputs, for a pattern of another size or
 * with nothing painted, for a margin that is not above 0, and for an input range that has no levels.
 */
public final class PaintDetector implements Step {

	private final Neuron neuron;
	private final PaintedPattern pattern;
	private final double margin;
	private final double threshold;

	/**
	 * Makes a detector.
	 *
	 * @param neuron which neuron
	 * @param pattern what it shall answer to, one pixel for each input
	 * @param margin how far its pre-activation is above or below the threshold at least
	 * @param threshold the pre-activation from which it answers, 0 for most functions
	 */
	public PaintDetector(Neuron neuron, PaintedPattern pattern, double margin, double threshold) {
		this.neuron = neuron;
		this.pattern = pattern;
		this.margin = margin;
		this.threshold = threshold;
	}

	/**
	 * What a neuron answers to most, to begin painting with.
	 *
	 * @param neuron a neuron in a document; not modified
	 * @return one pixel for each input, by the sign of the weight of its enabled connection
	 */
	public static PaintedPattern patternOf(Neuron neuron) {
		Map<Neuron, Double> weights = new HashMap<>();
		neuron.getIncoming().stream().filter(Connection::isEnabled).forEach(connection -> weights.merge(connection.getSource(), connection.getWeight(), Double::sum));
		return PaintedPattern.of(inputs(Place.network(neuron)).stream().mapToDouble(input -> weights.getOrDefault(input, 0.0)).toArray());
	}

	private static List<Neuron> inputs(Network network) {
		return network == null || network.getLayers().isEmpty() ? List.of() : network.getLayers().getFirst().getNeurons();
	}

	@Override
	public String label() {
		return NLS.bind(Messages.paintDetector, Wording.of(neuron));
	}

	@Override
	public boolean canExecute() {
		return Place.isInDocument(neuron) && refusal().isEmpty() && changes();
	}

	@Override
	public Optional<String> refusal() {
		Network network = Place.network(neuron);
		if (network == null) {
			return Optional.empty();
		}
		Layer input = network.getLayers().getFirst();
		String refusal = null;
		if (neuron.getLayer() == input) {
			refusal = NLS.bind(Messages.refusePaintInput, Wording.sentence(neuron));
		} else if (neuron.getIncoming().stream().anyMatch(connection -> connection.getSource() == null || connection.getSource().getLayer() != input)) {
			refusal = NLS.bind(Messages.refusePaintOthers, Wording.sentence(neuron));
		} else if (pattern.size() != input.getNeurons().size()) {
			refusal = NLS.bind(Messages.refusePaintSize, pattern.size(), input.getNeurons().size());
		} else if (pattern.painted() == 0) {
			refusal = Messages.refusePaintNothing;
		} else if (!(margin > 0 && Double.isFinite(margin))) {
			refusal = NLS.bind(Messages.refusePaintMargin, Wording.number(margin));
		} else if (!Double.isFinite(threshold)) {
			refusal = NLS.bind(Messages.refuseNotFinite, threshold);
		} else if (!Levels.isRange(network.getInputRange())) {
			refusal = Messages.refusePaintRange;
		}
		return Optional.ofNullable(refusal).or(this::numberRefusal);
	}

	private Optional<String> numberRefusal() {
		DetectorNumbers numbers = numbers();
		return Wording.refusalOf(numbers.bias())
				.or(() -> numbers.weights().stream().flatMap(weight -> Wording.refusalOf(weight).stream()).findFirst());
	}

	private DetectorNumbers numbers() {
		return DetectorNumbers.of(pattern, Levels.of(Place.network(neuron).getInputRange()), margin, threshold);
	}

	private boolean changes() {
		DetectorNumbers numbers = numbers();
		Map<Neuron, Double> wanted = wanted(numbers);
		return Double.compare(neuron.getBias(), numbers.bias()) != 0 || neuron.getIncoming().size() != wanted.size()
				|| neuron.getIncoming().stream().anyMatch(connection -> !connection.isEnabled()
						|| !Double.valueOf(connection.getWeight()).equals(wanted.get(connection.getSource())));
	}

	/** The weights of painted pixels. */
	private Map<Neuron, Double> wanted(DetectorNumbers numbers) {
		List<Neuron> inputs = inputs(Place.network(neuron));
		Map<Neuron, Double> wanted = new HashMap<>();
		for (int pixel = 0; pixel < inputs.size(); pixel++) {
			if (pattern.pixels().get(pixel) != Paint.ANY) {
				wanted.put(inputs.get(pixel), numbers.weights().get(pixel));
			}
		}
		return wanted;
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, List.of(neuron));
	}

	@Override
	public void apply(Edits edits) {
		DetectorNumbers numbers = numbers();
		Map<Neuron, Double> wanted = wanted(numbers);
		Map<Neuron, Connection> kept = new HashMap<>();
		List<Connection> needless = new ArrayList<>();
		for (Connection connection : neuron.getIncoming()) {
			if (!wanted.containsKey(connection.getSource()) || kept.putIfAbsent(connection.getSource(), connection) != null) {
				needless.add(connection);
			}
		}
		new Removal(edits.network(), needless).apply(edits);
		for (Neuron input : inputs(edits.network())) {
			Connection connection = kept.get(input);
			if (connection != null) {
				edits.set(connection, Literals.CONNECTION__WEIGHT, wanted.get(input));
				edits.set(connection, Literals.CONNECTION__ENABLED, true);
			} else if (wanted.containsKey(input)) {
				Connection added = ConnectPairs.connection(wanted.get(input));
				edits.add(input, Literals.NEURON__OUTGOING, added);
				edits.add(neuron, Literals.NEURON__INCOMING, added);
			}
		}
		edits.set(neuron, Literals.NEURON__BIAS, numbers.bias());
	}
}
