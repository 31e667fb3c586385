// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.Collections;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;

/** Which neuron the arrow keys lead to: up and down within a layer, left and right to the one at that height beside it. */
public final class Neighbours {
	private Neighbours() {
	}

	/** The index of the next neuron; the first one where nothing is selected; -1 where a key leads nowhere. */
	public static int next(Scene scene, Set<Integer> selected, int keyCode) {
		boolean arrow = keyCode == SWT.ARROW_UP || keyCode == SWT.ARROW_DOWN || keyCode == SWT.ARROW_LEFT || keyCode == SWT.ARROW_RIGHT;
		if (!arrow) {
			return -1;
		}
		if (selected.isEmpty()) {
			return 0;
		}
		SceneNode from = scene.node(Collections.min(selected));
		return switch (keyCode) {
		case SWT.ARROW_UP -> within(scene, from, -1);
		case SWT.ARROW_DOWN -> within(scene, from, 1);
		case SWT.ARROW_LEFT -> beside(scene, from, -1);
		default -> beside(scene, from, 1);
		};
	}

	private static int within(Scene scene, SceneNode from, int step) {
		SceneLayer layer = scene.layers().get(from.layer());
		int place = from.place() + step;
		return place < 0 || place >= layer.count() ? -1 : layer.firstNeuron() + place;
	}

	private static int beside(Scene scene, SceneNode from, int step) {
		int next = from.layer() + step;
		if (next < 0 || next >= scene.layers().size()) {
			return -1;
		}
		SceneLayer layer = scene.layers().get(next);
		int nearest = -1;
		for (int n = layer.firstNeuron(); n < layer.firstNeuron() + layer.count(); n++) {
			if (nearest < 0 || Math.abs(scene.node(n).y() - from.y()) < Math.abs(scene.node(nearest).y() - from.y())) {
				nearest = n;
			}
		}
		return nearest;
	}
}
