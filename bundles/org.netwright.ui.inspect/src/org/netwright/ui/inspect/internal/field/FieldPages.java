// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.compile.NetworkSnapshot;
import org.netwright.core.field.FieldState;
import org.netwright.core.input.ImageShape;
import org.netwright.core.inspection.InspectionState;
import org.netwright.diagram.drawing.FieldTile;
import org.netwright.engine.field.ReceptiveField;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.theme.HintPage;
import org.netwright.ui.theme.Pages;
import org.netwright.ui.theme.Paper;

/** What the view of receptive fields shows: one field, several, or why there is none; with the state of the search beneath. */
final class FieldPages extends Composite {
	private final Pages pages;
	private final HintPage hint;
	private final ScrolledComposite oneScrolled;
	private final FieldPage one;
	private final ScrolledComposite severalScrolled;
	private final Composite several;
	private final Label severalTitle;
	private final FieldGallery gallery;
	private final SearchStrip strip;
	private final Map<Integer, FieldTile> tiles = new HashMap<>();

	/**
	 * @param use    takes an input that is to be the current one
	 * @param choose takes the index of a neuron that is to be selected
	 */
	FieldPages(Composite parent, Consumer<double[]> use, IntConsumer choose) {
		super(parent, SWT.NONE);
		Paper.page(this);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
		pages = new Pages(this);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(pages);
		hint = new HintPage(pages);
		oneScrolled = scrolled();
		one = new FieldPage(oneScrolled, use);
		content(oneScrolled, one);
		severalScrolled = scrolled();
		several = new Composite(severalScrolled, SWT.NONE);
		Paper.page(several);
		GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 10, 0).applyTo(several);
		severalTitle = new Label(several, SWT.WRAP);
		Titles.large(severalTitle);
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 0).applyTo(severalTitle);
		gallery = new FieldGallery(several, choose);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(gallery);
		content(severalScrolled, several);
		strip = new SearchStrip(this);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(strip);
		strip.setVisible(false);
	}

	private ScrolledComposite scrolled() {
		ScrolledComposite scrolled = new ScrolledComposite(pages, SWT.V_SCROLL);
		Paper.page(scrolled);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		return scrolled;
	}

	private static void content(ScrolledComposite scrolled, Composite content) {
		scrolled.setContent(content);
		scrolled.addListener(SWT.Resize, event -> fit(scrolled));
	}

	private static void fit(ScrolledComposite scrolled) {
		int width = scrolled.getClientArea().width;
		if (width > 0) {
			scrolled.setMinHeight(scrolled.getContent().computeSize(width, SWT.DEFAULT).y);
			((Composite) scrolled.getContent()).layout(true, true);
		}
	}

	void hint(String what, String why, String then) {
		hint.show(what, why, then);
		pages.show(hint);
	}

	void noNetwork() {
		hint.showNoNetwork(Messages.Field_noNetworkStep);
		pages.show(hint);
	}

	/** Says how far the search is. */
	void search(OpenNetwork open, FieldState state, boolean takesLong) {
		strip.show(open == null ? null : open.fields(), state, takesLong);
	}

	/** Shows the field of one neuron, if it is found. Returns whether it is. */
	boolean showOne(OpenNetwork open, FieldState state, InspectionState values, int neuron) {
		NetworkSnapshot network = state.network();
		FieldTile tile = state.field(neuron).map(field -> tile(field, network)).orElse(null);
		if (tile == null) {
			return false;
		}
		boolean moved = one.show(network.name(neuron), FieldKind.of(open, network, neuron), tile, ImageShape.of(network), values);
		if (pages.show(oneScrolled) || moved) {
			fit(oneScrolled);
		}
		return true;
	}

	/** Shows the fields of several neurons, as far as they are found. */
	void showSeveral(FieldState state, String title, int[] neurons) {
		NetworkSnapshot network = state.network();
		List<FieldGallery.Entry> entries = new ArrayList<>();
		for (int neuron : neurons) {
			entries.add(new FieldGallery.Entry(neuron, network.name(neuron), state.field(neuron).map(field -> tile(field, network)).orElse(null)));
		}
		severalTitle.setText(title);
		if (gallery.show(entries) | pages.show(severalScrolled)) {
			fit(severalScrolled);
		}
	}

	private FieldTile tile(ReceptiveField field, NetworkSnapshot network) {
		ImageShape shape = ImageShape.of(network);
		FieldTile known = tiles.get(field.neuron());
		if (known == null || known.field() != field || known.rows() != shape.rows() || known.columns() != shape.columns()) {
			known = new FieldTile(field, shape.rows(), shape.columns());
			tiles.put(field.neuron(), known);
		}
		return known;
	}

	/** Forgets another network's pictures. */
	void forget() {
		tiles.clear();
	}

	FieldPage one() {
		return one;
	}

	FieldGallery gallery() {
		return gallery;
	}

	SearchStrip strip() {
		return strip;
	}

	boolean showsOne() {
		return isTop(oneScrolled);
	}

	private boolean isTop(Control control) {
		return pages.top() == control;
	}

	/** All that is said, line by line. */
	List<String> lines() {
		if (isTop(oneScrolled)) {
			return one.lines();
		}
		if (isTop(severalScrolled)) {
			List<String> lines = new ArrayList<>(List.of(severalTitle.getText()));
			lines.addAll(gallery.words());
			return lines;
		}
		return hint.text().lines().toList();
	}

	@Override
	public boolean setFocus() {
		return isTop(oneScrolled) && one.setFocus() || forceFocus();
	}
}
