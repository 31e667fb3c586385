// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.viewer.network;

import org.eclipse.draw2d.Figure;
import org.netwright.diagram.canvas.Box;
import org.netwright.diagram.scene.Scene;
import org.netwright.diagram.scene.SceneLayer;
import org.netwright.diagram.scene.SceneNode;

/** The picture of a diagram: a figure for each neuron that is drawn by itself, and for each picture of a layer, one for all connections. */
final class PictureFigure extends Figure {
	private final DiagramControl control;
	private final EdgeLayer edges;
	private final PulseAnimation pulses;

	PictureFigure(DiagramControl control, EdgeLayer edges, PulseAnimation pulses) {
		this.control = control;
		this.edges = edges;
		this.pulses = pulses;
	}

	/** Begins anew; what the figures paint is asked for when they do. */
	void show(Scene scene) {
		removeAll();
		Box all = scene.bounds();
		setBounds(DrawingFigure.around(all));
		add(new DrawingFigure(all, canvas -> control.painter().paintTitles(canvas, control.detail())));
		add(new DrawingFigure(all, canvas -> {
			edges.paint(canvas, control.painter(), control.state());
			control.painter().paintEdgeLabels(canvas, control.state(), control.detail());
			pulses.paint(canvas, control.painter());
		}));
		addNeurons(scene);
		if (!scene.notes().isEmpty()) {
			add(new DrawingFigure(all, canvas -> control.painter().paintNotes(canvas, control.detail())));
		}
		add(new DrawingFigure(scene.footer(), canvas -> control.painter().paintFooter(canvas, control.state(), control.detail())));
		add(new DrawingFigure(all, canvas -> control.painter().paintMarks(canvas, control.marks(), control.detail())));
	}

	private void addNeurons(Scene scene) {
		for (SceneLayer layer : scene.layers()) {
			Box box = layer.cells() != null ? layer.cells().panel() : layer.leftOut() != null ? scene.node(layer.leftOut().first()).bounds() : null;
			if (box != null) {
				add(new DrawingFigure(box, canvas -> control.painter().paintLayer(canvas, layer, control.state(), control.detail())));
			}
		}
		for (SceneNode node : scene.nodes()) {
			if (!node.cell() && !node.leftOut()) {
				add(new DrawingFigure(node.bounds(), canvas -> control.painter().paintNode(canvas, node.neuron(), control.state(), control.detail())));
			}
		}
	}
}
