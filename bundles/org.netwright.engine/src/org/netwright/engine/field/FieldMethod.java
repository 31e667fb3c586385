// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.field;

/** How a maximum was found, which says how sure it is. */
public enum FieldMethod {
	/** Every input that can make a difference was tried. */
	EXHAUSTIVE,
	/** Bounds on parts of the domain prove that there is nothing larger, but for rounding. */
	BOUNDED,
	/** By climbing from several places. It may not be the largest: nothing is above the upper bound, though. */
	ASCENT
}
