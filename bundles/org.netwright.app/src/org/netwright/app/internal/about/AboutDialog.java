// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.about;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.netwright.ui.theme.Paper;

/** The product, its version and license, what it is made of and what it runs on; all of it can be copied into a report. */
final class AboutDialog extends TrayDialog {
	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int WIDTH = 380;

	private LocalResourceManager resources;

	AboutDialog(IWorkbenchWindow window) {
		super(window.getShell());
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.About_title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		Paper.page(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(28, 28).spacing(28, 0).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		resources = new LocalResourceManager(JFaceResources.getResources(), area);
		Label mark = new Label(area, SWT.NONE);
		mark.setImage(resources.create(ResourceLocator.imageDescriptorFromBundle("org.netwright.app", "icons/netwright.svg").orElseThrow())); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(mark);
		Composite texts = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(texts);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(texts);
		fill(texts);
		return area;
	}

	private void fill(Composite texts) {
		Label name = text(texts, "Netwright", 0); //$NON-NLS-1$
		name.setFont(resources.create(FontDescriptor.createFrom(name.getFont()).setStyle(SWT.BOLD).setHeight(22)));
		Paper.secondary(text(texts, NLS.bind(Messages.About_version, ProductFacts.version(), ProductFacts.build()), 0));
		text(texts, Messages.About_what, 10);
		Link license = new Link(texts, SWT.WRAP);
		license.setText(Messages.About_license);
		license.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> Program.launch(event.text)));
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, 4).applyTo(license);
		Label heading = text(texts, Messages.About_madeOf, 12);
		heading.setFont(resources.create(FontDescriptor.createFrom(heading.getFont()).setStyle(SWT.BOLD)));
		Paper.secondary(text(texts, String.join(Messages.About_separator, ProductFacts.components()), 0));
		Paper.secondary(text(texts, ProductFacts.system(), 8));
	}

	private static Label text(Composite parent, String text, int above) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).indent(0, above).applyTo(label);
		return label;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, Messages.About_copy, false).setToolTipText(Messages.About_copyText);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY) {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { ProductFacts.asText() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} else {
			super.buttonPressed(button);
		}
	}
}
