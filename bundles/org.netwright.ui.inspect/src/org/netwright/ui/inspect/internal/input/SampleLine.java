// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.input;

import java.util.List;

import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.services.IServiceLocator;
import org.netwright.ui.document.DocumentSamples;
import org.netwright.ui.inspect.internal.samples.SampleBook;
import org.netwright.ui.inspect.internal.samples.SamplesView;
import org.netwright.ui.theme.Paper;

/** Which sample the input is, with buttons for the next and the previous one, and for keeping the input as one. All of them are in the Samples view. */
public final class SampleLine extends Composite {
	private final Label name;
	private final ToolBarManager tools = new ToolBarManager(SWT.FLAT);
	private SampleBook book = SampleBook.EMPTY;
	private int place = -1;

	SampleLine(Composite parent, IServiceLocator services) {
		super(parent, SWT.NONE);
		Paper.page(this);
		GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(this);
		Label title = new Label(this, SWT.NONE);
		title.setText(Messages.Input_sample);
		Paper.secondary(title);
		name = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT).applyTo(name);
		Composite room = new Composite(this, SWT.NONE);
		room.setLayout(new FillLayout());
		SamplesView.LINE_COMMANDS.forEach(command -> tools.add(new CommandButton(services, command)));
		Paper.page(tools.createControl(room));
		addDisposeListener(event -> tools.dispose());
	}

	/** Shows which of the samples an input is. */
	void show(DocumentSamples samples, double[] input) {
		if (samples != book.samples()) {
			book = new SampleBook(samples);
			place = -1;
		}
		int found = book.find(input, place);
		place = found < 0 ? place : found;
		String text = found < 0 ? Messages.Input_noSample : book.label(found);
		if (!text.equals(name.getText())) {
			name.setText(text);
			name.setToolTipText(text);
		}
	}

	/** Brings the buttons up to date with what their commands can do. */
	void updateTools() {
		List.of(tools.getItems()).forEach(item -> item.update());
	}

	/** What the sample is called that the input is. */
	public String text() {
		return name.getText();
	}
}
