// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.onnx;

/** How an activation function is said in ONNX. */
@FunctionalInterface
public interface OnnxFunction {

	/**
	 * Writes the nodes of the function.
	 *
	 * @param model where to
	 * @param sums the name of the pre-activations, {@code [batch][neurons]}
	 * @return the name of the activations, of the same shape
	 */
	String write(OnnxModel model, String sums);
}
