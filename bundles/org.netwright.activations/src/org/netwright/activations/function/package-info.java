// SPDX-License-Identifier: EPL-2.0
/**
 * The activation functions that come with Netwright. In the product they are found through their registration in
 * {@code plugin.xml}, as everybody else's are; a program without OSGi starts with
 * {@link org.netwright.activations.function.BuiltInFunctions}.
 *
 * <p>Threads: everything here is immutable.
 */
package org.netwright.activations.function;
