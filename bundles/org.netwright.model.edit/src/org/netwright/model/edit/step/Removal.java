// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.netwright.model.Connection;
import org.netwright.model.Layer;
import org.netwright.model.Lesson;
import org.netwright.model.LessonStep;
import org.netwright.model.Network;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.Neuron;
import org.netwright.model.Note;
import org.netwright.model.Sample;
import org.netwright.model.SampleSet;
import org.netwright.model.WinnerExpectation;
import org.netwright.model.edit.history.Edits;

/**
 * Takes elements out of a document with everything that hangs on them. It finds connections through the neurons they
 * belong to, never by looking through the document, and passes once through each list that loses something.
 *
 * <p>A removed neuron keeps its lists: connections from those that stay are out of the lists of these, and connections
 * between two removed neurons stay as they are, out of reach.
 */
final class Removal {

	private final Network network;
	private final Set<Layer> layers = new LinkedHashSet<>();
	private final Set<Neuron> neurons = new LinkedHashSet<>();
	private final Set<Connection> connections = new LinkedHashSet<>();
	private final Set<Note> notes = new HashSet<>();

	Removal(Network network, Collection<? extends EObject> elements) {
		this.network = network;
		for (EObject element : elements) {
			if (Place.network(element) == network) {
				choose(element);
			}
		}
	}

	private void choose(EObject element) {
		switch (element) {
			case Layer layer -> {
				layers.add(layer);
				neurons.addAll(layer.getNeurons());
			}
			case Neuron neuron -> neurons.add(neuron);
			case Connection connection -> connections.add(connection);
			case Note note -> notes.add(note);
			default -> throw new IllegalArgumentException("A " + element.eClass().getName() + " is not deleted this way");
		}
	}

	void apply(Edits edits) {
		dropExpectations(edits);
		dropLessonSteps(edits);
		removeConnections(edits);
		Set<Layer> shrinking = new LinkedHashSet<>();
		neurons.stream().map(Neuron::getLayer).filter(layer -> !layers.contains(layer)).forEach(shrinking::add);
		for (Layer layer : shrinking) {
			shrink(edits, layer);
		}
		edits.remove(network, Literals.NETWORK__LAYERS, layers::contains);
		edits.remove(network, Literals.NETWORK__NOTES, notes::contains);
	}

	private void dropExpectations(Edits edits) {
		for (SampleSet set : network.getSampleSets()) {
			for (Sample sample : set.getSamples()) {
				if (sample.getExpectation() instanceof WinnerExpectation expected && expected.getWinner() != null
						&& neurons.contains(expected.getWinner())) {
					edits.set(sample, Literals.SAMPLE__EXPECTATION, null);
				}
			}
		}
	}

	/** What a step says about an element that is gone would be said about another place. */
	private void dropLessonSteps(Edits edits) {
		Predicate<EObject> gone = object -> object instanceof LessonStep step && (step.getNeuron() != null && neurons.contains(step.getNeuron())
				|| step.getLayer() != null && layers.contains(step.getLayer()));
		for (Lesson lesson : network.getLessons()) {
			LessonInputs.keep(edits, lesson, () -> edits.remove(lesson, Literals.LESSON__STEPS, gone));
		}
	}

	private void removeConnections(Edits edits) {
		Set<Neuron> sources = new LinkedHashSet<>();
		Set<Neuron> targets = new LinkedHashSet<>();
		for (Neuron neuron : neurons) {
			neuron.getIncoming().forEach(connection -> addStaying(sources, connection.getSource()));
			neuron.getOutgoing().forEach(connection -> addStaying(targets, connection.getTarget()));
		}
		for (Connection connection : connections) {
			addStaying(sources, connection.getSource());
			addStaying(targets, connection.getTarget());
		}
		// targets come first: a connection that has left its target still knows its source
		Predicate<EObject> from = object -> object instanceof Connection connection && (neurons.contains(connection.getSource()) || isChosen(connection));
		Predicate<EObject> to = object -> object instanceof Connection connection && (neurons.contains(connection.getTarget()) || isChosen(connection));
		targets.forEach(target -> edits.remove(target, Literals.NEURON__INCOMING, from));
		sources.forEach(source -> edits.remove(source, Literals.NEURON__OUTGOING, to));
	}

	/** Asking a set for an object that it never met is slow; mostly there is nothing to ask for. */
	private boolean isChosen(Connection connection) {
		return !connections.isEmpty() && connections.contains(connection);
	}

	private void addStaying(Set<Neuron> staying, Neuron neuron) {
		if (neuron != null && !neurons.contains(neuron)) {
			staying.add(neuron);
		}
	}

	private void shrink(Edits edits, Layer layer) {
		List<Neuron> before = List.copyOf(layer.getNeurons());
		int[] staying = IntStream.range(0, before.size()).filter(i -> !neurons.contains(before.get(i))).toArray();
		boolean wholeRows = layer.getColumns() > 0 && staying.length > 0 && losesWholeRows(before, layer.getColumns());
		SetArrangement.set(edits, layer, wholeRows ? staying.length / layer.getColumns() : 0, wholeRows ? layer.getColumns() : 0);
		edits.remove(layer, Literals.LAYER__NEURONS, neurons::contains);
		SampleOrder.follow(edits, layer, before.size(), staying);
	}

	private boolean losesWholeRows(List<Neuron> before, int columns) {
		return before.size() % columns == 0 && IntStream.range(0, before.size())
				.allMatch(i -> neurons.contains(before.get(i)) == neurons.contains(before.get(i - i % columns)));
	}
}
