// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.wizard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.netwright.core.template.LayerSize;
import org.netwright.core.template.NetworkTemplate.Inputs;

/** How the inputs are arranged, and which values are black and white. */
final class InputFields {
	private final Combo arrangement;
	private final Combo range;
	private List<LayerSize> sizes = List.of();

	/**
	 * Adds the fields to a form of two columns.
	 *
	 * @param arranged called with the size when a person arranges the inputs
	 * @param changed  called when a person chooses another range
	 */
	InputFields(Composite form, Consumer<LayerSize> arranged, Runnable changed) {
		arrangement = Fields.combo(form, Messages.Inputs, 0);
		arrangement.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> arranged.accept(sizes.get(arrangement.getSelectionIndex()))));
		range = Fields.combo(form, Messages.Range, 0);
		range.setItems(Messages.Range_minusOneToOne, Messages.Range_zeroToOne);
		range.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
	}

	/** Offers all images of that many pixels, the squarest first. */
	void show(LayerSize size) {
		List<LayerSize> next = arrangements(size);
		if (!next.equals(sizes)) {
			sizes = next;
			arrangement.setItems(sizes.stream().map(InputFields::name).toArray(String[]::new));
		}
		arrangement.select(sizes.indexOf(size));
	}

	void setEnabled(boolean enabled) {
		arrangement.setEnabled(enabled);
		range.setEnabled(enabled);
	}

	Inputs range() {
		return Inputs.values()[range.getSelectionIndex()];
	}

	void choose(Inputs inputs) {
		range.select(inputs.ordinal());
	}

	static List<LayerSize> arrangements(LayerSize size) {
		List<LayerSize> images = new ArrayList<>();
		for (int rows = 2; rows <= size.count() / 2; rows++) {
			if (size.count() % rows == 0) {
				images.add(LayerSize.image(rows, size.count() / rows));
			}
		}
		if (size.isImage() && !images.contains(size)) {
			images.add(size);
		}
		images.sort(Comparator.comparingInt(image -> Math.abs(image.rows() - image.columns())));
		images.addFirst(LayerSize.column(size.count()));
		return images;
	}

	private static String name(LayerSize size) {
		return size.isImage() ? NLS.bind(Messages.Inputs_image, size.rows(), size.columns()) : Messages.Inputs_column;
	}
}
