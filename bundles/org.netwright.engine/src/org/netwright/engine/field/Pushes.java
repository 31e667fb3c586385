// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

import java.util.Arrays;

/**
 * Which inputs of a region can be fixed, because moving them to one end never makes the score less and never leaves the
 * region. Belongs to one thread.
 */
final class Pushes {

	private final Score score;
	private final Bounds bounds;
	private final byte[] move;
	/** Whether an input makes a difference to a cut. */
	private final boolean[] held;
	/** Which ways an input can be moved without leaving a cut. */
	private final byte[] allowed;

	Pushes(Score score, Bounds bounds) {
		this.score = score;
		this.bounds = bounds;
		move = new byte[score.inputs];
		held = new boolean[score.inputs];
		allowed = new byte[score.inputs];
	}

	/** Looks at a region whose bounds were just computed. Leaves the pushes of the score in the bounds. */
	void look(Region region) {
		Arrays.fill(move, Bounds.NONE);
		Arrays.fill(held, false);
		Arrays.fill(allowed, Bounds.BOTH);
		for (Region.Cut cut : region.cuts) {
			bounds.backward(cut.neuron());
			for (int i = 0; i < score.inputs; i++) {
				byte push = bounds.push[i];
				held[i] |= push != Bounds.NONE;
				if (push == Bounds.BOTH) {
					allowed[i] = Bounds.NONE;
				} else if (push != Bounds.NONE) {
					allowed[i] &= Double.isInfinite(cut.most()) ? push : Bounds.turned(push);
				}
			}
		}
		bounds.backward(score.key);
		for (int i = 0; i < score.inputs; i++) {
			byte push = score.push(bounds, i);
			if (push == Bounds.NONE) {
				move[i] = held[i] ? allowed[i] : Bounds.BOTH;
			} else if (push != Bounds.BOTH) {
				move[i] = (byte) (push & allowed[i]);
			}
		}
	}

	/**
	 * How an input can be moved.
	 *
	 * @return {@link Bounds#UP} or {@link Bounds#DOWN} for to one end, {@link Bounds#BOTH} for anywhere,
	 *     {@link Bounds#NONE} for nowhere
	 */
	byte of(int input) {
		return move[input];
	}
}
