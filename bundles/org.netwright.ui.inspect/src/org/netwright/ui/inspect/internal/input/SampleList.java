// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.netwright.ui.document.DocumentSamples;

/** The named samples of the open network; choosing one makes it the input. */
public final class SampleList extends Composite {
	private final Table table;
	private final Label problem;
	private List<SampleEntry> entries = List.of();

	SampleList(Composite parent, Consumer<double[]> chosen) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		Label title = new Label(this, SWT.NONE);
		title.setText(Messages.Input_samples);
		problem = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).exclude(true).applyTo(problem);
		table = new Table(this, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 120).applyTo(table);
		table.addListener(SWT.SetData, event -> ((TableItem) event.item).setText(entries.get(event.index).label()));
		table.addSelectionListener(SelectionListener.widgetSelectedAdapter(
				event -> chosen.accept(entries.get(table.getSelectionIndex()).values())));
	}

	/** Shows the samples of another network. */
	void show(DocumentSamples samples) {
		entries = SampleEntry.of(samples.samples());
		table.setItemCount(entries.size());
		table.clearAll();
		String problems = String.join("\n", samples.problems()); //$NON-NLS-1$
		problem.setText(problems);
		problem.setVisible(!problems.isEmpty());
		((GridData) problem.getLayoutData()).exclude = problems.isEmpty();
		layout();
	}

	/** Selects the sample that an input is, if it is one. */
	void mark(double[] input) {
		int selected = table.getSelectionIndex();
		if (selected >= 0 && entries.get(selected).matches(input)) {
			return;
		}
		for (int i = 0; i < entries.size(); i++) {
			if (entries.get(i).matches(input)) {
				table.setSelection(i);
				return;
			}
		}
		table.deselectAll();
	}

	/** The names of the samples in order. */
	public List<String> names() {
		return entries.stream().map(SampleEntry::label).toList();
	}

	/** The table of the names. */
	public Table table() {
		return table;
	}
}
