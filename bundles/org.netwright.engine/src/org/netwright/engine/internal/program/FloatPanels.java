// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.program;

/**
 * The weights of dense blocks in single precision, in panels of {@value #PANEL} neurons instead of
 * {@value Structure#PANEL}: a row of a panel is one of the widest vectors.
 */
public final class FloatPanels {

	/** Neurons side by side. */
	public static final int PANEL = 16;

	private final float[][] weights;

	private FloatPanels(float[][] weights) {
		this.weights = weights;
	}

	static FloatPanels of(Program program) {
		return new FloatPanels(program.structure().denseBlocks().map(block -> panels(program.dense(), block))
				.toArray(float[][]::new));
	}

	/**
	 * The weights of a block.
	 *
	 * @param block which
	 * @return panel after panel; for each source the weights of the neurons of the panel
	 */
	public float[] weights(Block.Dense block) {
		return weights[block.index()];
	}

	private static float[] panels(double[] dense, Block.Dense block) {
		int sources = block.sources().length;
		int panels = (block.size() + PANEL - 1) / PANEL;
		float[] result = new float[Math.multiplyExact(panels * PANEL, sources)];
		for (int neuron = 0; neuron < block.size(); neuron++) {
			int from = block.weightStart() + neuron / Structure.PANEL * Structure.PANEL * sources + neuron % Structure.PANEL;
			int to = neuron / PANEL * PANEL * sources + neuron % PANEL;
			for (int source = 0; source < sources; source++) {
				result[to + source * PANEL] = (float) dense[from + source * Structure.PANEL];
			}
		}
		return result;
	}
}
