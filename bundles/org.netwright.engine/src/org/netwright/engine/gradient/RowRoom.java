// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.gradient;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.netwright.engine.batch.BatchOptions;
import org.netwright.engine.graph.NetworkGraph;
import org.netwright.engine.internal.kernel.DoubleRowKernel;
import org.netwright.engine.internal.program.Chain;
import org.netwright.engine.internal.program.Structure;
import org.netwright.engine.internal.tile.DoubleRowLayers;
import org.netwright.engine.internal.tile.Pool;

/** What gradients by rows of one chain of layers need memory for, kept for the next call. Thread-safe. */
final class RowRoom {

	/** With fewer samples the sums of weights come and go too often; as many of some hundred inputs still fit into a near cache. */
	private static final int WIDTH = 128;
	/** What a tile holds of each neuron and sample. */
	private static final int VALUES = 4;

	private final Chain chain;
	private final Structure structure;
	private final boolean shared;
	private final TileSize size;
	private final Pool<RowTile> tiles;
	private final AtomicReference<RowSums> sums = new AtomicReference<>();
	private final Pool<DoubleRowLayers> spaces;

	private RowRoom(Chain chain, Structure structure, BatchOptions options) {
		this.chain = chain;
		this.structure = structure;
		shared = options.threads() > 1;
		size = TileSize.of(options, (long) VALUES * (structure.slots() + 1), WIDTH);
		int width = size.width();
		tiles = new Pool<>(2 * options.threads(), () -> new RowTile(chain, width));
		spaces = new Pool<>(options.threads(), () -> new DoubleRowLayers(width));
	}

	/** {@return room for gradients by rows; nothing if the network is not just a chain of layers with the outputs at its end} */
	static Optional<RowRoom> of(NetworkGraph graph, Structure structure, BatchOptions options) {
		return Chain.of(structure).filter(chain -> fits(chain, graph, structure))
				.map(chain -> new RowRoom(chain, structure, options));
	}

	private static boolean fits(Chain chain, NetworkGraph graph, Structure structure) {
		int connections = 0;
		for (int layer = 0; layer < chain.depth(); layer++) {
			connections += chain.layer(layer).size() * chain.layer(layer).sources().length;
		}
		int outputs = graph.outputCount();
		int from = chain.layer(chain.depth() - 1).from();
		for (int i = 0; i < outputs; i++) {
			if (structure.slotOf[graph.neuronCount() - outputs + i] != from + i) {
				return false;
			}
		}
		return chain.layer(chain.depth() - 1).size() == outputs && connections == graph.connectionCount();
	}

	/** {@return the layers} */
	Chain chain() {
		return chain;
	}

	Pool<RowTile> tiles() {
		return tiles;
	}

	/** {@return sums that are all 0, divided as a kernel likes it} */
	RowSums takeSums(DoubleRowKernel kernel) {
		RowSums kept = sums.getAndSet(null);
		int width = kernel.productWidth();
		return kept != null && kept.width() == width ? kept : new RowSums(chain, structure, shared, width);
	}

	/** Takes sums back that are all 0 again. */
	void giveSums(RowSums used) {
		sums.set(used);
	}

	/** Room for kernels, one for each thread. */
	Pool<DoubleRowLayers> spaces() {
		return spaces;
	}

	/** How many samples a tile takes. */
	int tileSize(int samples) {
		return size.samples(samples);
	}

	/** How many tiles are worked on together. */
	int tilesAtATime(int samples) {
		return size.tilesAtATime(samples);
	}
}
