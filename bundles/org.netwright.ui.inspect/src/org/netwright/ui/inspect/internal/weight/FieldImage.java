// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.weight;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.model.Connection;
import org.netwright.ui.theme.Paper;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** The weights of one neuron in the places of the pixels that they belong to. */
final class FieldImage extends DrawingControl {
	private static final int SIDE = 120;

	private WeightMatrix matrix;
	private int row = -1;

	FieldImage(Composite parent) {
		super(parent, SWT.NONE);
		Paper.ownColours(this);
		getAccessible().addAccessibleListener(AccessibleListener.getNameAdapter(event -> event.result = Messages.Weights_image));
		setToolTipText(Messages.Weights_image);
	}

	/** Whether a layer is an image. */
	static boolean fits(WeightMatrix matrix) {
		int rows = matrix.sources().getRows();
		return rows > 1 && rows * matrix.sources().getColumns() == matrix.columnCount();
	}

	void show(WeightMatrix next, int neuron) {
		matrix = next;
		row = neuron;
		redraw();
	}

	@Override
	public Point computeSize(int wHint, int hHint, boolean changed) {
		return new Point(SIDE, hHint == SWT.DEFAULT ? SIDE : hHint);
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.PAPER));
		if (matrix == null || row < 0 || row >= matrix.rowCount() || !fits(matrix)) {
			return;
		}
		PixelGrid.fit(matrix.sources().getRows(), matrix.sources().getColumns(), new Box(0, 0, width, height).grow(-4)).paint(canvas, palette, pixel -> {
			Connection connection = matrix.cell(row, pixel);
			return connection == null ? PixelGrid.DONT_CARE : WeightColours.of(matrix.share(connection.getWeight()), palette);
		}, false, -1, -1);
	}
}
