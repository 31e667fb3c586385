// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

/**
 * Says by how much each output of a sample counts: the derivative of whatever is to become smaller or larger with respect
 * to that output. Called by several threads at once, in any order of samples, each sample once.
 */
@FunctionalInterface
public interface OutputWeighting {

	/**
	 * Weighs the outputs of one sample.
	 *
	 * @param sample 0 to {@code samples - 1}
	 * @param outputs {@code [outputCount]}: the activations of the last layer; not to be kept
	 * @param weights {@code [outputCount]}: 0 on entry; filled with {@code dL/da} for each output; not to be kept
	 */
	void weigh(int sample, double[] outputs, double[] weights);
}
