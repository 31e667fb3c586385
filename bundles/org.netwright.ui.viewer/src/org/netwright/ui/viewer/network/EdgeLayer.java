// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.ui.viewer.canvas.GcCanvas;
import org.netwright.ui.viewer.canvas.Picture;
import org.netwright.ui.viewer.canvas.Placement;

/**
 * Paints the connections of a diagram. Few are drawn with each frame. Many take longer than a frame: they are drawn into a picture
 * beside the UI thread, at the screen's resolution and a little beyond the edges of the control. Until it is there the last one is
 * shown where its connections are now, moved or stretched; what is selected or under the pointer is drawn over it with each frame.
 * UI thread only, but for the job.
 */
final class EdgeLayer {
	/** How many are drawn with each frame: they take about 15 ms. */
	static final int FEW = 600;

	/** Which part of the control's size is drawn beyond each of its edges, for panning. */
	private static final int MARGIN_SHARE = 4;

	private final Composite control;
	private final Display display;
	private final AtomicReference<Request> next = new AtomicReference<>();
	private final Job job;
	private Request asked;
	private Made shown;

	/** All that a picture depends on. */
	private record Request(DiagramPainter painter, DiagramState state, byte[] flows, Placement placement, Rectangle pixels) {
		/** Whether a picture made for another request shows what this one asks for. */
		boolean isMetBy(Request other) {
			return other != null && painter == other.painter && placement.scale() == other.placement.scale() && Arrays.equals(flows, other.flows)
					&& contains(placement.moved(other.placement, other.pixels), pixels);
		}

		private static boolean contains(Rectangle outer, Rectangle inner) {
			return outer.union(inner).equals(outer);
		}
	}

	private record Made(Request request, Picture picture) {
	}

	EdgeLayer(Composite control) {
		this.control = control;
		display = control.getDisplay();
		job = Job.createSystem(Messages.EdgeLayer_job, this::draw);
		control.addDisposeListener(event -> {
			job.cancel();
			forget();
		});
	}

	/** Paints on the control's canvas. */
	void paint(GcCanvas canvas, DiagramPainter painter, DiagramState state) {
		if (painter.scene().edges().size() <= FEW) {
			forget();
			asked = null;
			painter.paintEdges(canvas, state);
			return;
		}
		if (shown != null) {
			canvas.picture(shown.picture, painter.restOpacity(state));
		}
		ask(painter, state, canvas.placement());
		painter.paintEmphasisedEdges(canvas, state);
	}

	/** Whether what was painted last is what the connections look like now. */
	boolean isUpToDate() {
		return asked == null || shown != null && asked.isMetBy(shown.request);
	}

	private void ask(DiagramPainter painter, DiagramState state, Placement placement) {
		Rectangle all = placement.around(painter.scene().bounds());
		Rectangle seen = control.getClientArea().intersection(all);
		Request wanted = new Request(painter, state.atRest(), painter.flows(state), placement, seen);
		if (seen.isEmpty() || wanted.isMetBy(asked)) {
			return;
		}
		int beside = seen.width / MARGIN_SHARE;
		int above = seen.height / MARGIN_SHARE;
		Rectangle pixels = new Rectangle(seen.x - beside, seen.y - above, seen.width + 2 * beside, seen.height + 2 * above).intersection(all);
		asked = new Request(painter, wanted.state, wanted.flows, placement, pixels);
		next.set(asked);
		job.schedule();
	}

	/** Draws the newest request; one that is begun is finished, so that something is seen while requests come without a pause. */
	private IStatus draw(IProgressMonitor monitor) {
		Request request = next.getAndSet(null);
		if (request == null || display.isDisposed()) {
			return Status.OK_STATUS;
		}
		Picture picture = Picture.of(display, request.placement, request.pixels, canvas -> request.painter.paintEdges(canvas, request.state));
		display.asyncExec(() -> take(new Made(request, picture)));
		return Status.OK_STATUS;
	}

	private void take(Made made) {
		if (control.isDisposed()) {
			made.picture.dispose();
			return;
		}
		forget();
		shown = made;
		control.redraw();
	}

	private void forget() {
		if (shown != null) {
			shown.picture.dispose();
			shown = null;
		}
	}
}
