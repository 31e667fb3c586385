// SPDX-License-Identifier: EPL-2.0
package org.netwright.model.edit.step;

import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.netwright.model.Layer;
import org.netwright.model.NetworkPackage.Literals;
import org.netwright.model.edit.history.Edits;
import org.netwright.model.edit.history.Step;
import org.netwright.model.edit.internal.Messages;

/** Arranges the neurons of a layer as an image or as a plain column. Refuses what does not fit their number. */
public final class SetArrangement implements Step {

	private final Layer layer;
	private final int rows;
	private final int columns;

	/**
	 * Arranges a layer.
	 *
	 * @param layer the layer
	 * @param rows its rows; 0 together with columns = 0 for a plain column
	 * @param columns its columns; rows times columns is the number of neurons
	 */
	public SetArrangement(Layer layer, int rows, int columns) {
		this.layer = layer;
		this.rows = rows;
		this.columns = columns;
	}

	@Override
	public String label() {
		return rows == 0 ? NLS.bind(Messages.arrangeColumn, Wording.of(layer)) : NLS.bind(Messages.arrangeGrid, new Object[] { Wording.of(layer), rows, columns });
	}

	@Override
	public boolean canExecute() {
		return (layer.getRows() != rows || layer.getColumns() != columns) && Place.isInDocument(layer) && refusal().isEmpty();
	}

	@Override
	public Optional<String> refusal() {
		int size = layer.getNeurons().size();
		boolean fits = rows == 0 && columns == 0 || rows > 0 && columns > 0 && (long) rows * columns == size;
		return fits ? Optional.empty() : Optional.of(NLS.bind(Messages.refuseGrid, new Object[] { rows, columns, size }));
	}

	@Override
	public Optional<Object> mergeKey() {
		return MergeKey.of(this, List.of(layer));
	}

	@Override
	public void apply(Edits edits) {
		set(edits, layer, rows, columns);
	}

	static void set(Edits edits, Layer layer, int rows, int columns) {
		edits.set(layer, Literals.LAYER__ROWS, rows);
		edits.set(layer, Literals.LAYER__COLUMNS, columns);
	}
}
