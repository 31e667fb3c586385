// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.netwright.engine.function.FunctionType;

/** The functions of this package by their ids, for programs that do not read {@code plugin.xml}. */
public final class BuiltInFunctions {

	private static final Map<String, FunctionType> BY_ID = Collections.unmodifiableMap(new TreeMap<>(Map.of(
			"identity", new Identity(),
			"relu", new Relu(),
			"sigmoid", new Sigmoid(),
			"step", new Step(),
			"tanh", new Tanh())));

	private BuiltInFunctions() {
	}

	/** {@return all functions by the id that stands in documents, sorted; unmodifiable} */
	public static Map<String, FunctionType> byId() {
		return BY_ID;
	}
}
