// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import org.netwright.model.LayerDisplay;

/**
 * How the nodes of one layer are arranged around its middle: a column that gets tighter the more there are, several
 * columns where one would be too tall, the first and the last alone, or cells. Immutable.
 *
 * @param kind what the layer is
 * @param count its neurons
 * @param rows of nodes
 * @param columns of nodes
 * @param view how nodes are shown; cells fill row after row, all others column after column
 * @param image whether the rows and columns are the document's
 * @param pitch from node to node
 * @param radius half the size of a node
 * @param labels where texts are
 * @param emphasis how large texts are
 * @param field the room for receptive fields beside nodes; null if there is none
 */
record LayerForm(NodeKind kind, int count, int rows, int columns, LayerView view, boolean image, double pitch, double radius,
		LabelForm labels, Emphasis emphasis, FieldRoom field) {

	private static final double GREATEST_HEIGHT = 900;
	private static final double GREATEST_IMAGE = 420;
	private static final double GREATEST_CELL = 40;
	private static final double GREATEST_BLOCK_CELL = 20;
	private static final double LEAST_CELL = 4;
	private static final double INPUT_PITCH = 68;
	private static final double NODE_PITCH = 74;
	private static final double LEAST_PITCH = 13;
	private static final double NUMBER_PITCH = 50;
	private static final double STACK_PITCH = 52;
	private static final double LINE_PITCH = 14;
	private static final double INPUT_NUMBER_RADIUS = 12;

	/**
	 * The form of a layer.
	 *
	 * @param kind what the layer is
	 * @param count its neurons
	 * @param rows as the document says, 0 for a plain column
	 * @param columns as the document says
	 * @param display how much of it the document shows
	 * @param emphasis how large texts are
	 * @return a form with at least one row and column
	 */
	static LayerForm of(NodeKind kind, int count, int rows, int columns, LayerDisplay display, Emphasis emphasis) {
		boolean image = rows > 1 && columns > 1 && (long) rows * columns == count;
		LayerView view = LayerView.of(display, count, image);
		if (view == LayerView.CELLS) {
			int across = image ? columns : CellBlock.columns(count);
			int down = (count + across - 1) / across;
			double cell = Math.clamp(GREATEST_IMAGE / Math.max(down, across), LEAST_CELL, image ? GREATEST_CELL : GREATEST_BLOCK_CELL);
			return new LayerForm(kind, count, down, across, view, image, cell, cell / 2, LabelForm.NONE, emphasis, null);
		}
		int nodes = view == LayerView.ENDS ? 2 * LayerView.END + 1 : count;
		double full = kind == NodeKind.INPUT ? INPUT_PITCH : NODE_PITCH;
		double pitch = nodes * full <= GREATEST_HEIGHT ? full : Math.max(LEAST_PITCH, GREATEST_HEIGHT / nodes);
		int tallest = (int) (GREATEST_HEIGHT / LEAST_PITCH);
		int across = Math.max(1, (nodes + tallest - 1) / tallest);
		int down = Math.max(1, (nodes + across - 1) / across);
		LabelForm labels = across > 1 ? LabelForm.NONE : labels(kind, pitch, emphasis.text());
		return new LayerForm(kind, count, down, across, view, image, pitch, radius(kind, pitch, emphasis.text()), labels, emphasis, null);
	}

	/** {@return the same with room for receptive fields, where every node is drawn in one column} */
	LayerForm withFields(int imageRows, int imageColumns, int inputs) {
		return isBlock() ? this
				: new LayerForm(kind, count, rows, columns, view, image, pitch, radius, labels, emphasis,
						FieldRoom.of(imageRows, imageColumns, inputs, pitch));
	}

	/** {@return how far receptive fields reach from the edge of a node} */
	double fieldReach() {
		return field == null ? 0 : field.reach();
	}

	/** {@return from the left edge of the first node to the right edge of the last, at least a usual column} */
	double width() {
		return Math.max(Measures.COLUMN_WIDTH, columns * pitchX());
	}

	/** {@return the height of all rows with the room around them} */
	double height() {
		return rows * pitch;
	}

	/** {@return the room for texts at the left} */
	double left() {
		return labels == LabelForm.INSIDE || labels == LabelForm.NUMBERED ? Measures.INDEX_WIDTH * emphasis.text() : 0;
	}

	/** {@return the room for texts at the right} */
	double right() {
		return fieldReach() + labels.reach(emphasis);
	}

	/** {@return whether edges end at the sides of the layer rather than at its nodes} */
	boolean isBlock() {
		return columns > 1 || isCells();
	}

	/** {@return from the first node of a row, or from the last one, to where edges end} */
	double frame() {
		return isCells() ? CellBlock.FRAME : 0;
	}

	/** {@return whether the layer is one picture of cells} */
	boolean isCells() {
		return view == LayerView.CELLS;
	}

	/** {@return whether a node is one of those between the ends that dots stand for} */
	boolean isLeftOut(int index) {
		return view == LayerView.ENDS && index >= LayerView.END && index < count - LayerView.END;
	}

	private int row(int index) {
		if (view == LayerView.ENDS) {
			return index < LayerView.END ? index : Math.max(LayerView.END, index - count + rows);
		}
		return isCells() ? index / columns : index % rows;
	}

	private int column(int index) {
		return view == LayerView.ENDS ? 0 : isCells() ? index % columns : index / rows;
	}

	/** {@return the middle of a node, from the middle of the layer} */
	double nodeX(int index) {
		return (column(index) - (columns - 1) / 2.0) * pitchX();
	}

	/** {@return the middle of a node, from the middle of the layer} */
	double nodeY(int index) {
		return (row(index) - (rows - 1) / 2.0) * pitch;
	}

	/** {@return where the edges of a node in a block end, from the middle of the layer: one place for each} */
	double portY(int index) {
		return nodeY(index) + ((column(index) + 0.5) / columns - 0.5) * pitch;
	}

	private double pitchX() {
		return columns > 1 ? pitch : 2 * radius;
	}

	private static double radius(NodeKind kind, double pitch, double text) {
		if (kind == NodeKind.INPUT) {
			return 22 * pitch / INPUT_PITCH;
		}
		if (kind == NodeKind.OUTPUT && pitch < STACK_PITCH * text || pitch < NUMBER_PITCH * text) {
			return Math.min(16, pitch * 0.39);
		}
		return 23 * (pitch - 20) / (NODE_PITCH - 20);
	}

	private static LabelForm labels(NodeKind kind, double pitch, double text) {
		return switch (kind) {
		case INPUT -> radius(kind, pitch, text) >= INPUT_NUMBER_RADIUS ? LabelForm.INSIDE : LabelForm.NUMBERED;
		case HIDDEN -> pitch >= NUMBER_PITCH * text ? LabelForm.BELOW : LabelForm.NONE;
		case OUTPUT -> pitch >= STACK_PITCH * text ? LabelForm.STACK : pitch >= LINE_PITCH * text ? LabelForm.LINE : LabelForm.NONE;
		};
	}
}
