// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.drawing;

import java.util.Arrays;

/**
 * The receptive fields of a scene's neurons, as far as they are known. After a change, that of before can stay for a neuron until it
 * is found anew; it is drawn faint. Immutable.
 */
public final class FieldTiles {

	/** Nobody asks for fields. */
	public static final FieldTiles NONE = new FieldTiles(new FieldTile[0], new boolean[0]);

	private final FieldTile[] tiles;
	private final boolean[] outdated;

	private FieldTiles(FieldTile[] tiles, boolean[] outdated) {
		this.tiles = tiles;
		this.outdated = outdated;
	}

	/**
	 * Fields that are up to date.
	 *
	 * @param tiles by neuron index, null where none is known; not modified, copied
	 * @return all of them
	 */
	public static FieldTiles of(FieldTile[] tiles) {
		return new FieldTiles(tiles.clone(), new boolean[tiles.length]);
	}

	/**
	 * These, with those of before where one is missing, as outdated ones.
	 *
	 * @param before of the same neurons
	 * @return as many as these
	 */
	public FieldTiles over(FieldTiles before) {
		FieldTile[] all = tiles.clone();
		boolean[] old = outdated.clone();
		for (int n = 0; n < all.length; n++) {
			if (all[n] == null) {
				all[n] = before.tile(n);
				old[n] = all[n] != null;
			}
		}
		return new FieldTiles(all, old);
	}

	/**
	 * The same ones where neurons have other indices now.
	 *
	 * @param indexBefore by neuron index, the index that it has here; -1 where it has none; not modified
	 * @return as many as there are indices
	 */
	public FieldTiles moved(int[] indexBefore) {
		FieldTile[] all = new FieldTile[indexBefore.length];
		boolean[] old = new boolean[all.length];
		for (int n = 0; n < all.length; n++) {
			all[n] = tile(indexBefore[n]);
			old[n] = isOutdated(indexBefore[n]);
		}
		return new FieldTiles(all, old);
	}

	/** {@return of how many neurons} */
	public int size() {
		return tiles.length;
	}

	/**
	 * The field of a neuron.
	 *
	 * @param neuron its index
	 * @return null if it is not known
	 */
	public FieldTile tile(int neuron) {
		return neuron < 0 || neuron >= tiles.length ? null : tiles[neuron];
	}

	/**
	 * Whether the field of a neuron is that of before a change.
	 *
	 * @param neuron its index
	 * @return true if it may be wrong
	 */
	public boolean isOutdated(int neuron) {
		return neuron >= 0 && neuron < tiles.length && outdated[neuron];
	}

	/**
	 * Whether they look the same.
	 *
	 * @param other others
	 * @return true if the same pictures belong to the same neurons
	 */
	public boolean sameAs(FieldTiles other) {
		return Arrays.equals(tiles, other.tiles) && Arrays.equals(outdated, other.outdated);
	}
}
