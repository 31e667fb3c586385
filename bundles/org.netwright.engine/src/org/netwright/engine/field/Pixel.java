// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

/** What a receptive field says about one input. */
public enum Pixel {
	/** At the maximum of the domain. */
	WHITE,
	/** At the minimum of the domain. */
	BLACK,
	/** Somewhere between. */
	GREY,
	/** The inputs that make the activation largest disagree here. */
	EITHER,
	/** Changing it never changes the activation, whatever the others are. */
	DONT_CARE
}
