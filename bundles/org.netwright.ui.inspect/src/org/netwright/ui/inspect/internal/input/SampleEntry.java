// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.Arrays;

/** One line of the list of samples. */
record SampleEntry(String label, double[] values) {

	/** Whether an input is exactly this sample. */
	boolean matches(double[] input) {
		return Arrays.equals(values, input);
	}
}
