// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.attribution.LocalSlope;
import org.netwright.ui.theme.Paper;

/** The head of what is told about all layers, with the choice of how functions count there. */
final class SlopeChoice extends Composite {
	private final Combo combo;

	SlopeChoice(Composite parent, Runnable changed) {
		super(parent, SWT.NONE);
		Paper.page(this);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).margins(4, 0).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 14).applyTo(this);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
		Label title = new Label(this, SWT.NONE);
		title.setText(Messages.Trace_title);
		title.setFont(resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).increaseHeight(1)));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
		Label label = new Label(this, SWT.NONE);
		label.setText(Messages.Trace_slope);
		combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(Messages.Trace_secant, Messages.Trace_tangent);
		combo.select(LocalSlope.SECANT.ordinal());
		combo.setToolTipText(Messages.Trace_slopeTip);
		combo.addListener(SWT.Selection, event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
		TraceSection.present(this, false);
	}

	LocalSlope chosen() {
		return LocalSlope.values()[combo.getSelectionIndex()];
	}
}
