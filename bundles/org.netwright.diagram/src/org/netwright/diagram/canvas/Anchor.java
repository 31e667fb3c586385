// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.canvas;

/** Which point of a text stands at the given x. */
public enum Anchor {
	/** The left end. */
	START,
	/** The middle. */
	MIDDLE,
	/** The right end. */
	END
}
