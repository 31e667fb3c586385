// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.batch;

/**
 * Where the samples of a stream come from, in an order of its own. A stream asks one thread at a time, though not
 * always the same one.
 */
public interface SampleSource {

	/** {@return how many samples there are in all, or -1 if that is not known} */
	default long count() {
		return -1;
	}

	/**
	 * Gives the next samples.
	 *
	 * @param inputs {@code [samples][inputCount]}, row-major, or larger; filled from its beginning
	 * @param samples how many are wanted, 1 or more
	 * @return how many were given, at most {@code samples}; 0 or less only at the end
	 */
	int read(double[] inputs, int samples);
}
