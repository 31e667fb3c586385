// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What an editor shows instead of a network: that it is being opened, or why it cannot be, and what can be done. */
final class MessagePage extends Composite {
	private final Label title;
	private final Label text;
	private final Button button;

	MessagePage(Composite parent, String action, Runnable run) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(48, 48).spacing(0, 16).applyTo(this);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
		title = new Label(this, SWT.WRAP);
		title.setFont(resources.create(FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).increaseHeight(4)));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		text = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
		button = new Button(this, SWT.PUSH);
		button.setText(action);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
		GridDataFactory.swtDefaults().applyTo(button);
	}

	/** Shows a title alone. */
	void show(String message) {
		show(message, ""); //$NON-NLS-1$
	}

	/** Shows a title, an explanation, and the button where there is one. */
	void show(String message, String explanation) {
		title.setText(message);
		text.setText(explanation);
		button.setVisible(!explanation.isEmpty());
		layout();
	}
}
