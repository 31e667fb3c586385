// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.netwright.diagram.scene.CellBlock;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;

/**
 * Which neuron the arrow keys lead to: up and down within a layer, left and right to the one at that height beside it. Among the cells of
 * a picture all four lead from cell to cell, left and right beyond its edges. Neurons that are left out are passed over.
 */
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
		int stride = layer.cells() == null ? 1 : layer.cells().columns();
		int place = from.place() + step * stride;
		while (place >= 0 && place < layer.count() && scene.node(layer.firstNeuron() + place).leftOut()) {
			place += step;
		}
		return place < 0 || place >= layer.count() ? -1 : layer.firstNeuron() + place;
	}

	private static int beside(Scene scene, SceneNode from, int step) {
		CellBlock cells = scene.layers().get(from.layer()).cells();
		int column = cells == null ? 0 : from.place() % cells.columns() + step;
		int place = from.place() + step;
		if (cells != null && column >= 0 && column < cells.columns() && place < scene.layers().get(from.layer()).count()) {
			return from.neuron() + step;
		}
		int next = from.layer() + step;
		return next < 0 || next >= scene.layers().size() ? -1 : nearest(scene, scene.layers().get(next), from);
	}

	/** The one at the nearest height, among several the nearest. */
	private static int nearest(Scene scene, SceneLayer layer, SceneNode from) {
		Comparator<SceneNode> nearest = Comparator.<SceneNode>comparingDouble(node -> Math.abs(node.y() - from.y()))
				.thenComparingDouble(node -> Math.abs(node.x() - from.x()));
		return scene.nodes().subList(layer.firstNeuron(), layer.firstNeuron() + layer.count()).stream().filter(node -> !node.leftOut()).min(nearest)
				.map(SceneNode::neuron).orElse(-1);
	}
}
