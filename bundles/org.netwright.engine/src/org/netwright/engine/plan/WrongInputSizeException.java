// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.plan;

/** An input has more or fewer values than the network has input neurons. */
public class WrongInputSizeException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final int expected;
	private final int actual;

	/**
	 * Describes both sizes.
	 *
	 * @param expected how many values the network takes
	 * @param actual how many there were
	 */
	public WrongInputSizeException(int expected, int actual) {
		super("The network takes " + expected + (expected == 1 ? " input value" : " input values") + " but got "
				+ actual + ".");
		this.expected = expected;
		this.actual = actual;
	}

	/** {@return how many values the network takes} */
	public int expected() {
		return expected;
	}

	/** {@return how many values there were} */
	public int actual() {
		return actual;
	}
}
