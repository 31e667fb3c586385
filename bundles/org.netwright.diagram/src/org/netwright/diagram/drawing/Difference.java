// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;

/**
 * What differs between two sides, to be drawn in place of activations: each neuron's change as a colour, connections whose weight is
 * another one in front of all others. Input neurons are compared with each other, all others with the largest change among them. Immutable;
 * two are equal only if they are the same.
 */
public final class Difference {

	private final String from;
	private final String to;
	private final double[] changes;
	private final int inputs;
	private final Weights weights;
	private final int connections;
	private final double largestInput;
	private final double largest;

	/** How weights have changed. */
	public interface Weights {
		/**
		 * How the weight of a connection has changed.
		 *
		 * @param source neuron index
		 * @param target neuron index
		 * @return the change; 0 for none
		 */
		double change(int source, int target);
	}

	/**
	 * Prepares a difference.
	 *
	 * @param from what the side is called from which changes are counted
	 * @param to what the other side is called
	 * @param changes by neuron: how its activation changes; not-a-number where that is not known; copied
	 * @param inputs how many of them, from the first, are input neurons
	 * @param weights how weights have changed; asked from any thread
	 * @param connections how many connections have changed; some may be on one side only
	 */
	public Difference(String from, String to, double[] changes, int inputs, Weights weights, int connections) {
		this.from = from;
		this.to = to;
		this.changes = changes.clone();
		this.inputs = inputs;
		this.weights = weights;
		this.connections = connections;
		largestInput = largest(0, inputs);
		largest = largest(inputs, changes.length);
	}

	private double largest(int start, int end) {
		double most = 0;
		for (int n = start; n < end; n++) {
			if (Double.isFinite(changes[n])) {
				most = Math.max(most, Math.abs(changes[n]));
			}
		}
		return most;
	}

	/** {@return what the side is called from which changes are counted} */
	public String from() {
		return from;
	}

	/** {@return what the side is called to which changes lead} */
	public String to() {
		return to;
	}

	/** {@return how many neurons it is for} */
	int neuronCount() {
		return changes.length;
	}

	/** {@return the largest change of a neuron behind the inputs} */
	public double largest() {
		return largest;
	}

	/** {@return how many connections have changed} */
	public int connections() {
		return connections;
	}

	/**
	 * A neuron's change.
	 *
	 * @param neuron a neuron index
	 * @return not-a-number if it is not known
	 */
	public double change(int neuron) {
		return changes[neuron];
	}

	/** How the weight of a connection has changed; 0 for not at all. */
	double weightChange(int source, int target) {
		return connections == 0 ? 0 : weights.change(source, target);
	}

	/** A neuron's colour: what does not change is pale, and half of the way in colour is a quarter of the largest change. */
	int argb(int neuron, Palette palette) {
		double most = neuron < inputs ? largestInput : largest;
		double change = changes[neuron];
		if (Double.isNaN(change)) {
			return palette.argb(Tone.NODE_IDLE);
		}
		double strength = most == 0 || change == 0 ? 0 : Math.sqrt(Math.min(1, Math.abs(change) / most));
		return Argb.over(Argb.fade(argb(change, palette), strength), palette.argb(Tone.CHANGE_NONE));
	}

	/** The colour of a sign. */
	static int argb(double change, Palette palette) {
		return palette.argb(change < 0 ? Tone.CHANGE_DOWN : Tone.CHANGE_UP);
	}
}
