// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.internal.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.netwright.engine.function.ActivationFunction;
import org.netwright.engine.graph.NetworkGraph;

/** Divides the slots of a network into blocks. Takes time proportional to the connections. */
final class StructureBuilder {

	/** Fewer neurons than this are not worth a dense block, for it is filled up to whole panels. */
	private static final int FEWEST_ROWS = 3;
	/** Fewer sources than this are not worth it either. */
	private static final int FEWEST_SOURCES = 4;

	final NetworkGraph graph;
	final int[] slotOf;
	final int[] runStart;
	final ActivationFunction[] functions;
	final Block[][] blocks;
	final int[] entryStart;
	int denseWeights;
	int denseBlocks;

	private final int[] neuronAt;
	private int[] sources = new int[16];
	private int entries;
	/** Sources of the slot that is looked at, and of the one before. */
	private int[] current = new int[16];
	private int[] previous = new int[16];

	StructureBuilder(NetworkGraph graph, int[] slotOf, int[] runStart, ActivationFunction[] functions) {
		this.graph = graph;
		this.slotOf = slotOf;
		this.runStart = runStart;
		this.functions = functions;
		blocks = new Block[functions.length][];
		entryStart = new int[runStart[functions.length] + 1];
		neuronAt = new int[slotOf.length];
		for (int neuron = 0; neuron < slotOf.length; neuron++) {
			neuronAt[slotOf[neuron]] = neuron;
		}
	}

	Structure build() {
		for (int run = 0; run < functions.length; run++) {
			blocks[run] = blocks(runStart[run], runStart[run + 1]);
		}
		return new Structure(this);
	}

	int[] disabledInputs() {
		return IntStream.range(0, graph.inputCount()).filter(n -> !graph.enabled(n)).toArray();
	}

	int[] entrySources() {
		return Arrays.copyOf(sources, entries);
	}

	private Block[] blocks(int from, int to) {
		List<Block> found = new ArrayList<>();
		int sparseFrom = from;
		int slot = from;
		while (slot < to) {
			int end = alike(slot, to);
			if (end - slot >= FEWEST_ROWS && sourceCount(slot) >= FEWEST_SOURCES) {
				addSparse(found, sparseFrom, slot);
				addDense(found, slot, end);
				sparseFrom = end;
			} else {
				addEntries(slot, end);
			}
			slot = end;
		}
		addSparse(found, sparseFrom, to);
		return found.toArray(Block[]::new);
	}

	/** Where the slots end that have the same sources as this one. */
	private int alike(int slot, int to) {
		int count = read(slot);
		int end = slot + 1;
		while (end < to) {
			int[] first = previous;
			previous = current;
			current = first;
			int next = read(end);
			boolean same = next == count && Arrays.equals(previous, 0, count, current, 0, count);
			if (!same) {
				break;
			}
			end++;
		}
		return end;
	}

	/** Reads the sources of a slot, and says how many there are. */
	private int read(int slot) {
		int target = neuronAt[slot];
		int from = graph.incomingStart(target);
		int to = graph.incomingStart(target + 1);
		if (current.length < to - from) {
			current = new int[Math.max(to - from, 2 * current.length)];
		}
		int count = 0;
		for (int c = from; c < to; c++) {
			int source = graph.source(c);
			if (graph.enabled(source)) {
				current[count++] = slotOf[source];
			}
		}
		return count;
	}

	private int sourceCount(int slot) {
		return read(slot);
	}

	private void addDense(List<Block> found, int from, int to) {
		int count = read(from);
		found.add(new Block.Dense(from, to, Arrays.copyOf(current, count), denseWeights, denseBlocks++));
		int panels = (to - from + Structure.PANEL - 1) / Structure.PANEL;
		denseWeights = Math.addExact(denseWeights, Math.multiplyExact(panels * Structure.PANEL, count));
		Arrays.fill(entryStart, from + 1, to + 1, entries);
	}

	private static void addSparse(List<Block> found, int from, int to) {
		if (from < to) {
			found.add(new Block.Sparse(from, to));
		}
	}

	private void addEntries(int from, int to) {
		for (int slot = from; slot < to; slot++) {
			int count = read(slot);
			if (entries + count > sources.length) {
				sources = Arrays.copyOf(sources, Math.max(entries + count, sources.length + (sources.length >> 1)));
			}
			System.arraycopy(current, 0, sources, entries, count);
			entries += count;
			entryStart[slot + 1] = entries;
		}
	}
}
