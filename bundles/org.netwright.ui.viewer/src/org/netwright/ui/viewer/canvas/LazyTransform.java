// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.canvas;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;

/**
 * The origin and zoom of a GC, kept here and told to the GC only when something is drawn: most changes are undone or followed
 * by others before that, and each of them would cost a native object.
 */
final class LazyTransform implements AutoCloseable {
	private final GC gc;
	private final Transform transform;
	private final float[] base = new float[6];
	private float[] now;
	private boolean changed;

	LazyTransform(GC gc) {
		this.gc = gc;
		transform = new Transform(gc.getDevice());
		gc.getTransform(transform);
		transform.getElements(base);
		now = base.clone();
	}

	void translate(double dx, double dy) {
		now[4] += (float) (now[0] * dx + now[2] * dy);
		now[5] += (float) (now[1] * dx + now[3] * dy);
		changed = true;
	}

	void scale(double factor) {
		for (int i = 0; i < 4; i++) {
			now[i] *= (float) factor;
		}
		changed = true;
	}

	/** A copy to come back to. */
	float[] remember() {
		return now.clone();
	}

	void comeBack(float[] elements) {
		now = elements.clone();
		changed = true;
	}

	/** Tells the GC, before something is drawn or asked. */
	void apply() {
		if (changed) {
			transform.setElements(now[0], now[1], now[2], now[3], now[4], now[5]);
			gc.setTransform(transform);
			changed = false;
		}
	}

	/** Leaves the GC as it was found. */
	@Override
	public void close() {
		comeBack(base);
		apply();
		transform.dispose();
	}
}
