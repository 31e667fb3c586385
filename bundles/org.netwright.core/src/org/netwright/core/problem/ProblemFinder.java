// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.netwright.core.function.FunctionRegistry;
import org.netwright.core.internal.compile.FunctionUse;
import org.netwright.core.internal.compile.NetworkReader;
import org.netwright.core.internal.compile.Place;
import org.netwright.core.internal.problem.LessonChecks;
import org.netwright.core.internal.problem.PathChecks;
import org.netwright.core.internal.problem.SampleChecks;
import org.netwright.model.Connection;
import org.netwright.model.Decision;
import org.netwright.model.InputRange;
import org.netwright.model.Layer;
import org.netwright.model.Network;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.SampleSet;

/**
 * Finds everything that is wrong with a document: what keeps it from being computed, and what contradicts itself or is
 * probably not meant. Files that the document refers to are not opened.
 *
 * <p>A document without errors can be computed, see {@link org.netwright.core.compile.NetworkSnapshot}.
 */
public final class ProblemFinder {

	private final Network network;
	private final List<Problem> problems;
	private final PathChecks paths;

	private ProblemFinder(Network network, FunctionRegistry functions) {
		this.network = network;
		problems = new ArrayList<>(new NetworkReader(network, functions, new FunctionUse[0], null).problems());
		paths = new PathChecks(network);
	}

	/**
	 * Looks at a whole document; takes time proportional to the number of connections.
	 *
	 * @param network the document, on its own thread; not modified
	 * @param functions where its functions are found
	 * @return first what keeps it from being computed, then the rest in document order; empty if all is well
	 */
	public static List<Problem> find(Network network, FunctionRegistry functions) {
		ProblemFinder finder = new ProblemFinder(network, functions);
		finder.checkRange();
		finder.checkDecision();
		List<Layer> layers = network.getLayers();
		Map<String, Layer> names = new HashMap<>();
		for (int i = 0; i < layers.size(); i++) {
			finder.checkLayer(layers.get(i), i == 0);
			finder.checkName(layers.get(i), names);
		}
		finder.checkSamples();
		finder.checkNotes();
		finder.problems.addAll(LessonChecks.find(network));
		return List.copyOf(finder.problems);
	}

	private void checkRange() {
		InputRange range = network.getInputRange();
		if (range == null) {
			return;
		}
		double minimum = range.getMinimum();
		double maximum = range.getMaximum();
		if (!(minimum < maximum) || Double.isInfinite(minimum) || Double.isInfinite(maximum)) {
			problems.add(Problem.error(ProblemCodes.WRONG_INPUT_RANGE, null, "The input range goes from " + minimum + " to "
					+ maximum + ". Choose two finite numbers, the minimum below the maximum."));
		} else if (!(minimum <= range.getNeutral() && range.getNeutral() <= maximum)) {
			problems.add(Problem.error(ProblemCodes.WRONG_INPUT_RANGE, null, "The neutral input value " + range.getNeutral()
					+ " is not between the minimum " + minimum + " and the maximum " + maximum + ". Choose one that is."));
		}
	}

	private void checkDecision() {
		double threshold = network.getDecisionThreshold();
		if (network.getDecision() == Decision.THRESHOLD && !Double.isFinite(threshold)) {
			problems.add(Problem.error(ProblemCodes.NOT_FINITE, null,
					"The decision threshold is " + threshold + ". Choose a finite number."));
		}
	}

	private void checkLayer(Layer layer, boolean input) {
		String place = Place.capital(Place.of(layer));
		int size = layer.getNeurons().size();
		if (!input && size == 0) {
			warn(ProblemCodes.EMPTY_LAYER, layer.getId(), place + " has no neurons. Add some, or remove the layer.");
		}
		boolean column = layer.getRows() == 0 && layer.getColumns() == 0;
		if (!column && (layer.getRows() < 0 || (long) layer.getRows() * layer.getColumns() != size)) {
			problems.add(Problem.error(ProblemCodes.WRONG_ARRANGEMENT, layer.getId(), place + " is arranged as "
					+ layer.getRows() + " rows x " + layer.getColumns() + " columns but has " + size
					+ " neurons. Choose rows and columns that fit, or 0 x 0 for a plain column."));
		}
		if (input && layer.getActivation() != null) {
			warn(ProblemCodes.ACTIVATION_ON_INPUT, layer.getId(), place + " is the input layer, so its activation function '"
					+ layer.getActivation() + "' does nothing. Remove it.");
		}
		Map<String, Neuron> names = new HashMap<>();
		for (Neuron neuron : layer.getNeurons()) {
			checkNeuron(neuron, input);
			checkName(neuron, names);
		}
	}

	private void checkName(Layer layer, Map<String, Layer> names) {
		Layer first = hasName(layer.getName()) ? names.putIfAbsent(layer.getName(), layer) : null;
		if (first != null) {
			warn(ProblemCodes.AMBIGUOUS_NAME, layer.getId(), Place.capital(Place.of(layer)) + " has the same name as "
					+ Place.of(first) + ". Rename one.");
		}
	}

	private void checkName(Neuron neuron, Map<String, Neuron> names) {
		Neuron first = hasName(neuron.getName()) ? names.putIfAbsent(neuron.getName(), neuron) : null;
		if (first != null) {
			warn(ProblemCodes.AMBIGUOUS_NAME, neuron.getId(), Place.capital(Place.of(neuron)) + " has the same name as "
					+ Place.of(first) + " of its layer. Rename one.");
		}
	}

	private static boolean hasName(String name) {
		return name != null && !name.isBlank();
	}

	private void checkNeuron(Neuron neuron, boolean input) {
		String place = Place.capital(Place.of(neuron));
		if (input) {
			checkInput(neuron, place);
			return;
		}
		if (!Double.isFinite(neuron.getBias())) {
			problems.add(Problem.error(ProblemCodes.NOT_FINITE, neuron.getId(),
					place + " has the bias " + neuron.getBias() + ". Give it a finite number."));
		}
		boolean fed = false;
		for (Connection connection : neuron.getIncoming()) {
			fed |= connection.isEnabled();
			if (!Double.isFinite(connection.getWeight())) {
				problems.add(Problem.error(ProblemCodes.NOT_FINITE, neuron.getId(), "The connection from "
						+ (connection.getSource() == null ? "nowhere" : Place.of(connection.getSource())) + " to "
						+ Place.of(neuron) + " has the weight " + connection.getWeight() + ". Give it a finite number."));
			}
		}
		if (!fed && neuron.isEnabled()) {
			warn(ProblemCodes.NO_INCOMING, neuron.getId(), place + " has no "
					+ (neuron.getIncoming().isEmpty() ? "" : "enabled ") + "incoming connections, so its pre-activation is always"
					+ " its bias, " + plain(neuron.getBias()) + ". Connect it, or remove it.");
		}
		if (fed && neuron.isEnabled()) {
			paths.check(neuron, problems);
		}
	}

	/** A number as people write it: a whole one without a point. */
	private static String plain(double number) {
		String text = Double.toString(number);
		return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
	}

	private void checkInput(Neuron neuron, String place) {
		if (neuron.getActivation() != null) {
			warn(ProblemCodes.ACTIVATION_ON_INPUT, neuron.getId(), place
					+ " is in the input layer, so its activation function '" + neuron.getActivation() + "' does nothing. Remove it.");
		}
		if (neuron.getBias() != 0) {
			warn(ProblemCodes.ACTIVATION_ON_INPUT, neuron.getId(), place + " is in the input layer, so its bias "
					+ neuron.getBias() + " does nothing. Set it to 0.");
		}
	}

	private void checkSamples() {
		List<Layer> layers = network.getLayers();
		Layer last = layers.isEmpty() ? null : layers.get(layers.size() - 1);
		SampleChecks checks = new SampleChecks(last == null ? 0 : layers.get(0).getNeurons().size(),
				last == null ? 0 : last.getNeurons().size(), neuron -> neuron.getLayer() == last);
		Set<String> names = new HashSet<>();
		for (SampleSet set : network.getSampleSets()) {
			String name = set.getName() == null ? "" : set.getName();
			if (!names.add(name)) {
				warn(ProblemCodes.AMBIGUOUS_NAME, null, "There is more than one sample set "
						+ (name.isEmpty() ? "without a name" : "'" + name + "'") + ". Rename one.");
			}
			checks.checkNames(set);
			checks.check(set);
		}
		problems.addAll(checks.problems());
	}

	private void checkNotes() {
		Set<String> ids = new HashSet<>();
		for (Layer layer : network.getLayers()) {
			ids.add(layer.getId());
			layer.getNeurons().forEach(neuron -> ids.add(neuron.getId()));
		}
		for (Note note : network.getNotes()) {
			if (note.getId() == null || !ids.add(note.getId())) {
				problems.add(Problem.error(ProblemCodes.WRONG_ID, note.getId(), "A note "
						+ (note.getId() == null ? "has no id" : "has the id '" + note.getId() + "', which something else has too")
						+ ". Give it an id of its own."));
			}
		}
	}

	private void warn(String code, String element, String message) {
		problems.add(Problem.warning(code, element, message));
	}
}
