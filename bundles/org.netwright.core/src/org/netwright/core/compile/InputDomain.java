// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.compile;

/**
 * What input values mean.
 *
 * @param minimum black
 * @param maximum white
 * @param neutral grey: says nothing
 */
public record InputDomain(double minimum, double maximum, double neutral) {

	/** The domain of a document that says nothing else: -1, 1 and 0. */
	public static final InputDomain DEFAULT = new InputDomain(-1, 1, 0);
}
