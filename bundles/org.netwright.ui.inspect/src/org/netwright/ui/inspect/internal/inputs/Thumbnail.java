// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import java.util.function.IntUnaryOperator;

import org.netwright.core.compile.InputDomain;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.input.ImageShape;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.Stroke;
import org.netwright.diagram.drawing.PixelGrid;
import org.netwright.diagram.palette.Grey;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;

/**
 * Draws inputs of a network, or numbers that belong to its pixels, as images. Inputs that are no image are wrapped to a block.
 *
 * @param rows    of the image
 * @param columns of the image
 * @param pixels  how many there are; the last row need not be full
 * @param domain  what values mean
 */
public record Thumbnail(int rows, int columns, int pixels, InputDomain domain) {
	/** More are drawn as one picture. */
	private static final int SINGLE = 100;
	private static final int LONG = 3;
	private static final Stroke EDGE = Stroke.solid(1);

	/** How the inputs of a network are drawn. */
	public static Thumbnail of(NetworkSnapshot network) {
		ImageShape shape = ImageShape.of(network);
		int pixels = shape.size();
		boolean wrapped = shape.columns() == 1 && pixels > LONG;
		int columns = wrapped ? (int) Math.ceil(Math.sqrt(pixels)) : Math.max(1, shape.columns());
		return new Thumbnail(Math.max(1, (pixels + columns - 1) / columns), columns, pixels, network.inputDomain());
	}

	/** Where the pixels are. */
	public PixelGrid grid(Box room) {
		return PixelGrid.fit(rows, columns, room);
	}

	/** Draws an input. */
	public void paint(Canvas canvas, Palette palette, Box room, double[] input) {
		Grey grey = new Grey(domain.minimum(), domain.neutral(), domain.maximum());
		paint(canvas, palette, room, pixel -> grey.argb(input[pixel]));
	}

	/** Draws colours, opaque ones. */
	public void paint(Canvas canvas, Palette palette, Box room, IntUnaryOperator colours) {
		PixelGrid grid = grid(room);
		if (pixels <= SINGLE) {
			grid.paint(canvas, palette, pixel -> pixel < pixels ? colours.applyAsInt(pixel) : palette.argb(Tone.PAPER), false, -1, -1);
		} else {
			int[] argb = new int[pixels];
			for (int pixel = 0; pixel < pixels; pixel++) {
				argb[pixel] = colours.applyAsInt(pixel);
			}
			canvas.cells(grid.bounds().x(), grid.bounds().y(), grid.cell(0).width(), columns, argb);
		}
		Box edge = grid.bounds();
		canvas.strokeRectangle(edge.x(), edge.y(), edge.width(), edge.height(), 1, EDGE, palette.argb(Tone.PAPER_RULE));
	}
}
