// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.part;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Layer;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gef.editparts.SimpleRootEditPart;
import org.netwright.ui.viewer.network.DiagramControl;

/** The root: the layers of the diagram's control. Parts live over the picture; feedback and handles, in pixels, over them. */
public final class DiagramRootPart extends SimpleRootEditPart implements LayerManager {
	private final DiagramControl control;
	private final Layer feedback = new Layer();
	private final Layer handles = new Layer() {
		/** What is on its way comes without them. */
		@Override
		public void paint(Graphics graphics) {
			if (!control.isGliding()) {
				super.paint(graphics);
			}
		}
	};

	public DiagramRootPart(DiagramControl control) {
		this.control = control;
	}

	@Override
	protected IFigure createFigure() {
		for (Layer layer : new Layer[] { feedback, handles }) {
			// as large as the picture, never larger because it was once
			layer.setPreferredSize(0, 0);
			control.layers().add(layer);
		}
		control.zoom().addListener(this::placeHandles);
		return control.layers();
	}

	/** Handles are in pixels: zooming moves what they belong to without telling it. */
	private void placeHandles() {
		for (Object handle : handles.getChildren()) {
			((IFigure) handle).revalidate();
		}
	}

	@Override
	public IFigure getContentPane() {
		return control.content();
	}

	/** Tools find the layers through this key. */
	@Override
	public Object getModel() {
		return LayerManager.ID;
	}

	@Override
	public IFigure getLayer(Object key) {
		if (LayerConstants.HANDLE_LAYER.equals(key)) {
			return handles;
		}
		return LayerConstants.FEEDBACK_LAYER.equals(key) ? feedback : control.content();
	}
}
