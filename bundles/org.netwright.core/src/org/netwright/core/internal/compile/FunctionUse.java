// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.internal.compile;

import java.util.Map;

import org.netwright.core.function.FunctionDescriptor;
import org.netwright.engine.function.ActivationFunction;

/**
 * A function with the parameters that a document gives it.
 *
 * @param id what stands in the document
 * @param parameters what the document says, by name; defaults are not listed
 * @param descriptor who provides it; null if nobody does
 * @param function the one instance for this id and these parameters; a placeholder where something is wrong
 */
public record FunctionUse(String id, Map<String, Double> parameters, FunctionDescriptor descriptor,
		ActivationFunction function) {

	/** {@return whether the function is the one that the document means, and not a placeholder} */
	public boolean usable() {
		return function != FunctionUses.PLACEHOLDER;
	}
}
