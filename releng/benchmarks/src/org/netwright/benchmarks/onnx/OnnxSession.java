// SPDX-License-Identifier: EPL-2.0
package org.netwright.benchmarks.onnx;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import ai.onnxruntime.OrtSession.SessionOptions.OptLevel;

/**
 * ONNX Runtime with one model and one batch, at its best: all optimisations, native buffers for input and outputs that
 * are made once. {@link #run()} is nothing but the computation. It belongs to one thread.
 */
public final class OnnxSession implements AutoCloseable {

	private final int batch;
	private final int inputWidth;
	private final Precision precision;
	private final OrtSession session;
	private final Map<String, OnnxTensor> input = new LinkedHashMap<>();
	private final Map<String, OnnxTensor> results = new LinkedHashMap<>();
	private final List<ByteBuffer> buffers;
	private final ByteBuffer given;

	/**
	 * Loads a model.
	 *
	 * @param network what to compute
	 * @param batch inputs per run
	 * @param threads how many threads compute, the calling one included
	 * @throws OrtException if ONNX Runtime does not accept the model, such as for an operator that it does not have in
	 *     this precision
	 */
	public OnnxSession(OnnxNetwork network, int batch, int threads) throws OrtException {
		this.batch = batch;
		this.inputWidth = network.inputWidth();
		this.precision = network.precision();
		OrtEnvironment environment = OrtEnvironment.getEnvironment();
		try (SessionOptions options = new SessionOptions()) {
			options.setOptimizationLevel(OptLevel.ALL_OPT);
			options.setIntraOpNumThreads(threads);
			options.setInterOpNumThreads(1);
			session = environment.createSession(network.bytes(), options);
		}
		given = buffer(inputWidth);
		input.put(OnnxModel.INPUT, tensor(environment, given, inputWidth));
		buffers = network.outputWidths().stream().map(this::buffer).toList();
		for (int i = 0; i < buffers.size(); i++) {
			results.put(network.outputs().get(i), tensor(environment, buffers.get(i), network.outputWidths().get(i)));
		}
	}

	/**
	 * Sets the inputs.
	 *
	 * @param values {@code [batch][inputs]}; not modified
	 */
	public void setInput(double[] values) {
		if (values.length != batch * inputWidth) {
			throw new IllegalArgumentException(values.length + " values for " + batch + " x " + inputWidth + " inputs");
		}
		given.clear();
		given.put(precision.encode(values));
	}

	/** Computes all outputs of all inputs. */
	public void run() {
		try {
			session.run(input, Set.of(), results).close();
		} catch (OrtException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * Computes from Java arrays to Java arrays, the way that ONNX Runtime's own documentation shows: a tensor is made of
	 * the input, all outputs are made anew and copied. In doubles only.
	 *
	 * @param values {@code [batch][inputs]}; not modified
	 * @return all outputs, {@code [outputs][batch][width]}
	 */
	public double[][][] compute(double[][] values) {
		try (OnnxTensor tensor = OnnxTensor.createTensor(OrtEnvironment.getEnvironment(), values);
				OrtSession.Result result = session.run(Map.of(OnnxModel.INPUT, tensor))) {
			double[][][] all = new double[result.size()][][];
			for (int i = 0; i < all.length; i++) {
				all[i] = (double[][]) result.get(i).getValue();
			}
			return all;
		} catch (OrtException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * What the last run computed.
	 *
	 * @param output the index of an output of the network
	 * @return {@code [batch][width]}, as a new array
	 */
	public double[] result(int output) {
		ByteBuffer buffer = buffers.get(output);
		double[] values = new double[buffer.capacity() / precision.bytes];
		for (int i = 0; i < values.length; i++) {
			values[i] = precision == Precision.F64 ? buffer.getDouble(i * Double.BYTES) : buffer.getFloat(i * Float.BYTES);
		}
		return values;
	}

	/**
	 * Adds up what the last run computed in doubles.
	 *
	 * @param output the index of an output of the network
	 * @return the sum of all its values
	 */
	public double sum(int output) {
		DoubleBuffer values = buffers.get(output).asDoubleBuffer();
		double sum = 0;
		for (int i = 0; i < values.capacity(); i++) {
			sum += values.get(i);
		}
		return sum;
	}

	@Override
	public void close() throws OrtException {
		input.values().forEach(OnnxTensor::close);
		results.values().forEach(OnnxTensor::close);
		session.close();
	}

	private ByteBuffer buffer(int width) {
		return ByteBuffer.allocateDirect(Math.multiplyExact(batch * width, precision.bytes)).order(ByteOrder.LITTLE_ENDIAN);
	}

	private OnnxTensor tensor(OrtEnvironment environment, ByteBuffer buffer, int width) throws OrtException {
		OnnxJavaType type = precision == Precision.F64 ? OnnxJavaType.DOUBLE : OnnxJavaType.FLOAT;
		buffer.clear();
		return OnnxTensor.createTensor(environment, buffer, new long[] {batch, width}, type);
	}
}
