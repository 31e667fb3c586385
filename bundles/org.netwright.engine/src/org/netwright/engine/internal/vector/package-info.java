// SPDX-License-Identifier: EPL-2.0
/**
 * The innermost loops on the JDK's Vector API. Nothing here may be loaded where the module jdk.incubator.vector is not:
 * {@link org.netwright.engine.internal.kernel.Kernels} alone decides that, and starts with
 * {@link org.netwright.engine.internal.vector.VectorKernels}. Used by any number of threads at once.
 */
package org.netwright.engine.internal.vector;
