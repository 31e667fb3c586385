// SPDX-License-Identifier: EPL-2.0
package org.netwright.engine.batch;

/**
 * Takes the results of a stream, tile by tile, in the order of the samples. It is called by one thread at a time,
 * though not always the same one, and sees all that earlier calls wrote.
 */
@FunctionalInterface
public interface TileSink {

	/**
	 * Takes the next results. What it throws ends the stream and is thrown to whoever began it.
	 *
	 * @param tile the values of the next samples; valid until this method returns
	 */
	void accept(Tile tile);
}
