// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.vector;

import org.netwright.engine.internal.kernel.PlainSingleKernel;
import org.netwright.engine.internal.kernel.SingleKernel;
import org.netwright.engine.internal.program.Block;
import org.netwright.engine.internal.program.Program;
import org.netwright.engine.internal.program.Structure;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Four panels side by side, one vector each, so that each sum still adds its products in order: nothing is fused, and no
 * sum is divided.
 */
final class VectorSingleKernel implements SingleKernel {

	private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_256;
	private static final int ROWS = 4 * Structure.PANEL;

	@Override
	public void dense(Program program, Block.Dense block, double[] activations, double[] sums) {
		int panel = block.sources().length * Structure.PANEL;
		int at = block.weightStart();
		int slot = block.from();
		while (slot + ROWS <= block.to()) {
			four(program.dense(), at, panel, block.sources(), activations, program.bias(), sums, slot);
			at += 4 * panel;
			slot += ROWS;
		}
		while (slot + Structure.PANEL <= block.to()) {
			one(program.dense(), at, block.sources(), activations, program.bias(), sums, slot);
			at += panel;
			slot += Structure.PANEL;
		}
		if (slot < block.to()) {
			PlainSingleKernel.four(program, block.sources(), at, activations, sums, slot, block.to());
		}
	}

	private static void four(double[] weights, int start, int panel, int[] sources, double[] activations, double[] bias,
			double[] sums, int slot) {
		DoubleVector z0 = DoubleVector.zero(SPECIES);
		DoubleVector z1 = z0;
		DoubleVector z2 = z0;
		DoubleVector z3 = z0;
		int at = start;
		for (int source : sources) {
			DoubleVector a = DoubleVector.broadcast(SPECIES, activations[source]);
			z0 = z0.add(DoubleVector.fromArray(SPECIES, weights, at).mul(a));
			z1 = z1.add(DoubleVector.fromArray(SPECIES, weights, at + panel).mul(a));
			z2 = z2.add(DoubleVector.fromArray(SPECIES, weights, at + 2 * panel).mul(a));
			z3 = z3.add(DoubleVector.fromArray(SPECIES, weights, at + 3 * panel).mul(a));
			at += Structure.PANEL;
		}
		z0.add(DoubleVector.fromArray(SPECIES, bias, slot)).intoArray(sums, slot);
		z1.add(DoubleVector.fromArray(SPECIES, bias, slot + 4)).intoArray(sums, slot + 4);
		z2.add(DoubleVector.fromArray(SPECIES, bias, slot + 8)).intoArray(sums, slot + 8);
		z3.add(DoubleVector.fromArray(SPECIES, bias, slot + 12)).intoArray(sums, slot + 12);
	}

	private static void one(double[] weights, int start, int[] sources, double[] activations, double[] bias,
			double[] sums, int slot) {
		DoubleVector z = DoubleVector.zero(SPECIES);
		int at = start;
		for (int source : sources) {
			z = z.add(DoubleVector.fromArray(SPECIES, weights, at).mul(activations[source]));
			at += Structure.PANEL;
		}
		z.add(DoubleVector.fromArray(SPECIES, bias, slot)).intoArray(sums, slot);
	}
}
