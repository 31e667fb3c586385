// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.internal.kernel.DoubleKernel;
import org.netwright.engine.internal.kernel.Kernels;
import org.netwright.engine.internal.kernel.ReferenceKernel;
import org.netwright.engine.internal.kernel.RowKernels;
import org.netwright.engine.internal.program.Lazily;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.ProgramHolder;
import org.netwright.engine.internal.tile.Job;
import org.netwright.engine.plan.Plan;
import org.netwright.engine.plan.WrongInputSizeException;
import org.netwright.engine.progress.Progress;

/**
 * How the outputs of a network change with its weights, biases and inputs, by reverse mode: one way forward and one way
 * back give all derivatives of one number. With {@code z = sum_j w_j a_j + b} and {@code a = f(z)} at each neuron,
 *
 * <pre>{@code
 * dL/dz_i = f'(z_i) * dL/da_i          or what the function's backpropagate makes of a whole layer
 * dL/da_j = sum_i w_ij * dL/dz_i       plus what is given for it if j is an output
 * dL/dw_ij = dL/dz_i * a_j             dL/db_i = dL/dz_i
 * }</pre>
 *
 * <p>Any plan has a gradient: sparse or dense, with skips, functions of single neurons and of whole layers. What is
 * disabled has derivatives 0. At a kink it is what the function's
 * {@link org.netwright.engine.function.ActivationFunction#derivative derivative} says. Values may be anything a double
 * can be; not-a-number and infinities go back through the network like any other value.
 *
 * <p>Sums over samples are added in the order of the samples: results have the same bits on every run, with every number
 * of threads and every tile.
 *
 * <p>Memory: up to three more copies of the weights in the orders in which they are read, another one for sums over batches, and for each thread up to two tiles with
 * up to six values for each neuron and sample, in all 256 MiB at most where networks have up to a million neurons. It is kept
 * for the next call.
 *
 * <p>Immutable and shared between threads at will.
 */
public final class Gradient {

	private final Plan plan;
	private final BatchOptions options;
	private final Program program;
	private final Lazily<Transpose> transpose;
	private final Lazily<BackNumbers> backNumbers;
	private final GradientRoom room;

	private Gradient(Plan plan, BatchOptions options, GradientRoom room) {
		this.plan = plan;
		this.options = options;
		this.room = room;
		program = ProgramHolder.of(plan);
		transpose = new Lazily<>(() -> new Transpose(program, room.side()));
		backNumbers = new Lazily<>(() -> new BackNumbers(room.rows().orElseThrow().chain(), program.dense()));
	}

	/**
	 * Makes the gradient of a plan with {@linkplain BatchOptions#standard() what suits this machine}.
	 *
	 * @param plan the network
	 * @return a gradient
	 */
	public static Gradient of(Plan plan) {
		return of(plan, BatchOptions.standard());
	}

	/**
	 * Makes the gradient of a plan. Takes time and memory proportional to the number of connections.
	 *
	 * @param plan the network
	 * @param options how to work
	 * @return a gradient
	 */
	public static Gradient of(Plan plan, BatchOptions options) {
		return new Gradient(plan, Objects.requireNonNull(options, "options"),
				new GradientRoom(plan.graph(), ProgramHolder.of(plan).structure(), options));
	}

	/**
	 * The same for another plan, usually one with other weights.
	 *
	 * @param changed the network
	 * @return a gradient; it uses memory of this one again where the plans have the same structure
	 */
	public Gradient with(Plan changed) {
		boolean same = ProgramHolder.of(changed).structure() == program.structure();
		return same ? new Gradient(changed, options, room) : of(changed, options);
	}

	/** {@return the network} */
	public Plan plan() {
		return plan;
	}

	/** {@return how it works} */
	public BatchOptions options() {
		return options;
	}

	/**
	 * All derivatives of one output.
	 *
	 * @param input {@code [inputCount]}; not modified and not kept
	 * @param output 0 to {@code outputCount - 1}
	 * @return the gradient, of one value for each connection, neuron and input
	 * @throws WrongInputSizeException if the number of values is wrong
	 * @throws IndexOutOfBoundsException if there is no such output
	 */
	public NetworkGradient output(double[] input, int output) {
		double[] weighting = new double[plan.graph().outputCount()];
		weighting[Objects.checkIndex(output, weighting.length)] = 1;
		return weighted(input, weighting);
	}

	/**
	 * All derivatives of a weighted sum of the outputs: the product of a vector with the network's Jacobian.
	 *
	 * @param input {@code [inputCount]}; not modified and not kept
	 * @param weighting {@code [outputCount]}: by how much each output counts; not modified and not kept
	 * @return the gradient, of one value for each connection, neuron and input
	 * @throws WrongInputSizeException if the number of input values is wrong
	 * @throws IllegalArgumentException if the number of weights is wrong; the message names both sizes
	 */
	public NetworkGradient weighted(double[] input, double[] weighting) {
		checkSize("weights of outputs", plan.graph().outputCount(), weighting.length);
		List<NetworkGradient> result = new ArrayList<>();
		new SingleRun(this, input).run(1, (_, _, weights) -> System.arraycopy(weighting, 0, weights, 0, weights.length),
				run -> result.add(run.gradient(0, weighting)));
		return result.getFirst();
	}

	/**
	 * All derivatives of every output. The result has one value for each output and connection.
	 *
	 * @param input {@code [inputCount]}; not modified and not kept
	 * @return one gradient for each output, an unmodifiable list
	 * @throws WrongInputSizeException if the number of values is wrong
	 */
	public List<NetworkGradient> outputs(double[] input) {
		int count = plan.graph().outputCount();
		List<NetworkGradient> result = new ArrayList<>();
		new SingleRun(this, input).run(count, (output, _, weights) -> weights[output] = 1, run -> {
			for (int s = 0; s < run.count(); s++) {
				double[] weighting = new double[count];
				weighting[run.first() + s] = 1;
				result.add(run.gradient(s, weighting));
			}
		});
		return List.copyOf(result);
	}

	/**
	 * The derivatives of every output with respect to every input.
	 *
	 * @param input {@code [inputCount]}; not modified and not kept
	 * @return {@code [outputCount][inputCount]}, row-major, a new array
	 * @throws WrongInputSizeException if the number of values is wrong
	 */
	public double[] jacobian(double[] input) {
		NetworkGraph graph = plan.graph();
		double[] result = new double[Math.multiplyExact(graph.outputCount(), graph.inputCount())];
		new SingleRun(this, input).run(graph.outputCount(), (output, _, weights) -> weights[output] = 1, run -> {
			for (int s = 0; s < run.count(); s++) {
				System.arraycopy(run.inputs(s), 0, result, (run.first() + s) * graph.inputCount(), graph.inputCount());
			}
		});
		return result;
	}

	/**
	 * Sums derivatives over samples, where the weights of outputs depend on what the outputs are, as in training.
	 *
	 * @param inputs {@code [samples][inputCount]}, row-major, or longer; not modified and not kept
	 * @param samples how many, 0 or more
	 * @param weighting says by how much each output of each sample counts
	 * @param weights {@code [connectionCount]}: filled with the sums of derivatives with respect to weights; null if they
	 *     are not wanted
	 * @param biases {@code [neuronCount]}: filled with the sums of derivatives with respect to biases; null if they are
	 *     not wanted
	 * @param inputGradients {@code [samples][inputCount]}, row-major, or longer: filled with the derivatives of each
	 *     sample with respect to its inputs; null if they are not wanted, which saves much of the work. Must not be
	 *     {@code inputs}
	 * @param progress hears how many samples are done, from any thread, and may cancel
	 * @throws IllegalArgumentException if an array has a wrong size; the message names both
	 * @throws CancellationException if it was cancelled; arrays then hold anything
	 */
	public void sum(double[] inputs, int samples, OutputWeighting weighting, double[] weights, double[] biases,
			double[] inputGradients, Progress progress) {
		check(inputs, samples, weights, biases, inputGradients);
		Objects.requireNonNull(weighting, "weighting");
		if (samples == 0) {
			clear(weights);
			clear(biases);
			return;
		}
		Optional<RowKernels> kernels = options.reference() ? Optional.empty() : kernels().rows();
		Job job = new Job(progress, samples);
		if (room.rows().isPresent() && kernels.isPresent()) {
			clear(biases);
			new RowRun(this, room.rows().get(), kernels.get().doubles(), job, inputs, samples, weighting, weights, biases,
					inputGradients).run();
		} else {
			sumByNeurons(job, inputs, samples, weighting, weights, biases, inputGradients);
		}
	}

	private static void clear(double[] values) {
		if (values != null) {
			Arrays.fill(values, 0);
		}
	}

	private void sumByNeurons(Job job, double[] inputs, int samples, OutputWeighting weighting, double[] weights,
			double[] biases, double[] inputGradients) {
		WeightSums sums = weights == null && biases == null ? null : room.sums().take();
		if (sums != null) {
			sums.clear();
		}
		new GradientRun(this, job, inputs, samples, weighting, inputGradients, sums).run();
		if (sums != null) {
			sums.store(plan.graph(), weights, biases);
			room.sums().give(sums);
		}
	}

	/**
	 * Sums derivatives of weighted outputs over samples.
	 *
	 * @param inputs {@code [samples][inputCount]}, row-major; not modified and not kept
	 * @param weighting {@code [samples][outputCount]}, row-major: by how much each output of each sample counts; not
	 *     modified and not kept
	 * @return the sums with respect to weights and biases, and the value: the weighted sum of all outputs. Derivatives
	 *     with respect to inputs are the sums of those of all samples
	 * @throws IllegalArgumentException if the inputs are no whole number of samples, or the weighting has not as many;
	 *     the message names both sizes
	 */
	public NetworkGradient sum(double[] inputs, double[] weighting) {
		NetworkGraph graph = plan.graph();
		int outputs = graph.outputCount();
		int samples = graph.inputCount() == 0 ? weighting.length / Math.max(1, outputs) : inputs.length / graph.inputCount();
		checkSize("input values", samples * graph.inputCount(), inputs.length);
		checkSize("weights of outputs", samples * outputs, weighting.length);
		double[] weights = new double[graph.connectionCount()];
		double[] biases = new double[graph.neuronCount()];
		double[] inputGradients = new double[inputs.length];
		double[] values = new double[samples];
		sum(inputs, samples, (sample, given, wanted) -> {
			System.arraycopy(weighting, sample * outputs, wanted, 0, outputs);
			values[sample] = dot(given, wanted);
		}, weights, biases, inputGradients, Progress.NONE);
		double[] ofInputs = new double[graph.inputCount()];
		for (int i = 0; i < inputGradients.length; i++) {
			ofInputs[i % ofInputs.length] += inputGradients[i];
		}
		return new NetworkGradient(Arrays.stream(values).sum(), weights, biases, ofInputs);
	}

	static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}

	private void check(double[] inputs, int samples, double[] weights, double[] biases, double[] inputGradients) {
		NetworkGraph graph = plan.graph();
		if (samples < 0) {
			throw new IllegalArgumentException("a batch has no fewer than 0 samples, not " + samples);
		}
		checkRoom("input values", samples, graph.inputCount(), inputs.length);
		if (inputGradients != null) {
			checkRoom("derivatives by inputs", samples, graph.inputCount(), inputGradients.length);
		}
		if (weights != null) {
			checkSize("derivatives by weights", graph.connectionCount(), weights.length);
		}
		if (biases != null) {
			checkSize("derivatives by biases", graph.neuronCount(), biases.length);
		}
	}

	private static void checkRoom(String what, int samples, int each, int actual) {
		if ((long) samples * each > actual) {
			throw new IllegalArgumentException(samples + " samples need " + samples + " x " + each + " " + what
					+ ", but the array has " + actual);
		}
	}

	private static void checkSize(String what, int expected, int actual) {
		if (expected != actual) {
			throw new IllegalArgumentException(expected + " " + what + " are needed, not " + actual);
		}
	}

	Program program() {
		return program;
	}

	Transpose transpose() {
		return transpose.get();
	}

	/** Of a chain of layers. */
	BackNumbers backNumbers() {
		return backNumbers.get();
	}

	GradientRoom room() {
		return room;
	}

	DoubleKernel kernel() {
		if (options.reference()) {
			return new ReferenceKernel();
		}
		return kernels().doubles();
	}

	private Kernels kernels() {
		return options.accelerated() ? Kernels.best() : Kernels.plain();
	}
}
