// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.onnx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A model in ONNX under construction: nodes in the order of computation, constants, one input {@code x} and outputs of
 * the shape {@code [batch][width]}. Values are known by their names. It belongs to one thread.
 */
final class OnnxModel {

	/** The version of the format itself, the one that came with {@link #OPERATORS}. */
	private static final int FORMAT = 9;
	/** The version of the set of operators: the first that has Gelu. */
	private static final int OPERATORS = 20;
	private static final int INTEGER = 7;
	private static final String BATCH = "batch";

	/** The name of the input. */
	static final String INPUT = "x";

	private final Precision precision;
	private final Protobuf graph = new Protobuf();
	private final Map<String, Integer> outputs = new LinkedHashMap<>();
	private int names;

	OnnxModel(Precision precision, int inputWidth) {
		this.precision = precision;
		graph.text(2, "network");
		graph.message(11, shaped(INPUT, inputWidth));
	}

	Precision precision() {
		return precision;
	}

	/**
	 * Adds a node with one result.
	 *
	 * @param operator such as {@code Gemm}
	 * @param attributes each a {@link Float}, a {@link Long} or a {@link String} by its name
	 * @param inputs names of values
	 * @return the name of the result
	 */
	String node(String operator, Map<String, ?> attributes, String... inputs) {
		Protobuf node = new Protobuf();
		for (String input : inputs) {
			node.text(1, input);
		}
		String result = fresh(operator);
		node.text(2, result).text(3, result).text(4, operator);
		attributes.forEach((name, value) -> node.message(5, attribute(name, value)));
		graph.message(1, node);
		return result;
	}

	/** A node without attributes. */
	String node(String operator, String... inputs) {
		return node(operator, Map.of(), inputs);
	}

	/** A constant of the model's precision; without dimensions it is a single number. */
	String constant(double[] values, int... dimensions) {
		return tensor(precision.type, precision.encode(values), dimensions);
	}

	/** A single number of the model's precision. */
	String constant(double value) {
		return constant(new double[] {value});
	}

	/** A row of integers, such as indices. */
	String constant(long[] values) {
		byte[] raw = new byte[values.length * Long.BYTES];
		for (int i = 0; i < raw.length; i++) {
			raw[i] = (byte) (values[i / Long.BYTES] >>> 8 * (i % Long.BYTES));
		}
		return tensor(INTEGER, raw, values.length);
	}

	/** Makes a value an output; it keeps its name. */
	void output(String name, int width) {
		outputs.put(name, width);
	}

	/** The names of the outputs in order. */
	List<String> outputs() {
		return List.copyOf(outputs.keySet());
	}

	/** The bytes of a file; nothing may be added afterwards. */
	byte[] toBytes() {
		outputs.forEach((name, width) -> graph.message(12, shaped(name, width)));
		return new Protobuf().integer(1, FORMAT).text(2, "netwright").message(7, graph)
				.message(8, new Protobuf().text(1, "").integer(2, OPERATORS)).toBytes();
	}

	private String tensor(int type, byte[] raw, int... dimensions) {
		Protobuf tensor = new Protobuf();
		for (int dimension : dimensions) {
			tensor.integer(1, dimension);
		}
		String name = fresh("constant");
		graph.message(5, tensor.integer(2, type).text(8, name).bytes(9, raw));
		return name;
	}

	private static Protobuf attribute(String name, Object value) {
		Protobuf attribute = new Protobuf().text(1, name);
		return switch (value) {
			case Float real -> attribute.real(2, real).integer(20, 1);
			case Long integer -> attribute.integer(3, integer).integer(20, 2);
			case String text -> attribute.text(4, text).integer(20, 3);
			default -> throw new IllegalArgumentException(name + ": no attribute is a " + value.getClass());
		};
	}

	private Protobuf shaped(String name, int width) {
		Protobuf shape = new Protobuf().message(1, new Protobuf().text(2, BATCH))
				.message(1, new Protobuf().integer(1, width));
		Protobuf tensor = new Protobuf().integer(1, precision.type).message(2, shape);
		return new Protobuf().text(1, name).message(2, new Protobuf().message(1, tensor));
	}

	private String fresh(String what) {
		return what + "_" + names++;
	}
}
