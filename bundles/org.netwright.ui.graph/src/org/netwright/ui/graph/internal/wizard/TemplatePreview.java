// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.canvas.Anchor;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.canvas.FontFace;
import org.netwright.diagram.canvas.TextStyle;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.diagram.palette.Palette;
import org.netwright.diagram.palette.Tone;
import org.netwright.diagram.scene.Scene;
import org.netwright.ui.viewer.canvas.DrawingControl;

/** What a new network will look like, fitted into the room there is. */
final class TemplatePreview extends DrawingControl {
	private static final double LARGEST = 1.1;
	private static final double INSET = 10;
	private static final TextStyle NOTE = new TextStyle(12, FontFace.REGULAR, Anchor.MIDDLE);

	private Preview shown = new Preview(null, ""); //$NON-NLS-1$
	private String words = ""; //$NON-NLS-1$

	/**
	 * A picture.
	 *
	 * @param scene the layout, null where there is none to show
	 * @param note  what the picture leaves out, empty if nothing
	 */
	record Preview(Scene scene, String note) {
	}

	TemplatePreview(Composite parent) {
		super(parent, SWT.BORDER);
		getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = org.eclipse.osgi.util.NLS.bind(Messages.Preview, words);
			}
		});
	}

	/** Shows another picture. */
	void show(Preview preview) {
		shown = preview;
		redraw();
	}

	/** What the picture shows, for people who do not see it. */
	void describe(String text) {
		words = text;
	}

	Preview shown() {
		return shown;
	}

	@Override
	protected void paint(Canvas canvas, int width, int height, Palette palette) {
		canvas.fillRectangle(0, 0, width, height, 0, palette.argb(Tone.CANVAS));
		double room = shown.note().isEmpty() ? height : height - 2 * NOTE.size();
		if (shown.scene() != null) {
			canvas.save();
			paint(canvas, width, room, new DiagramPainter(shown.scene(), palette));
			canvas.restore();
		}
		if (!shown.note().isEmpty()) {
			double baseline = shown.scene() == null ? height / 2.0 : height - NOTE.size();
			canvas.text(NOTE.fit(shown.note(), width - 2 * INSET), width / 2.0, baseline, NOTE, palette.argb(Tone.INK));
		}
	}

	/** Everything but the footer, whose words stand under the picture. */
	private static void paint(Canvas canvas, double width, double height, DiagramPainter painter) {
		Scene scene = painter.scene();
		Box all = scene.bounds();
		double used = all.height() - scene.footer().height();
		double zoom = Math.min(LARGEST, Math.min((width - 2 * INSET) / all.width(), (height - 2 * INSET) / used));
		if (zoom <= 0) {
			return;
		}
		canvas.translate((width - all.width() * zoom) / 2, (height - used * zoom) / 2);
		canvas.scale(zoom);
		canvas.translate(-all.x(), -all.y());
		Detail detail = new Detail(zoom);
		painter.paintTitles(canvas, detail);
		painter.paintEdges(canvas, DiagramState.EMPTY);
		painter.paintNodes(canvas, DiagramState.EMPTY, detail);
	}
}
