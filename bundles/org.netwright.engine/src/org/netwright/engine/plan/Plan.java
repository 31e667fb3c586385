// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.plan;

import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.internal.kernel.Kernels;
import org.netwright.engine.internal.kernel.SingleRun;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.ProgramHolder;

/**
 * A network made ready to run: any feed-forward graph, with its neurons in an order in which each comes after all it
 * depends on.
 *
 * <p>For each enabled neuron that is not an input
 * <pre>{@code z = w1 * a1 + w2 * a2 + ... + bias        a = f(z)}</pre>
 * where the products are added in the order of the incoming connections, and the bias comes last. Precision is double
 * throughout. A disabled neuron has {@code z = a = 0} and takes no part in anybody's sum; for an input neuron
 * {@code z = a =} its value.
 *
 * <p>The network runs in {@linkplain #step steps}. Step 0 is the input layer. If every connection runs to a later
 * layer, step {@code k} is layer {@code k}. Otherwise steps follow the longest way from the inputs, so that each step
 * depends on earlier ones only. Connections from or to disabled neurons do not count for this.
 *
 * <p>Immutable and shared between threads at will.
 */
public final class Plan extends ProgramHolder {

	private final NetworkGraph graph;
	private final Schedule schedule;
	private final Program program;

	private Plan(NetworkGraph graph, Schedule schedule, Program program) {
		super(program);
		this.graph = graph;
		this.schedule = schedule;
		this.program = program;
	}

	/**
	 * Finds an order for a network's neurons and lays its numbers out in that order. Takes time and memory
	 * proportional to the number of connections.
	 *
	 * @param graph the network
	 * @return a plan for it
	 * @throws CyclicNetworkException if a neuron's output leads back to its input, naming the neurons on the way; as
	 *     {@link LayerWideCycleException} if it leads to another neuron that shares its layer-wide function
	 */
	public static Plan compile(NetworkGraph graph) throws CyclicNetworkException {
		Schedule schedule = Schedule.of(graph);
		return new Plan(graph, schedule,
				Program.of(graph, schedule.slotOf, schedule.runStart, schedule.runFunction));
	}

	/**
	 * Finds out whether a network can be compiled. Takes a small part of the time for that and less memory; nothing at all is
	 * laid out.
	 *
	 * @param graph the network
	 * @throws CyclicNetworkException where {@link #compile} would throw it, the same
	 */
	public static void check(NetworkGraph graph) throws CyclicNetworkException {
		Ranking.steps(graph, Units.of(graph));
	}

	/**
	 * The same network with other numbers, without compiling again: the structure is shared with this plan, and the
	 * result computes exactly what a freshly compiled plan would.
	 *
	 * @param weights {@code [connectionCount]}, by connection index; copied, not modified
	 * @param biases {@code [neuronCount]}, by neuron index; copied, not modified
	 * @return a new plan
	 * @throws IllegalArgumentException if a length is wrong; the message names both shapes
	 */
	public Plan withWeights(double[] weights, double[] biases) {
		return patched(graph.withWeights(weights, biases));
	}

	/**
	 * A graph with the same structure, without compiling again, as {@link #withWeights} does it.
	 *
	 * @param changed the network with other numbers; it is what the result runs
	 * @return a new plan
	 * @throws IllegalArgumentException if the structure is not {@linkplain NetworkGraph#sameStructure the same}
	 */
	public Plan with(NetworkGraph changed) {
		if (!graph.sameStructure(changed)) {
			throw new IllegalArgumentException("a plan of a " + graph + " cannot take the numbers of a " + changed
					+ " of another structure: compile it");
		}
		return patched(changed);
	}

	private Plan patched(NetworkGraph changed) {
		return new Plan(changed, schedule, program.withWeights(changed));
	}

	/** {@return the network this plan runs, with this plan's weights} */
	public NetworkGraph graph() {
		return graph;
	}

	/** {@return the number of steps, the inputs included} */
	public int stepCount() {
		return schedule.steps.length;
	}

	/**
	 * The neurons of one step, disabled ones included. Every neuron is in exactly one step.
	 *
	 * @param step 0 to {@link #stepCount()} - 1; 0 is the input layer
	 * @return neuron indices, rising, as a new array; empty for an empty layer
	 * @throws IndexOutOfBoundsException if there is no such step
	 */
	public int[] step(int step) {
		return schedule.steps[step].clone();
	}

	/**
	 * How many moments a run takes that is watched neuron by neuron; those that share a layer-wide function take one together.
	 *
	 * @return 0 to the number of neurons
	 */
	public int momentCount() {
		return schedule.stepEnd.length == 0 ? 0 : schedule.stepEnd[schedule.stepEnd.length - 1];
	}

	/**
	 * When a neuron is computed in a run that is watched neuron by neuron.
	 *
	 * @param neuron a neuron index
	 * @return how many moments come before, 0 to {@link #momentCount()} - 1
	 * @throws IndexOutOfBoundsException if there is no such neuron
	 */
	public int momentOf(int neuron) {
		return schedule.momentOf[neuron];
	}

	/**
	 * When a step is complete in a run that is watched neuron by neuron.
	 *
	 * @param step 0 to {@link #stepCount()} - 1
	 * @return how many moments have passed then
	 * @throws IndexOutOfBoundsException if there is no such step
	 */
	public int momentsUntil(int step) {
		return schedule.stepEnd[step];
	}

	/**
	 * Runs one input through the whole network. Allocates the trace and its arrays of one value per neuron, nothing
	 * else.
	 *
	 * @param input {@code [inputCount]}, one value per input neuron in order; not modified and not kept
	 * @return the values of every neuron
	 * @throws WrongInputSizeException if the number of values is wrong
	 */
	public Trace propagate(double[] input) {
		checkSize(input);
		double[] preActivations = new double[graph.neuronCount()];
		double[] activations = new double[graph.neuronCount()];
		double[] given = program.structure().disabledInputs.length == 0 ? preActivations : input.clone();
		run(input, preActivations, activations);
		return new Trace(graph, schedule, given, preActivations, activations);
	}

	/**
	 * Makes room for runs that allocate nothing.
	 *
	 * @return a workspace of this plan, which belongs to one thread
	 */
	public Workspace workspace() {
		return new Workspace(this);
	}

	/**
	 * Runs one input through the whole network into a workspace, with the values of {@link #propagate(double[])} to the
	 * last bit. Allocates nothing.
	 *
	 * @param input {@code [inputCount]}, one value per input neuron in order; not modified and not kept
	 * @param workspace of this plan, or of one that differs in weights only; then has the values of every neuron
	 * @throws WrongInputSizeException if the number of values is wrong
	 * @throws IllegalArgumentException if the workspace is that of another network
	 */
	public void propagate(double[] input, Workspace workspace) {
		checkSize(input);
		workspace.begin(this);
		run(input, workspace.preActivations, workspace.activations);
	}

	private void checkSize(double[] input) {
		if (input.length != graph.inputCount()) {
			throw new WrongInputSizeException(graph.inputCount(), input.length);
		}
	}

	private void run(double[] input, double[] preActivations, double[] activations) {
		System.arraycopy(input, 0, preActivations, 0, input.length);
		for (int neuron : program.structure().disabledInputs) {
			preActivations[neuron] = 0;
		}
		System.arraycopy(preActivations, 0, activations, 0, input.length);
		SingleRun.propagate(program, Kernels.known().single(), preActivations, activations);
	}

	/**
	 * Runs one input so that it can be watched step by step.
	 *
	 * @param input {@code [inputCount]}, one value per input neuron in order; not modified and not kept
	 * @return a propagation at its very beginning, before the inputs
	 * @throws WrongInputSizeException if the number of values is wrong
	 */
	public Propagation start(double[] input) {
		return new Propagation(this, schedule, propagate(input));
	}

	Schedule schedule() {
		return schedule;
	}

	@Override
	public String toString() {
		return "plan of " + stepCount() + " steps for a " + graph;
	}
}
