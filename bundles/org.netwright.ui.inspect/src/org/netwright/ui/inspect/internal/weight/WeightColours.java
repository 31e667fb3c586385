// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.weight;

import org.netwright.diagram.palette.Argb;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;

/** Weights as colours: those of the diagram's edges, the stronger the farther from the canvas. */
public final class WeightColours {
	private WeightColours() {
	}

	/** The colour of a sign. */
	public static int ofSign(double weight, Palette palette) {
		return palette.argb(weight < 0 ? Tone.EDGE_NEGATIVE : Tone.EDGE_POSITIVE);
	}

	/** The colour of a weight; its share is -1 to 1. */
	public static int of(double share, Palette palette) {
		return Argb.over(Argb.fade(ofSign(share, palette), Math.abs(share)), palette.argb(Tone.CANVAS));
	}
}
