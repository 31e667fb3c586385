// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.Workspace;

/**
 * What a search wants to be large: the key of a cone's only target, or for a minimum its opposite. Values have the bits
 * of a single run. Belongs to one thread.
 */
final class Score {

	final Cone cone;
	final FieldDomain domain;
	/** 1 for the maximum, -1 for the minimum. */
	final int sense;
	/** The neuron of the cone that is looked at. */
	final int key;
	/** Number of inputs. */
	final int inputs;
	/** About how many products one run takes the time of. */
	final long cost;

	private final Workspace workspace;
	private boolean unclear;

	Score(Cone cone, FieldDomain domain, int sense) {
		this.cone = cone;
		this.domain = domain;
		this.sense = sense;
		key = cone.keys[0];
		inputs = cone.inputs.length;
		cost = 200 + cone.plan.graph().connectionCount() + 8L * cone.plan.graph().neuronCount();
		workspace = cone.plan.workspace();
	}

	Plan plan() {
		return cone.plan;
	}

	/** {@return the score of an input; not-a-number if the key is that} */
	double of(double[] input) {
		cone.plan.propagate(input, workspace);
		double value = workspace.activation(key);
		unclear |= Double.isNaN(value);
		return sense * value;
	}

	/** {@return whether a key was not-a-number} */
	boolean unclear() {
		return unclear;
	}

	/** {@return whether the input that was run last meets all cuts of a region} */
	boolean meets(Region region) {
		for (Region.Cut cut : region.cuts) {
			double activation = workspace.activation(cut.neuron());
			if (activation < cut.least() || activation > cut.most()) {
				return false;
			}
		}
		return true;
	}

	/** {@return the most that the score can be, by bounds of the cone} */
	double bound(Bounds bounds) {
		return sense > 0 ? bounds.high[key] : -bounds.low[key];
	}

	/** {@return which way an input pushes the score} */
	byte push(Bounds bounds, int input) {
		byte push = bounds.push[input];
		return sense > 0 || push == Bounds.NONE || push == Bounds.BOTH ? push : (byte) (Bounds.BOTH - push);
	}
}
