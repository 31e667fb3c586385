// SPDX-License-Identifier: EPL-2.0
/**
 * Many inputs at once, on all cores: arrays in double and single precision, streams of any length, every input of a
 * few levels.
 * Start with {@link org.netwright.engine.batch.Batch}:
 * <pre>{@code
 * Plan plan = Plan.compile(graph);
 * double[] outputs = Batch.of(plan).propagate(inputs);   // [samples][inputCount] -> [samples][outputCount]
 * }</pre>
 * A batch is shared between threads at will; a {@link org.netwright.engine.batch.Tile} lives only as long as the call
 * that it is passed to.
 */
package org.netwright.engine.batch;
