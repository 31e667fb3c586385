// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.program;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;

/**
 * A network laid out for computation. Weights and biases stand once, in the order in which they are read, and once more
 * in another order or precision if somebody asks for that. Arrays are shared and must not be changed.
 */
public final class Program {

	private final Structure structure;
	private final double[] dense;
	private final double[] sparse;
	private final double[] bias;
	private final Lazily<float[]> floatBias;
	private final Lazily<FloatNumbers> floats = new Lazily<>(() -> FloatNumbers.of(this));
	private final Lazily<FloatPanels> floatPanels = new Lazily<>(() -> FloatPanels.of(this));
	private final Lazily<FloatRows> floatRows = new Lazily<>(() -> FloatRows.of(this));
	private final RowNumbers rowNumbers;

	private Program(Structure structure, NetworkGraph graph) {
		this.structure = structure;
		Layout layout = new Layout(structure, graph);
		dense = layout.dense();
		sparse = layout.sparse();
		bias = layout.bias();
		rowNumbers = new RowNumbers(structure.denseBlocks().toList(), dense, bias);
		floatBias = new Lazily<>(() -> FloatNumbers.rounded(bias));
	}

	/**
	 * Lays a network out.
	 *
	 * @param graph the network
	 * @param slotOf {@code [neurons]}: a slot for each neuron, in an order of computation; kept
	 * @param runStart {@code [runs + 1]}: the first slot of each run, and the end; kept
	 * @param functions {@code [runs]}: the function of each run; kept
	 * @return a program
	 */
	public static Program of(NetworkGraph graph, int[] slotOf, int[] runStart, ActivationFunction[] functions) {
		return new Program(new StructureBuilder(graph, slotOf, runStart, functions).build(), graph);
	}

	/**
	 * The same with other numbers.
	 *
	 * @param graph a network of the same structure
	 * @return a new program that shares the structure
	 */
	public Program withWeights(NetworkGraph graph) {
		return new Program(structure, graph);
	}

	/** {@return what is computed from what} */
	public Structure structure() {
		return structure;
	}

	/** {@return the weights of dense blocks, see {@link Block.Dense}} */
	public double[] dense() {
		return dense;
	}

	/** {@return the weights of sparse blocks, by entry} */
	public double[] sparse() {
		return sparse;
	}

	/** {@return the biases, by slot, and {@value Structure#SPARE} zeros} */
	public double[] bias() {
		return bias;
	}

	/** {@return the same numbers in single precision} */
	public FloatNumbers floats() {
		return floats.get();
	}

	/** {@return the biases in single precision, as {@link #bias}} */
	public float[] floatBias() {
		return floatBias.get();
	}

	/** {@return the weights of dense blocks in single precision, for loops on the Vector API that compute by rows} */
	public FloatPanels floatPanels() {
		return floatPanels.get();
	}

	/** {@return the weights of dense blocks in single precision, for plain loops that compute by rows} */
	public FloatRows floatRows() {
		return floatRows.get();
	}

	/** {@return the same numbers for loops that compute by rows} */
	public RowNumbers rowNumbers() {
		return rowNumbers;
	}
}
