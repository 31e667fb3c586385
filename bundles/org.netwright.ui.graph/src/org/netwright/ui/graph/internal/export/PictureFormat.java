// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.export;

import java.io.IOException;
import java.io.OutputStream;

import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.export.DiagramExport;

/** What kinds of files a picture can be. */
enum PictureFormat {
	/** Pixels, for slides and pages. */
	PNG("png", Messages.Format_png) { //$NON-NLS-1$
		@Override
		void write(DiagramPainter painter, DiagramState state, int scale, OutputStream out) throws IOException {
			DiagramExport.png(painter, state, width(painter, scale), out);
		}
	},
	/** Lines and texts, for the web and for drawing programs. */
	SVG("svg", Messages.Format_svg) { //$NON-NLS-1$
		@Override
		void write(DiagramPainter painter, DiagramState state, int scale, OutputStream out) throws IOException {
			DiagramExport.svg(painter, state, width(painter, 1), out);
		}
	},
	/** Lines and texts, for print and papers. */
	PDF("pdf", Messages.Format_pdf) { //$NON-NLS-1$
		@Override
		void write(DiagramPainter painter, DiagramState state, int scale, OutputStream out) throws IOException {
			DiagramExport.pdf(painter, state, POINTS_PER_PIXEL * painter.scene().bounds().width(), out);
		}
	};

	private static final double POINTS_PER_PIXEL = 0.75;

	private final String extension;
	private final String label;

	PictureFormat(String extension, String label) {
		this.extension = extension;
		this.label = label;
	}

	/** How names of such files end, without a dot. */
	String extension() {
		return extension;
	}

	/** What people call it. */
	String label() {
		return label;
	}

	/** Whether it is made of pixels, so that their number matters. */
	boolean hasPixels() {
		return this == PNG;
	}

	/** Writes a picture; the scale matters only where there are pixels. */
	abstract void write(DiagramPainter painter, DiagramState state, int scale, OutputStream out) throws IOException;

	/** How many pixels wide a picture is at a scale. */
	static int width(DiagramPainter painter, int scale) {
		return (int) Math.ceil(scale * painter.scene().bounds().width());
	}
}
