// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Point;
import org.netwright.diagram.drawing.Detail;
import org.netwright.diagram.drawing.DiagramPainter;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneMotion;
import org.netwright.ui.theme.Motion;
import org.netwright.ui.viewer.canvas.Placement;

/**
 * Shows how things get from where they were to where they are: elements in another layout, and the whole picture in another zoom or
 * part. Only what is painted moves. Where everything is for people who click, type or drag is decided from the beginning, so that
 * nobody waits for it, and whatever comes next begins where things are seen. Large diagrams do not glide, for a frame would take too
 * long. UI thread only.
 */
final class Gliding {
	/** How long it takes, in milliseconds. */
	static final int DURATION = 200;
	/** As many neurons and connections are painted within about a frame. */
	static final int MOST_NEURONS = 60;
	static final int MOST_CONNECTIONS = 200;

	private static final int FRAME = 16;
	/** A machine that needs so many milliseconds for a frame only stutters. */
	private static final int SLOW = 60;
	private static final long NANOS = 1_000_000;

	private final DiagramControl control;
	private final ZoomPane pane;
	private final Runnable tick = this::tick;
	private Placement from;
	private SceneMotion motion;
	private Scene scene;
	private DiagramPainter painter;
	private long began;
	private long painted;
	private double part;
	private boolean running;

	Gliding(DiagramControl control, ZoomPane pane) {
		this.control = control;
		this.pane = pane;
		pane.setGliding(this);
		control.addDisposeListener(event -> stop());
	}

	/** Whether something is on its way. */
	boolean isRunning() {
		return running;
	}

	/** Where the picture is seen now. */
	Placement placement() {
		Placement end = pane.placement(control.getViewport().getViewLocation());
		return running ? new Placement(between(from.scale(), end.scale()), between(from.x(), end.x()), between(from.y(), end.y())) : end;
	}

	private float between(float start, float end) {
		return (float) (start + part * (end - start));
	}

	/** The layout that is seen now; null before anything was shown. */
	Scene scene() {
		return running && motion != null ? scene : control.scene();
	}

	/**
	 * Paints what is seen now, in the coordinates of everything that scrolls.
	 *
	 * @param usual paints everything where it is, in diagram units
	 */
	void paint(Graphics graphics, Consumer<Graphics> usual) {
		Placement now = placement();
		Point view = control.getViewport().getViewLocation();
		graphics.translate(Math.round(now.x() + view.x), Math.round(now.y() + view.y));
		graphics.scale(now.scale());
		graphics.pushState();
		if (motion == null) {
			usual.accept(graphics);
		} else {
			((GcGraphics) graphics).draw(canvas -> control.paint(canvas, painter, new Detail(now.scale())));
		}
		graphics.popState();
		graphics.restoreState();
	}

	/** Whether what is shown may glide. */
	private boolean isWanted() {
		return control.scene() != null && control.isVisible() && control.scene().nodes().size() <= MOST_NEURONS
				&& control.scene().edges().size() <= MOST_CONNECTIONS && Motion.isOn();
	}

	/** Runs what changes zoom or part, and lets the picture glide there. */
	void over(Runnable change) {
		if (!isWanted()) {
			stop();
			change.run();
			return;
		}
		Placement start = placement();
		SceneMotion going = running && motion != null ? motion : null;
		Scene seen = scene();
		change.run();
		begin(start, going == null ? null : onwards(seen));
	}

	private SceneMotion onwards(Scene seen) {
		return new SceneMotion(seen, control.scene(), same(seen.nodes().size()), same(seen.layers().size()));
	}

	private static int[] same(int size) {
		return IntStream.range(0, size).toArray();
	}

	/** Runs what shows another layout, and lets its elements glide there. */
	void to(int[] neuronBefore, int[] layerBefore, Runnable change) {
		boolean before = isWanted();
		Placement start = before ? placement() : null;
		Scene seen = scene();
		stop();
		change.run();
		if (before && isWanted()) {
			SceneMotion next = new SceneMotion(seen, control.scene(), neuronBefore, layerBefore);
			begin(start, next.isStill() ? null : next);
		}
	}

	private void begin(Placement start, SceneMotion next) {
		control.getViewport().getUpdateManager().performValidation();
		running = false;
		if (next == null && start.equals(placement())) {
			stop();
			return;
		}
		from = start;
		motion = next;
		began = System.nanoTime();
		painted = began;
		running = true;
		step(0);
		control.getDisplay().timerExec(FRAME, tick);
	}

	private void tick() {
		if (!running) {
			return;
		}
		long now = System.nanoTime();
		double time = (now - began) / (double) (DURATION * NANOS);
		if (time >= 1 || now - painted > SLOW * NANOS) {
			stop();
		} else {
			painted = now;
			step(1 - Math.pow(1 - time, 3));
			control.getDisplay().timerExec(FRAME, tick);
		}
	}

	private void step(double way) {
		part = way;
		if (motion != null) {
			scene = motion.at(part);
			painter = control.painterOf(scene);
		}
		control.redraw();
	}

	/** Shows everything where it is. */
	void stop() {
		if (running) {
			running = false;
			motion = null;
			scene = null;
			painter = null;
			if (!control.isDisposed()) {
				control.getDisplay().timerExec(-1, tick);
				control.redraw();
			}
		}
	}
}
