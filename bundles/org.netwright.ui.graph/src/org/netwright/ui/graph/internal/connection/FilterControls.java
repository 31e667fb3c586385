// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.connection;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.netwright.diagram.scene.SceneBuilder;
import org.netwright.diagram.text.Numbers;
import org.netwright.model.EdgeFilterKind;
import org.netwright.model.Network;
import org.netwright.model.ViewSettings;
import org.netwright.model.edit.step.SetViewSettings;
import org.netwright.ui.document.OpenNetwork;
import org.netwright.ui.document.StepRunner;
import org.netwright.ui.graph.internal.LastingGesture;
import org.netwright.ui.graph.internal.NetworkGraphicalViewer;

/** The filter of weak connections: its kind, its limit as a slider that the diagram follows, and how many are hidden. */
public final class FilterControls extends Composite {
	private static final int SLIDER_WIDTH = 150;
	/** What is beside the value stays where it is while the slider moves. */
	private static final int VALUE_WIDTH = 44;
	private static final List<EdgeFilterKind> KINDS = List.of(EdgeFilterKind.NONE, EdgeFilterKind.ABSOLUTE, EdgeFilterKind.RELATIVE, EdgeFilterKind.LAYER,
			EdgeFilterKind.STRONGEST, EdgeFilterKind.CONTRIBUTION);
	private static final List<String> NAMES = List.of(Messages.Filter_none, Messages.Filter_absolute, Messages.Filter_relative, Messages.Filter_layer,
			Messages.Filter_strongest, Messages.Filter_contribution);

	private final Combo kind;
	private final Scale slider;
	private final Label value;
	private final Label hidden;
	private final LastingGesture choosing;
	private final LastingGesture gesture;
	private NetworkGraphicalViewer viewer;
	private LimitScale scale = LimitScale.of(EdgeFilterKind.NONE, null);
	private double pending = Double.NaN;

	FilterControls(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(5).spacing(6, 0).applyTo(this);
		new Label(this, SWT.NONE).setText(Messages.Filter_show);
		kind = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		kind.setItems(NAMES.toArray(String[]::new));
		kind.setVisibleItemCount(NAMES.size());
		choosing = new LastingGesture(kind, false);
		kind.addListener(SWT.Selection, event -> choose(KINDS.get(kind.getSelectionIndex())));
		slider = new Scale(this, SWT.HORIZONTAL);
		slider.setToolTipText(Messages.Filter_sliderTip);
		GridDataFactory.swtDefaults().hint(SLIDER_WIDTH, SWT.DEFAULT).applyTo(slider);
		slider.addListener(SWT.Selection, event -> slide());
		gesture = new LastingGesture(slider, true);
		value = new Label(this, SWT.NONE);
		GridDataFactory.swtDefaults().hint(VALUE_WIDTH, SWT.DEFAULT).applyTo(value);
		hidden = new Label(this, SWT.NONE);
		hidden.setToolTipText(NLS.bind(Messages.Filter_hiddenTip, Numbers.count(SceneBuilder.EDGE_LIMIT)));
		show(slider, false);
		show(value, false);
	}

	void follow(NetworkGraphicalViewer diagram) {
		viewer = diagram;
		viewer.live().whenLaidOut(this::refresh);
		viewer.live().whenValuesChange(this::count);
	}

	/** The kind of the filter. */
	public Combo kind() {
		return kind;
	}

	/** Its limit. */
	public Scale slider() {
		return slider;
	}

	/** How many connections are hidden, in words. */
	public String hidden() {
		return hidden.getText();
	}

	@Override
	public boolean setFocus() {
		return kind.setFocus();
	}

	private OpenNetwork network() {
		return viewer.live().shown().network();
	}

	private void choose(EdgeFilterKind chosen) {
		if (viewer.live().shown() != null && chosen != settingsKind()) {
			choosing.goOn(network().history());
			run(chosen, LimitScale.of(chosen, network().network()).usual());
		}
	}

	/** A large network takes a moment to lay out: what has moved on meanwhile is shown once. */
	private void slide() {
		boolean waiting = !Double.isNaN(pending);
		pending = scale.limit(slider.getSelection());
		value.setText(scale.text(pending));
		if (!waiting) {
			getDisplay().asyncExec(this::apply);
		}
	}

	private void apply() {
		if (!isDisposed() && viewer.live().shown() != null && settingsKind() != EdgeFilterKind.NONE) {
			gesture.goOn(network().history());
			run(settingsKind(), pending);
		}
		pending = Double.NaN;
	}

	private void run(EdgeFilterKind chosen, double limit) {
		StepRunner.run(getShell(), network(), new SetViewSettings(network().network(), chosen, limit));
	}

	private EdgeFilterKind settingsKind() {
		ViewSettings settings = network().network().getViewSettings();
		return settings == null ? EdgeFilterKind.NONE : settings.getEdgeFilter();
	}

	/** Shows what the document says now. */
	void refresh() {
		if (viewer == null || viewer.live().shown() == null || !getParent().getVisible()) {
			return;
		}
		Network document = network().network();
		EdgeFilterKind now = settingsKind();
		scale = LimitScale.of(now, document);
		kind.select(KINDS.indexOf(now));
		boolean limited = now != EdgeFilterKind.NONE;
		if (limited) {
			double limit = document.getViewSettings().getEdgeFilterLimit();
			slider.setMaximum(scale.steps());
			slider.setPageIncrement(Math.max(1, scale.steps() / 10));
			if (slider.getSelection() != scale.step(limit)) {
				slider.setSelection(scale.step(limit));
			}
			value.setText(scale.text(limit));
		}
		show(slider, limited);
		show(value, limited);
		value.requestLayout();
		count();
	}

	private void count() {
		if (getParent().getVisible() && viewer.live().shown() != null) {
			int all = viewer.live().shown().scene().connectionCount();
			int count = viewer.getControl().hiddenCount();
			String text = count == 0 ? Messages.Filter_nothingHidden : NLS.bind(Messages.Filter_hidden, Numbers.count(count), Numbers.count(all));
			if (!text.equals(hidden.getText())) {
				hidden.setText(text);
				hidden.requestLayout();
			}
		}
	}

	private static void show(Control control, boolean show) {
		GridData data = control.getLayoutData() instanceof GridData there ? there : new GridData();
		data.exclude = !show;
		control.setLayoutData(data);
		control.setVisible(show);
		control.requestLayout();
	}
}
