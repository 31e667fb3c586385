// SPDX-License-Identifier: EPL-2.0
package org.netwright.core.function;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.netwright.core.internal.function.FixedFunctionRegistry;

/**
 * Knows the activation functions by their ids. Thread-safe; what one call returns does not change when plug-ins come
 * or go, a later call shows them.
 */
public interface FunctionRegistry {

	/**
	 * All functions, in the order in which people should see them: short ids (those that come with Netwright) before
	 * long ones, then by name.
	 *
	 * @return an unmodifiable list without two equal ids
	 */
	List<FunctionDescriptor> functions();

	/**
	 * The function with an id.
	 *
	 * @param id an id as it stands in a document, for example {@code tanh}; null is found nowhere
	 * @return empty if no plug-in provides it
	 */
	Optional<FunctionDescriptor> find(String id);

	/**
	 * Hears when functions come or go. The listener is called on the thread that changed the registry, after the
	 * change; it may ask the registry, and must return soon.
	 *
	 * @param listener called with no details: ask again
	 * @return ends the subscription when run; running it again does nothing
	 */
	Runnable addListener(Runnable listener);

	/**
	 * A registry that never changes, for tests and for programs without OSGi.
	 *
	 * @param functions in any order
	 * @return a registry of exactly these
	 * @throws IllegalArgumentException if two have the same id; the message names both contributors
	 */
	static FunctionRegistry of(FunctionDescriptor... functions) {
		return new FixedFunctionRegistry(Arrays.asList(functions));
	}
}
