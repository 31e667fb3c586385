// SPDX-License-Identifier: EPL-2.0
/**
 * The activation functions that are there, whoever contributed them. Start with
 * {@link org.netwright.core.function.FunctionRegistry}: inside OSGi it is a service that reads the extension point
 * {@code org.netwright.core.activationFunctions}, elsewhere {@link org.netwright.core.function.FunctionRegistry#of}
 * makes one.
 *
 * <p>Threads: everything here may be used from any thread. Contributed code runs on the thread of whoever asks for it.
 */
package org.netwright.core.function;
