// SPDX-License-Identifier: EPL-2.0
/**
 * Networks as ONNX models, and ONNX Runtime as the judge of results and the peer of measurements. Start with
 * {@link org.netwright.benchmarks.onnx.OnnxNetwork} and {@link org.netwright.benchmarks.onnx.OnnxSession}. The writer
 * here serves tests and measurements only. Everything belongs to one thread.
 */
package org.netwright.benchmarks.onnx;
