// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.batch;

import java.util.Objects;
import java.util.concurrent.CancellationException;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.internal.kernel.Kernels;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.ProgramHolder;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.progress.Progress;

/**
 * Runs many inputs through a network, on several threads.
 *
 * <pre>{@code
 * double[] outputs = Batch.of(plan).propagate(inputs);
 * }</pre>
 *
 * <p>Rows of inputs and outputs stand one behind the other: value {@code i} of sample {@code s} is at
 * {@code s * inputCount + i}. Values may be anything a double can be.
 *
 * <p>Results have the same bits on every run, with every number of threads and every tile. Sums begin with the bias and
 * are fused, and functions are {@linkplain org.netwright.engine.function.ActivationFunction#applyFast fast}: results
 * agree with {@link Plan#propagate} but for rounding, unless {@link BatchOptions#reference()} asks for the same bits.
 *
 * <p>Cancelling ends the work within some milliseconds, if functions, sources and sinks return as soon. What they
 * throw, all threads end for, and it is thrown to the caller.
 *
 * <p>Memory: each thread has a tile of some samples, one value for each neuron, and at most 64 MiB where networks have
 * up to a million neurons. Tiles are kept for the next call. Other threads than the calling one are those of the
 * {@linkplain java.util.concurrent.ForkJoinPool#commonPool() common pool}, as far as they have time.
 *
 * <p>Immutable and shared between threads at will.
 */
public final class Batch {

	private final Plan plan;
	private final BatchOptions options;
	private final Program program;
	private final Tiles tiles;

	private Batch(Plan plan, BatchOptions options, Tiles tiles) {
		this.plan = plan;
		this.options = options;
		this.tiles = tiles;
		program = ProgramHolder.of(plan);
	}

	/**
	 * Runs a plan with {@linkplain BatchOptions#standard() what suits this machine}.
	 *
	 * @param plan the network
	 * @return a batch
	 */
	public static Batch of(Plan plan) {
		return of(plan, BatchOptions.standard());
	}

	/**
	 * Runs a plan.
	 *
	 * @param plan the network
	 * @param options how to work
	 * @return a batch
	 */
	public static Batch of(Plan plan, BatchOptions options) {
		return new Batch(plan, Objects.requireNonNull(options, "options"),
				new Tiles(ProgramHolder.of(plan).structure(), options));
	}

	/**
	 * The same for another plan, usually one with other weights.
	 *
	 * @param changed the network
	 * @return a batch; it uses memory of this one again where the plans have the same structure
	 */
	public Batch with(Plan changed) {
		boolean same = ProgramHolder.of(changed).structure() == program.structure();
		return same ? new Batch(changed, options, tiles) : of(changed, options);
	}

	/** {@return the network} */
	public Plan plan() {
		return plan;
	}

	/** {@return how it works} */
	public BatchOptions options() {
		return options;
	}

	/** {@return whether it uses the Vector API from now on: if it may, and if it is {@linkplain Acceleration in use}} */
	public boolean accelerated() {
		return kernels().accelerated();
	}

	/**
	 * Runs as many samples as there are.
	 *
	 * @param inputs {@code [samples][inputCount]}, row-major; not modified and not kept
	 * @return {@code [samples][outputCount]}, row-major, a new array
	 * @throws IllegalArgumentException if the inputs are no whole number of samples; the message names both sizes
	 */
	public double[] propagate(double[] inputs) {
		int samples = samples(inputs.length);
		double[] outputs = new double[Math.multiplyExact(samples, plan.graph().outputCount())];
		propagate(inputs, samples, outputs, Progress.NONE);
		return outputs;
	}

	/**
	 * Runs samples into an array.
	 *
	 * @param inputs {@code [samples][inputCount]}, row-major, or longer; not modified and not kept
	 * @param samples how many, 0 or more
	 * @param outputs {@code [samples][outputCount]}, row-major, or longer; filled from its beginning. Must not be
	 *     {@code inputs}
	 * @param progress hears how many samples are done, from any thread, and may cancel
	 * @throws IllegalArgumentException if an array is too short; the message names both sizes
	 * @throws CancellationException if it was cancelled; the outputs then hold some of the results
	 */
	public void propagate(double[] inputs, int samples, double[] outputs, Progress progress) {
		check(inputs.length, samples, outputs.length);
		if (samples > 0) {
			new ArrayRun(program, options, plan.graph().outputCount(), samples, progress).run(tiles, kernels(), inputs, outputs);
		}
	}

	/**
	 * Runs as many samples as there are, in single precision.
	 *
	 * @param inputs {@code [samples][inputCount]}, row-major; not modified and not kept
	 * @return {@code [samples][outputCount]}, row-major, a new array
	 * @throws IllegalArgumentException if the inputs are no whole number of samples; the message names both sizes
	 */
	public float[] propagate(float[] inputs) {
		int samples = samples(inputs.length);
		float[] outputs = new float[Math.multiplyExact(samples, plan.graph().outputCount())];
		propagate(inputs, samples, outputs, Progress.NONE);
		return outputs;
	}

	/**
	 * Runs samples into an array, in single precision: weights, sums and activations are floats.
	 *
	 * @param inputs {@code [samples][inputCount]}, row-major, or longer; not modified and not kept
	 * @param samples how many, 0 or more
	 * @param outputs {@code [samples][outputCount]}, row-major, or longer; filled from its beginning. Must not be
	 *     {@code inputs}
	 * @param progress hears how many samples are done, from any thread, and may cancel
	 * @throws IllegalArgumentException if an array is too short; the message names both sizes
	 * @throws CancellationException if it was cancelled; the outputs then hold some of the results
	 */
	public void propagate(float[] inputs, int samples, float[] outputs, Progress progress) {
		check(inputs.length, samples, outputs.length);
		if (samples > 0) {
			new ArrayRun(program, options, plan.graph().outputCount(), samples, progress).run(tiles, kernels(), inputs, outputs);
		}
	}

	/**
	 * Runs a stream of samples of any length in bounded memory: {@code threads} tiles at a time.
	 *
	 * @param source gives the samples
	 * @param sink takes the results, in the order of the samples
	 * @param progress hears how many samples are done, and may cancel
	 * @return how many samples there were
	 * @throws CancellationException if it was cancelled
	 */
	public long stream(SampleSource source, TileSink sink, Progress progress) {
		return new StreamRun(this, source, sink, progress).run();
	}

	private int samples(int length) {
		int in = plan.graph().inputCount();
		if (in == 0 ? length > 0 : length % in != 0) {
			throw new IllegalArgumentException("inputs[" + length + "] are no whole number of samples of " + in
					+ " values");
		}
		return in == 0 ? 0 : length / in;
	}

	private void check(int inputs, int samples, int outputs) {
		NetworkGraph graph = plan.graph();
		if (samples < 0) {
			throw new IllegalArgumentException("there cannot be " + samples + " samples");
		}
		if (inputs < (long) samples * graph.inputCount()) {
			throw new IllegalArgumentException("inputs[" + inputs + "] are too few for " + samples + " samples of "
					+ graph.inputCount() + " values");
		}
		if (outputs < (long) samples * graph.outputCount()) {
			throw new IllegalArgumentException("outputs[" + outputs + "] have no room for " + samples
					+ " samples of " + graph.outputCount() + " values");
		}
	}

	Program program() {
		return program;
	}

	Kernels kernels() {
		return options.accelerated() ? Kernels.best() : Kernels.plain();
	}

	Tiles tiles() {
		return tiles;
	}
}
