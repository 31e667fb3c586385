// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.vector;

import java.util.Optional;

import org.netwright.engine.internal.kernel.Kernels;
import org.netwright.engine.internal.kernel.RowKernels;

/** The way in. */
public final class VectorKernels {

	private VectorKernels() {
		// only a factory
	}

	/** {@return all loops on the Vector API} */
	public static Kernels create() {
		return new Kernels(new VectorSingleKernel(), new VectorDoubleKernel(), new VectorFloatKernel(),
				Optional.of(new RowKernels(new VectorDoubleRowKernel(), new VectorFloatRowKernel())), true);
	}
}
