// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.whatif;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.ui.theme.Paper;

/** One of the questions, with its answer. Pages in the background ask nothing. */
abstract class WhatIfPage extends Composite {
	private static final int NARROW = 90;

	/** What pages do with their answers. */
	interface Actions {
		/** Makes an input that of the network. */
		void use(double[] input);

		/** Selects a neuron, or a connection by its two ends, in the diagram. */
		void select(List<String> ids);
	}

	WhatIfPage(Composite parent) {
		super(parent, SWT.NONE);
		Paper.page(this);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(this);
	}

	/** Answers for what is the case now; asked again each time that changes, and when the page comes to the front. */
	abstract void show(Situation situation);

	/** Forgets what is being worked on, when the page goes to the back or there is no network any more. */
	abstract void forget();

	/** A row of choices. */
	Composite row(int columns) {
		Composite row = new Composite(this, SWT.NONE);
		Paper.page(row);
		GridLayoutFactory.fillDefaults().numColumns(columns).spacing(6, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	static Combo combo(Composite parent, String tip, Runnable changed, String... items) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setToolTipText(tip);
		combo.setItems(items);
		if (items.length > 0) {
			combo.select(0);
		}
		combo.addListener(SWT.Selection, event -> changed.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(combo);
		return combo;
	}

	/** A text that takes as many lines as it needs. */
	Label line(boolean bold) {
		Label label = new Label(this, SWT.WRAP);
		if (bold) {
			label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		} else {
			Paper.secondary(label);
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROW, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** Changes a text, which takes no room if it is empty. */
	static void say(Label label, String text) {
		String escaped = text.replace("&", "&&"); //$NON-NLS-1$ //$NON-NLS-2$
		if (!label.getText().equals(escaped)) {
			label.setText(escaped);
		}
		label.setVisible(!text.isEmpty());
		((GridData) label.getLayoutData()).exclude = text.isEmpty();
	}

}
