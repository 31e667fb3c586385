// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.function;

import java.util.List;

/**
 * A family of activation functions that differ only in their parameters, such as the leaky rectifier by its slope.
 * This is what a plug-in contributes. An instance is immutable and may be used by any number of threads at once.
 */
public interface FunctionType {

	/**
	 * What can be chosen, in the order in which {@link #create} expects the values.
	 *
	 * @return an unmodifiable list, the same at every call; empty if nothing can be chosen
	 */
	default List<FunctionParameter> parameters() {
		return List.of();
	}

	/**
	 * Makes one function of this family.
	 *
	 * @param values one value per {@linkplain #parameters() parameter}, in their order; not modified and not kept
	 * @return an immutable, thread-safe function
	 * @throws IllegalArgumentException if the number of values is wrong or one is outside its parameter's bounds
	 */
	ActivationFunction create(double... values);
}
