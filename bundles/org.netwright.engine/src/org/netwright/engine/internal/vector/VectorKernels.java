// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.vector;

import org.netwright.engine.internal.kernel.Kernels;

/** The way in. */
public final class VectorKernels {

	private VectorKernels() {
		// only a factory
	}

	/** {@return all loops on the Vector API} */
	public static Kernels create() {
		return new Kernels(new VectorSingleKernel(), new VectorDoubleKernel(), new VectorFloatKernel(), true);
	}
}
