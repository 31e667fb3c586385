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
 * Two panels side by side, two vectors each, so that each sum still adds its products in order: nothing is fused, and no
 * sum is divided.
 */
final class VectorSingleKernel implements SingleKernel {

	private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_256;
	private static final int HALF = Structure.PANEL / 2;

	@Override
	public void dense(Program program, Block.Dense block, double[] activations, double[] sums) {
		int panel = block.sources().length * Structure.PANEL;
		int at = block.weightStart();
		int slot = block.from();
		while (slot + 2 * Structure.PANEL <= block.to()) {
			two(program.dense(), at, panel, block.sources(), activations, program.bias(), sums, slot);
			at += 2 * panel;
			slot += 2 * Structure.PANEL;
		}
		if (slot + Structure.PANEL <= block.to()) {
			one(program.dense(), at, block.sources(), activations, program.bias(), sums, slot);
			at += panel;
			slot += Structure.PANEL;
		}
		if (slot < block.to()) {
			PlainSingleKernel.panel(program, block.sources(), at, activations, sums, slot, block.to());
		}
	}

	private static void two(double[] weights, int start, int panel, int[] sources, double[] activations, double[] bias,
			double[] sums, int slot) {
		DoubleVector z0 = DoubleVector.zero(SPECIES);
		DoubleVector z1 = z0;
		DoubleVector z2 = z0;
		DoubleVector z3 = z0;
		int at = start;
		int other = start + panel;
		for (int source : sources) {
			DoubleVector a = DoubleVector.broadcast(SPECIES, activations[source]);
			z0 = z0.add(DoubleVector.fromArray(SPECIES, weights, at).mul(a));
			z1 = z1.add(DoubleVector.fromArray(SPECIES, weights, at + HALF).mul(a));
			z2 = z2.add(DoubleVector.fromArray(SPECIES, weights, other).mul(a));
			z3 = z3.add(DoubleVector.fromArray(SPECIES, weights, other + HALF).mul(a));
			at += Structure.PANEL;
			other += Structure.PANEL;
		}
		store(z0, bias, sums, slot);
		store(z1, bias, sums, slot + HALF);
		store(z2, bias, sums, slot + Structure.PANEL);
		store(z3, bias, sums, slot + Structure.PANEL + HALF);
	}

	private static void one(double[] weights, int start, int[] sources, double[] activations, double[] bias,
			double[] sums, int slot) {
		DoubleVector z0 = DoubleVector.zero(SPECIES);
		DoubleVector z1 = z0;
		int at = start;
		for (int source : sources) {
			DoubleVector a = DoubleVector.broadcast(SPECIES, activations[source]);
			z0 = z0.add(DoubleVector.fromArray(SPECIES, weights, at).mul(a));
			z1 = z1.add(DoubleVector.fromArray(SPECIES, weights, at + HALF).mul(a));
			at += Structure.PANEL;
		}
		store(z0, bias, sums, slot);
		store(z1, bias, sums, slot + HALF);
	}

	private static void store(DoubleVector z, double[] bias, double[] sums, int slot) {
		z.add(DoubleVector.fromArray(SPECIES, bias, slot)).intoArray(sums, slot);
	}
}
