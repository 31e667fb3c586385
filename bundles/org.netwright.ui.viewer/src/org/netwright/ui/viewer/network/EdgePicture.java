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
import org.netwright.diagram.canvas.Canvas;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.drawing.DiagramState;
import org.netwright.ui.viewer.canvas.GcCanvas;
import org.netwright.ui.viewer.canvas.Picture;
import org.netwright.ui.viewer.canvas.Placement;

/**
 * Some of the connections of a diagram as a picture that is drawn beside the UI thread, at the screen's resolution and a little beyond
 * the edges of the control. Until it is there the last one is shown where its connections are now, moved or stretched, as far as it
 * shows the same connections brought to the front. UI thread only, but for the job.
 */
final class EdgePicture {
	/** Which part of the control's size is drawn beyond each of its edges, for panning. */
	private static final int MARGIN_SHARE = 4;

	private final Composite control;
	private final Display display;
	private final Drawing drawing;
	private final AtomicReference<Request> next = new AtomicReference<>();
	private final Job job;
	private Request asked;
	private Made shown;

	/** What is drawn. */
	interface Drawing {
		void draw(DiagramPainter painter, Canvas canvas, DiagramState state);
	}

	/** All that a picture depends on. */
	private record Request(DiagramPainter painter, DiagramState state, byte[] flows, byte[] front, Placement placement, Rectangle pixels) {
		/** Whether a picture made for another request shows what this one asks for. */
		boolean isMetBy(Request other) {
			return other != null && painter == other.painter && placement.scale() == other.placement.scale() && Arrays.equals(flows, other.flows)
					&& Arrays.equals(front, other.front) && contains(placement.moved(other.placement, other.pixels), pixels);
		}

		private static boolean contains(Rectangle outer, Rectangle inner) {
			return outer.union(inner).equals(outer);
		}
	}

	private record Made(Request request, Picture picture) {
	}

	EdgePicture(Composite control, Drawing drawing) {
		this.control = control;
		this.drawing = drawing;
		display = control.getDisplay();
		job = Job.createSystem(Messages.EdgeLayer_job, this::draw);
		control.addDisposeListener(event -> {
			job.cancel();
			dispose();
		});
	}

	/**
	 * Paints on the control's canvas what there is, and asks for what there is not.
	 *
	 * @param front   which connections are brought to the front, as far as that matters for this picture
	 * @param opacity of the picture
	 */
	void paint(GcCanvas canvas, DiagramPainter painter, DiagramState state, byte[] front, double opacity) {
		if (shown != null && Arrays.equals(front, shown.request.front)) {
			canvas.picture(shown.picture, opacity);
		}
		ask(painter, state, front, canvas.placement());
	}

	/** Whether what was painted last is what the connections look like now. */
	boolean isUpToDate() {
		return asked == null || shown != null && asked.isMetBy(shown.request);
	}

	/** Nothing is to be shown any more. */
	void forget() {
		asked = null;
		dispose();
	}

	private void ask(DiagramPainter painter, DiagramState state, byte[] front, Placement placement) {
		Rectangle all = placement.around(painter.scene().bounds());
		Rectangle seen = control.getClientArea().intersection(all);
		Request wanted = new Request(painter, state, painter.flows(state), front, placement, seen);
		if (seen.isEmpty() || wanted.isMetBy(asked)) {
			return;
		}
		int beside = seen.width / MARGIN_SHARE;
		int above = seen.height / MARGIN_SHARE;
		Rectangle pixels = new Rectangle(seen.x - beside, seen.y - above, seen.width + 2 * beside, seen.height + 2 * above).intersection(all);
		asked = new Request(painter, state, wanted.flows, front, placement, pixels);
		next.set(asked);
		job.schedule();
	}

	/** Draws the newest request; one that is begun is finished, so that something is seen while requests come without a pause. */
	private IStatus draw(IProgressMonitor monitor) {
		Request request = next.getAndSet(null);
		if (request == null || display.isDisposed()) {
			return Status.OK_STATUS;
		}
		Picture picture = Picture.of(display, request.placement, request.pixels, canvas -> drawing.draw(request.painter, canvas, request.state));
		display.asyncExec(() -> take(new Made(request, picture)));
		return Status.OK_STATUS;
	}

	private void take(Made made) {
		if (control.isDisposed() || asked == null) {
			made.picture.dispose();
			return;
		}
		dispose();
		shown = made;
		control.redraw();
	}

	private void dispose() {
		if (shown != null) {
			shown.picture.dispose();
			shown = null;
		}
	}
}
