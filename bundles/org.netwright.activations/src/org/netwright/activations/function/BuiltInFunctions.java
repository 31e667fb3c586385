// SPDX-License-Identifier: EPL-2.0
package org.netwright.activations.function;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.netwright.engine.function.FunctionType;

/** The functions of this package by their ids, for programs that do not read {@code plugin.xml}. */
public final class BuiltInFunctions {

	private static final Map<String, FunctionType> BY_ID = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
			Map.entry("celu", new Celu()),
			Map.entry("elu", new Elu()),
			Map.entry("gaussian", new Gaussian()),
			Map.entry("gelu", new Gelu()),
			Map.entry("gelu-tanh", new GeluTanh()),
			Map.entry("hard-sigmoid", new HardSigmoid()),
			Map.entry("hard-tanh", new HardTanh()),
			Map.entry("identity", new Identity()),
			Map.entry("leaky-relu", new LeakyRelu()),
			Map.entry("log-softmax", new LogSoftmax()),
			Map.entry("mish", new Mish()),
			Map.entry("prelu", new PRelu()),
			Map.entry("relu", new Relu()),
			Map.entry("selu", new Selu()),
			Map.entry("sigmoid", new Sigmoid()),
			Map.entry("silu", new Silu()),
			Map.entry("sine", new Sine()),
			Map.entry("softmax", new Softmax()),
			Map.entry("softplus", new Softplus()),
			Map.entry("softsign", new Softsign()),
			Map.entry("step", new Step()),
			Map.entry("tanh", new Tanh()))));

	private BuiltInFunctions() {
	}

	/** {@return all functions by the id that stands in documents, sorted; unmodifiable} */
	public static Map<String, FunctionType> byId() {
		return BY_ID;
	}
}
