// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.field;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.core.field.FieldState;
import org.netwright.core.field.WatchedFields;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.theme.Paper;

/** What a search that takes long says: how much is left, with a button that ends it or goes on. */
final class SearchStrip extends Composite {
	private final Label text;
	private final Button button;
	private WatchedFields fields;
	private boolean ended;

	SearchStrip(Composite parent) {
		super(parent, SWT.NONE);
		Paper.page(this);
		GridLayoutFactory.fillDefaults().margins(10, 4).numColumns(2).applyTo(this);
		text = new Label(this, SWT.WRAP);
		Paper.secondary(text);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(100, SWT.DEFAULT).applyTo(text);
		button = new Button(this, SWT.PUSH);
		button.addListener(SWT.Selection, event -> press());
		show(null, FieldState.EMPTY, false);
	}

	private void press() {
		if (ended) {
			fields.search();
		} else {
			fields.cancel();
		}
	}

	/** Shows how far a search is; nothing where nothing is missing, or where it does not take long. */
	void show(WatchedFields next, FieldState state, boolean takesLong) {
		fields = next;
		ended = state.ended();
		boolean visible = next != null && (ended || takesLong && state.missing() > 0);
		if (visible) {
			text.setText(NLS.bind(ended ? Messages.Search_ended : Messages.Search_left, Numbers.count(state.missing())));
			button.setText(ended ? Messages.Search_again : Messages.Search_cancel);
			layout();
		}
		GridData data = (GridData) getLayoutData();
		if (data != null && data.exclude == visible) {
			data.exclude = !visible;
			setVisible(visible);
			getParent().layout();
		}
	}

	/** What it says; empty while it is not there. */
	String text() {
		return getVisible() ? text.getText() : ""; //$NON-NLS-1$
	}

	Button button() {
		return button;
	}
}
