// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

/**
 * The loops to use.
 *
 * @param single for one input
 * @param doubles for many inputs in double precision
 * @param floats for many inputs in single precision
 * @param accelerated whether they use the Vector API
 */
public record Kernels(SingleKernel single, DoubleKernel doubles, FloatKernel floats, boolean accelerated) {

	private static final Kernels PLAIN = Fusing.isFast()
			? new Kernels(new PlainSingleKernel(), new PlainDoubleKernel(), new PlainFloatKernel(), false)
			: new Kernels(new PlainSingleKernel(), new ReferenceKernel(), new UnfusedFloatKernel(), false);

	/** {@return the loops in plain Java, which are there on every machine} */
	public static Kernels plain() {
		return PLAIN;
	}

	/** {@return the fastest loops that are there} */
	public static Kernels best() {
		return PLAIN;
	}
}
