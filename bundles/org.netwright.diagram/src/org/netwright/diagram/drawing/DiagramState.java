// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.Set;

import org.netwright.diagram.scene.Scene;
import org.netwright.engine.plan.Trace;

/**
 * What changes in a picture from moment to moment: the values of one run, the decision, what is selected. Immutable.
 *
 * @param trace the values, complete or under way; null where there are none. One of another number of neurons than the
 *     scene's is ignored
 * @param winner neuron index of the output that wins, -1 if none does
 * @param runnerUp neuron index of the output after that, -1 if there is none
 * @param margin the winner's activation minus the runner-up's
 * @param selected neuron indices
 * @param selectedConnections connection indices in document order
 * @param hovered neuron index under the pointer, -1 if there is none
 * @param hoveredConnection connection index under the pointer, -1 if there is none
 * @param decision what the footer says about the outcome; null for the usual words
 * @param fields receptive fields, drawn where the scene has room for them
 * @param difference what is drawn in place of activations; null for those. One of another number of neurons than the scene's is ignored
 * @param current indices of the neurons that a walk has just come to: what leads into them stands out
 * @param path connection indices in document order of ways through the network that somebody follows: they lie above all others
 */
public record DiagramState(Trace trace, int winner, int runnerUp, double margin, Set<Integer> selected,
		Set<Integer> selectedConnections, int hovered, int hoveredConnection, String decision, FieldTiles fields, Difference difference,
		Set<Integer> current, Set<Integer> path) {

	/** No values, nothing decided, nothing selected. */
	public static final DiagramState EMPTY = new DiagramState(null, -1, -1, 0, Set.of(), Set.of(), -1, -1, null, FieldTiles.NONE, null,
			Set.of(), Set.of());

	/** Copies what is selected, current and followed. */
	public DiagramState {
		selected = Set.copyOf(selected);
		selectedConnections = Set.copyOf(selectedConnections);
		current = Set.copyOf(current);
		path = Set.copyOf(path);
	}

	/**
	 * Values with the decision that follows from them.
	 *
	 * @param trace the values
	 * @param winner neuron index, -1 if none wins
	 * @param runnerUp neuron index, -1 if there is none
	 * @param margin between both
	 * @return a state with nothing selected
	 */
	public static DiagramState of(Trace trace, int winner, int runnerUp, double margin) {
		return new DiagramState(trace, winner, runnerUp, margin, Set.of(), Set.of(), -1, -1, null, FieldTiles.NONE, null, Set.of(),
				Set.of());
	}

	/**
	 * This state with another selection.
	 *
	 * @param neurons neuron indices
	 * @param connections connection indices
	 * @return a state
	 */
	public DiagramState withSelected(Set<Integer> neurons, Set<Integer> connections) {
		return new DiagramState(trace, winner, runnerUp, margin, neurons, connections, hovered, hoveredConnection, decision, fields, difference,
				current, path);
	}

	/**
	 * This state with other neurons selected, and no connections.
	 *
	 * @param neurons neuron indices
	 * @return a state
	 */
	public DiagramState withSelected(Set<Integer> neurons) {
		return withSelected(neurons, Set.of());
	}

	/**
	 * This state with the pointer elsewhere.
	 *
	 * @param neuron neuron index, -1 for none
	 * @param connection connection index, -1 for none
	 * @return a state
	 */
	public DiagramState withHovered(int neuron, int connection) {
		return new DiagramState(trace, winner, runnerUp, margin, selected, selectedConnections, neuron, connection, decision, fields, difference,
				current, path);
	}

	/**
	 * This state with the pointer on a neuron.
	 *
	 * @param neuron neuron index, -1 for none
	 * @return a state
	 */
	public DiagramState withHovered(int neuron) {
		return withHovered(neuron, -1);
	}

	/**
	 * This state with nothing selected, current or followed, and the pointer elsewhere.
	 *
	 * @return a state
	 */
	public DiagramState atRest() {
		return withSelected(Set.of()).withHovered(-1).withCurrent(Set.of()).withPath(Set.of());
	}

	/**
	 * This state with a walk at other neurons.
	 *
	 * @param neurons indices of those that it has just come to; empty while nobody walks
	 * @return a state
	 */
	public DiagramState withCurrent(Set<Integer> neurons) {
		return new DiagramState(trace, winner, runnerUp, margin, selected, selectedConnections, hovered, hoveredConnection, decision, fields, difference,
				neurons, path);
	}

	/**
	 * This state with other ways that somebody follows.
	 *
	 * @param connections connection indices in document order
	 * @return a state
	 */
	public DiagramState withPath(Set<Integer> connections) {
		return new DiagramState(trace, winner, runnerUp, margin, selected, selectedConnections, hovered, hoveredConnection, decision, fields, difference,
				current, connections);
	}

	/**
	 * This state with other words in the footer.
	 *
	 * @param text what it says about the outcome; null for the usual words
	 * @return a state
	 */
	public DiagramState withDecision(String text) {
		return new DiagramState(trace, winner, runnerUp, margin, selected, selectedConnections, hovered, hoveredConnection, text, fields, difference,
				current, path);
	}

	/**
	 * This state with other receptive fields.
	 *
	 * @param tiles the fields
	 * @return a state
	 */
	public DiagramState withFields(FieldTiles tiles) {
		return new DiagramState(trace, winner, runnerUp, margin, selected, selectedConnections, hovered, hoveredConnection, decision, tiles, difference,
				current, path);
	}

	/**
	 * This state with what differs drawn in place of activations, and connections that have changed in front.
	 *
	 * @param shown what differs; null for activations
	 * @return a state
	 */
	public DiagramState withDifference(Difference shown) {
		return new DiagramState(trace, winner, runnerUp, margin, selected, selectedConnections, hovered, hoveredConnection, decision, fields, shown,
				current, path);
	}

	/** This state without its values if they belong to a network of another size than the scene's. */
	DiagramState fitting(Scene scene) {
		DiagramState same = difference == null || difference.neuronCount() == scene.nodes().size() ? this : withDifference(null);
		if (trace == null || trace.graph().neuronCount() == scene.nodes().size()) {
			return same;
		}
		return new DiagramState(null, -1, -1, 0, selected, selectedConnections, hovered, hoveredConnection, decision, fields, same.difference,
				current, path);
	}

	/**
	 * Whether a neuron has values now.
	 *
	 * @param neuron a neuron index
	 * @return false if there are none, or not yet
	 */
	public boolean isComputed(int neuron) {
		return trace != null && neuron < trace.graph().neuronCount() && trace.isComputed(neuron);
	}

	/**
	 * A neuron's activation.
	 *
	 * @param neuron a neuron index
	 * @return not-a-number if it has none
	 */
	public double activation(int neuron) {
		return isComputed(neuron) ? trace.activation(neuron) : Double.NaN;
	}

	/**
	 * A neuron's pre-activation.
	 *
	 * @param neuron a neuron index
	 * @return not-a-number if it has none
	 */
	public double preActivation(int neuron) {
		return isComputed(neuron) ? trace.preActivation(neuron) : Double.NaN;
	}
}
