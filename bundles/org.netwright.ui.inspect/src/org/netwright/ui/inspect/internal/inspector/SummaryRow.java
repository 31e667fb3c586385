// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.ui.theme.Paper;

/** A name at the left, a value at the right or beneath the numbers of a table. */
final class SummaryRow extends Composite {
	private static final int EDGE = 4;
	/** Where there is no room, the number is what must be read. */
	private static final int LEAST_NAME = 40;

	/** How much a row matters. */
	enum Weight {
		/** One of several facts. */
		PLAIN,
		/** What the facts come to. */
		BOLD,
		/** What is the case now: the one in amber. */
		NOW
	}

	private final Label name;
	private String words;
	private final Label value;

	SummaryRow(Composite parent, String text, Weight weight) {
		super(parent, SWT.NONE);
		Paper.page(this);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).margins(EDGE, 1).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
		name = new Label(this, SWT.NONE);
		words = text;
		name.setText(text);
		name.addListener(SWT.Resize, event -> fitName());
		GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_NAME, SWT.DEFAULT).applyTo(name);
		value = new Label(this, SWT.RIGHT);
		if (weight != Weight.PLAIN) {
			FontDescriptor bold = FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD);
			name.setFont(resources.create(bold));
			value.setFont(resources.create(bold));
		}
		if (weight == Weight.NOW) {
			Paper.now(value);
		}
	}

	/** Keeps a distance to what is above: here begins something else. */
	SummaryRow apart() {
		((GridData) getLayoutData()).verticalIndent = 4;
		return this;
	}

	/** Puts the value's right edge as far from the right as that of a column of numbers. */
	void align(int fromRight) {
		GridLayout layout = (GridLayout) getLayout();
		if (layout.marginRight != fromRight) {
			layout.marginRight = fromRight;
			layout();
		}
	}

	void name(String text) {
		if (!text.equals(words)) {
			words = text;
			fitName();
			layout();
		}
	}

	/** Where there is no room for all of it, the name goes without what it has in brackets. */
	private void fitName() {
		int bracket = words.indexOf(" ("); //$NON-NLS-1$
		String shown = bracket < 0 || fits() ? words : words.substring(0, bracket);
		if (!shown.equals(name.getText())) {
			name.setText(shown);
		}
	}

	private boolean fits() {
		GC gc = new GC(name);
		int width = gc.textExtent(words).x;
		gc.dispose();
		return name.getSize().x == 0 || width <= name.getSize().x;
	}

	void show(boolean visible, String text) {
		GridData data = (GridData) getLayoutData();
		if (data.exclude == visible) {
			data.exclude = !visible;
			setVisible(visible);
			PageStack.moved(this);
		}
		if (!text.equals(value.getText())) {
			value.setText(text);
			layout();
		}
	}

	String name() {
		return words;
	}

	String value() {
		return value.getText();
	}
}
