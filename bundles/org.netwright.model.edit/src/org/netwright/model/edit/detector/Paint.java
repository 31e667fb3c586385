// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.detector;

/** What a detector wants a pixel to be. */
public enum Paint {
	/** At the maximum of the input range. */
	WHITE,
	/** At its minimum. */
	BLACK,
	/** Anything. */
	ANY
}
