// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.kernel;

/**
 * Loops for inputs that stand as rows.
 *
 * @param doubles in double precision
 * @param floats in single precision
 */
public record RowKernels(DoubleRowKernel doubles, FloatRowKernel floats) {
}
