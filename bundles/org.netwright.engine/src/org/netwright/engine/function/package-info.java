// SPDX-License-Identifier: EPL-2.0
/**
 * What a plug-in implements to add an activation function.
 * Start with {@link org.netwright.engine.function.FunctionType}; the engine itself only ever sees the
 * {@link org.netwright.engine.function.ActivationFunction} that it creates.
 * Everything here is immutable and used by many threads at once.
 */
package org.netwright.engine.function;
