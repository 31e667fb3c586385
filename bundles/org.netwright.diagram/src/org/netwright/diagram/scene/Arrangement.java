// SPDX-License-Identifier: EPL-2.0
package org.netwright.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.netwright.diagram.canvas.Box;
import org.netwright.model.Position;

/**
 * Where layers and neurons are: one column for each layer from left to right, centred on a common line, except for what
 * a person placed. Vertical places are relative to that line until {@link #moveDown} says where it is.
 */
final class Arrangement {

	/** Receptive fields take some of the room between columns, and get the rest of theirs. */
	private static final double FIELD_SHARE = 0.4;

	final List<LayerForm> forms = new ArrayList<>();
	final double[] x;
	final double[] y;
	final double[] portY;
	final boolean[] placed;
	final boolean[] leftOut;
	final boolean[] layerPlaced;
	final double width;

	private final NetworkFacts facts;
	private final double[] middleX;
	private final double[] middleY;

	Arrangement(NetworkFacts facts, Emphasis emphasis, boolean fields) {
		this.facts = facts;
		int layers = facts.layers.size();
		for (int l = 0; l < layers; l++) {
			LayerForm form = LayerForm.of(facts.kind(l), facts.size(l), facts.layers.get(l).getRows(),
					facts.layers.get(l).getColumns(), facts.layers.get(l).getDisplay(), emphasis);
			forms.add(!fields ? form : form.withFields(facts.layers.getFirst().getRows(), facts.layers.getFirst().getColumns(), facts.size(0)));
		}
		middleX = new double[layers];
		middleY = new double[layers];
		layerPlaced = new boolean[layers];
		width = arrangeColumns();
		x = new double[facts.neurons.size()];
		y = new double[x.length];
		portY = new double[x.length];
		placed = new boolean[x.length];
		leftOut = new boolean[x.length];
		for (int l = 0; l < layers; l++) {
			placeLayer(l);
		}
	}

	/** {@return the box of a layer's nodes with the room between them} */
	Box layerBox(int layer) {
		LayerForm form = forms.get(layer);
		return Box.around(middleX[layer], middleY[layer], form.width() / 2, form.height() / 2);
	}

	/** {@return the box of all that is drawn of a layer: that of its nodes, with panel and title where it is one picture of cells} */
	Box outline(int layer) {
		Box box = layerBox(layer);
		if (!forms.get(layer).isCells()) {
			double beyond = Math.max(0, forms.get(layer).fieldReach() - (box.width() / 2 - forms.get(layer).radius()));
			return new Box(box.x(), box.y(), box.width() + beyond, box.height());
		}
		double above = Measures.PANEL_TITLE * forms.get(layer).emphasis().text();
		return new Box(box.x(), box.y() - above, box.width(), box.height() + above).grow(CellBlock.FRAME);
	}

	/** {@return where the cells of a layer are, null if it is not one picture of cells} */
	CellBlock cells(int layer) {
		LayerForm form = forms.get(layer);
		return !form.isCells() ? null : new CellBlock(Box.around(middleX[layer], middleY[layer], form.columns() * form.pitch() / 2,
				form.rows() * form.pitch() / 2), form.columns(), form.pitch());
	}

	/** {@return the height of what is arranged, the common line in its middle} */
	double height() {
		double height = 0;
		for (int l = 0; l < forms.size(); l++) {
			height = Math.max(height, layerPlaced[l] ? 0 : forms.get(l).height());
		}
		return height;
	}

	/** {@return the room to the left of a layer's middle until the one before it, or to the right; the lesser} */
	double titleRoom(int layer) {
		double room = Measures.GAP + Measures.COLUMN_WIDTH;
		if (!layerPlaced[layer]) {
			for (int other = layer - 1; other <= layer + 1; other += 2) {
				if (other >= 0 && other < forms.size() && !layerPlaced[other]) {
					room = Math.min(room, Math.abs(middleX[other] - middleX[layer]));
				}
			}
		}
		return Math.max(room, forms.get(layer).width()) - 16;
	}

	/** Moves everything that a person did not place. */
	void moveDown(double dy) {
		for (int l = 0; l < forms.size(); l++) {
			if (layerPlaced[l]) {
				continue;
			}
			middleY[l] += dy;
			for (int n = facts.layerStart[l]; n < facts.layerStart[l + 1]; n++) {
				y[n] += placed[n] ? 0 : dy;
				portY[n] += placed[n] ? 0 : dy;
			}
		}
	}

	private double arrangeColumns() {
		double total = 0;
		double cursor = 0;
		for (int l = 0; l < forms.size(); l++) {
			LayerForm form = forms.get(l);
			cursor += l == 0 ? Measures.MARGIN + form.left() : gap(forms.get(l - 1), form);
			middleX[l] = cursor + form.width() / 2;
			cursor += form.width();
			total = cursor + form.right() + Measures.MARGIN;
		}
		double spare = Math.max(0, Measures.LEAST_WIDTH - total);
		for (int l = 0; l < forms.size(); l++) {
			middleX[l] += spare / 2;
		}
		return total + spare;
	}

	/** Tall columns stand further apart, so that edges between them do not get steep. */
	private static double gap(LayerForm one, LayerForm other) {
		double height = Math.max(one.height(), other.height());
		return Measures.GAP + Math.clamp((height - Measures.TALL) * 0.4, 0, 200) + Math.rint(FIELD_SHARE * one.fieldReach());
	}

	private void placeLayer(int layer) {
		LayerForm form = forms.get(layer);
		Position position = facts.layers.get(layer).getPosition();
		if (position != null) {
			layerPlaced[layer] = true;
			middleX[layer] = position.x() + form.width() / 2;
			middleY[layer] = position.y() + form.height() / 2;
		}
		for (int n = facts.layerStart[layer]; n < facts.layerStart[layer + 1]; n++) {
			int place = n - facts.layerStart[layer];
			Position own = form.isCells() ? null : facts.neurons.get(n).getPosition();
			placed[n] = own != null;
			leftOut[n] = own == null && form.isLeftOut(place);
			x[n] = own != null ? own.x() + form.radius() : middleX[layer] + form.nodeX(place);
			y[n] = own != null ? own.y() + form.radius() : middleY[layer] + form.nodeY(place);
			portY[n] = own != null ? y[n] : middleY[layer] + form.portY(place);
		}
	}
}
