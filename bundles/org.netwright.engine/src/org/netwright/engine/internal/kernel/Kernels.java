// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

import java.util.Optional;

import org.netwright.engine.function.FusedMultiplyAdd;

/**
 * The loops to use. All that are named here give the same bits, so that it does not matter when one takes the place of
 * another.
 *
 * @param single for one input
 * @param doubles for many inputs in double precision
 * @param floats for many inputs in single precision
 * @param rows for many inputs that stand as rows; nothing where a processor cannot fuse
 * @param accelerated whether they use the Vector API
 */
public record Kernels(SingleKernel single, DoubleKernel doubles, FloatKernel floats,
		Optional<RowKernels> rows, boolean accelerated) {

	private static final Kernels PLAIN = FusedMultiplyAdd.isFast()
			? new Kernels(new PlainSingleKernel(), new PlainDoubleKernel(), new PlainFloatKernel(),
					Optional.of(new RowKernels(new PlainDoubleRowKernel(), new PlainFloatRowKernel())), false)
			: new Kernels(new PlainSingleKernel(), new ReferenceKernel(), new UnfusedFloatKernel(), Optional.empty(), false);

	/** Changes once at most, and never what is computed. */
	private static volatile Kernels known = PLAIN;

	/** {@return the loops in plain Java, which are there on every machine} */
	public static Kernels plain() {
		return PLAIN;
	}

	/**
	 * The fastest loops that are known at this moment. Does not begin to look for better ones, so that a program that
	 * never runs a batch pays nothing.
	 *
	 * @return plain Java until the self-check has found better ones
	 */
	public static Kernels known() {
		return known;
	}

	/**
	 * The fastest loops that are known at this moment; begins the self-check if that has not happened yet.
	 *
	 * @return plain Java until the self-check has found better ones
	 */
	public static Kernels best() {
		SelfCheck.RESULT.isDone();
		return known;
	}

	/** {@return the fastest loops that are there, when the self-check has come to an end} */
	public static Kernels awaitBest() {
		return SelfCheck.RESULT.join();
	}

	static void found(Kernels better) {
		known = better;
	}
}
