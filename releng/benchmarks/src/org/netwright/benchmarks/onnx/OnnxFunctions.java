// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.onnx;

import java.util.Map;
import java.util.Optional;

/**
 * The activation functions in ONNX. Where ONNX Runtime has the operator in the precision asked for, it is that; where it
 * has it for floats only, the formula is written with operators that it has for doubles: arithmetic, Exp, Log, Max, Min,
 * Abs, Tanh and Sigmoid. Each formula is the definition, with the exponential taken of what is not positive.
 */
public final class OnnxFunctions {

	private OnnxFunctions() {
	}

	/**
	 * Says a function in ONNX.
	 *
	 * @param id the function's id in documents
	 * @param p its parameters in their order
	 * @param precision of the model
	 * @return empty if ONNX Runtime cannot compute it: exact GELU in doubles, for there is no Erf for them
	 * @throws IllegalArgumentException if nothing is known about the function
	 */
	public static Optional<OnnxFunction> of(String id, double[] p, Precision precision) {
		if (id.equals("gelu") && precision == Precision.F64) {
			return Optional.empty();
		}
		OnnxFunction own = own(id, p);
		if (own == null && precision == Precision.F32) {
			own = floatOnly(id, p);
		}
		return Optional.of(own != null ? own : composed(id, p));
	}

	/** Whether the function is an operator of its own, not a formula of several. */
	public static boolean isOperator(String id, double[] p, Precision precision) {
		return own(id, p) != null || precision == Precision.F32 && floatOnly(id, p) != null;
	}

	/** Operators for both precisions. */
	private static OnnxFunction own(String id, double[] p) {
		return switch (id) {
			case "identity" -> (model, z) -> model.node("Identity", z);
			case "tanh" -> (model, z) -> model.node("Tanh", z);
			case "sigmoid" -> (model, z) -> model.node("Sigmoid", z);
			case "relu" -> (model, z) -> model.node("Relu", z);
			case "sine" -> (model, z) -> model.node("Sin", z);
			case "hard-tanh" -> (model, z) -> model.node("Clip", z, model.constant(p[0]), model.constant(p[1]));
			case "softmax" -> (model, z) -> model.node("Softmax", Map.of("axis", -1L), z);
			case "log-softmax" -> (model, z) -> model.node("LogSoftmax", Map.of("axis", -1L), z);
			default -> null;
		};
	}

	/** Operators for floats only, or, as with GELU in its tanh form, with constants that are floats in any case. */
	private static OnnxFunction floatOnly(String id, double[] p) {
		return switch (id) {
			case "gelu-tanh" -> (model, z) -> model.node("Gelu", Map.of("approximate", "tanh"), z);
			case "softplus" -> (model, z) -> model.node("Softplus", z);
			case "softsign" -> (model, z) -> model.node("Softsign", z);
			case "mish" -> (model, z) -> model.node("Mish", z);
			case "gelu" -> (model, z) -> model.node("Gelu", Map.of("approximate", "none"), z);
			case "elu" -> (model, z) -> model.node("Elu", Map.of("alpha", (float) p[0]), z);
			case "celu" -> (model, z) -> model.node("Celu", Map.of("alpha", (float) p[0]), z);
			case "selu" -> (model, z) -> model.node("Selu", Map.of("alpha", (float) p[0], "gamma", (float) p[1]), z);
			case "leaky-relu" -> (model, z) -> model.node("LeakyRelu", Map.of("alpha", (float) p[0]), z);
			case "prelu" -> (model, z) -> model.node("PRelu", z, model.constant(p[0]));
			case "hard-sigmoid" -> (model, z) -> model.node("HardSigmoid",
					Map.of("alpha", (float) p[0], "beta", (float) p[1]), z);
			default -> null;
		};
	}

	private static OnnxFunction composed(String id, double[] p) {
		return switch (id) {
			case "step" -> (model, z) -> step(model, z);
			case "softplus" -> (model, z) -> softplus(model, z);
			case "softsign" -> (model, z) -> model.node("Div", z,
					model.node("Add", model.constant(1), model.node("Abs", z)));
			case "silu" -> (model, z) -> silu(model, z, p[0]);
			case "gelu-tanh" -> (model, z) -> geluTanh(model, z);
			case "mish" -> (model, z) -> model.node("Mul", z, model.node("Tanh", softplus(model, z)));
			case "elu" -> (model, z) -> elu(model, z, p[0], 1, 1);
			case "celu" -> (model, z) -> elu(model, z, p[0], p[0], 1);
			case "selu" -> (model, z) -> elu(model, z, p[0], 1, p[1]);
			case "leaky-relu", "prelu" -> (model, z) -> model.node("Add", model.node("Relu", z),
					model.node("Mul", model.constant(p[0]), model.node("Min", z, model.constant(0))));
			case "hard-sigmoid" -> (model, z) -> model.node("Clip",
					model.node("Add", model.node("Mul", model.constant(p[0]), z), model.constant(p[1])),
					model.constant(0), model.constant(1));
			case "gaussian" -> (model, z) -> model.node("Exp", model.node("Neg", model.node("Mul", z, z)));
			default -> throw new IllegalArgumentException("nobody has said how " + id + " is written in ONNX");
		};
	}

	/** 1 from 0 on: the largest of 0 and 1 + sign(z), at most 1. */
	private static String step(OnnxModel model, String z) {
		return model.node("Clip", model.node("Add", model.node("Sign", z), model.constant(1)), model.constant(0),
				model.constant(1));
	}

	/** {@code z / (1 + exp(-beta z))}: ONNX Runtime takes a product with Sigmoid for an operator that it has for floats only. */
	private static String silu(OnnxModel model, String z, double beta) {
		return model.node("Div", z, model.node("Add", model.constant(1),
				model.node("Exp", model.node("Mul", model.constant(-beta), z))));
	}

	/** {@code z / 2 (1 + tanh(sqrt(2 / pi) (z + 0.044715 z^3)))}. */
	private static String geluTanh(OnnxModel model, String z) {
		String cube = model.node("Mul", z, model.node("Mul", z, z));
		String bent = model.node("Add", z, model.node("Mul", model.constant(0.044715), cube));
		String tanh = model.node("Tanh", model.node("Mul", model.constant(Math.sqrt(2 / Math.PI)), bent));
		return model.node("Mul", model.node("Mul", model.constant(0.5), z), model.node("Add", model.constant(1), tanh));
	}

	/** {@code max(z, 0) + log(1 + exp(-|z|))}. */
	private static String softplus(OnnxModel model, String z) {
		String small = model.node("Exp", model.node("Neg", model.node("Abs", z)));
		return model.node("Add", model.node("Relu", z), model.node("Log", model.node("Add", model.constant(1), small)));
	}

	/** {@code gamma (max(z, 0) + alpha (exp(min(z, 0) / scale) - 1))}. */
	private static String elu(OnnxModel model, String z, double alpha, double scale, double gamma) {
		String negative = model.node("Div", model.node("Min", z, model.constant(0)), model.constant(scale));
		String bent = model.node("Sub", model.node("Exp", negative), model.constant(1));
		return model.node("Mul", model.constant(gamma),
				model.node("Add", model.node("Relu", z), model.node("Mul", model.constant(alpha), bent)));
	}
}
