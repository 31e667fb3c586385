// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inspector;

import java.util.Arrays;
import java.util.function.IntConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.theme.Paper;

/** How many of many rows are shown: all, or the strongest. Hides itself where there are few. */
final class StrongestChoice extends Composite {
	private static final int FEW = 5;
	private static final int[] COUNTS = { Integer.MAX_VALUE, FEW, 10, 20, 50 };

	private final Combo combo;
	private final Label of;

	/** @param choose takes how many rows to show at most */
	StrongestChoice(Composite parent, IntConsumer choose) {
		super(parent, SWT.NONE);
		Paper.page(this);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).margins(4, 0).applyTo(this);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(this);
		new Label(this, SWT.NONE).setText(Messages.Strongest_show);
		combo = new Combo(this, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(Arrays.stream(COUNTS).mapToObj(count -> count == Integer.MAX_VALUE ? Messages.Strongest_all
				: NLS.bind(Messages.Strongest_some, count)).toArray(String[]::new));
		combo.select(0);
		combo.addListener(SWT.Selection, event -> choose.accept(COUNTS[combo.getSelectionIndex()]));
		of = new Label(this, SWT.NONE);
		Paper.secondary(of);
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(of);
		TraceSection.present(this, false);
	}

	/** Says of how many rows it is a choice. */
	void show(int count) {
		TraceSection.present(this, count > FEW);
		String text = NLS.bind(Messages.Strongest_of, Numbers.count(count));
		if (!text.equals(of.getText())) {
			of.setText(text);
			layout();
		}
	}

	/** The choice, for tests. */
	Combo combo() {
		return combo;
	}
}
