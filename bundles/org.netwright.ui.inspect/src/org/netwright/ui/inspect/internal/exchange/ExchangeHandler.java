// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.exchange;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.netwright.ui.document.OpenNetwork;

/** Opens the wizards that import and export samples of the active network. */
public final class ExchangeHandler extends AbstractHandler {
	/** The command that imports samples. */
	static final String IMPORT = "org.netwright.ui.inspect.importSamples"; //$NON-NLS-1$

	/** Room for the rows that every kind of file needs, and for some of the first samples. */
	private static final int IMPORT_WIDTH = 600;
	private static final int IMPORT_HEIGHT = 510;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		OpenNetwork open = Adapters.adapt(HandlerUtil.getActiveEditor(event), OpenNetwork.class);
		Shell shell = HandlerUtil.getActiveShellChecked(event);
		if (open != null && open.snapshot().isPresent()) {
			boolean imports = event.getCommand().getId().equals(IMPORT);
			WizardDialog dialog = new WizardDialog(shell, imports ? new ImportWizard(open) : new ExportWizard(open));
			if (imports) {
				dialog.setMinimumPageSize(IMPORT_WIDTH, IMPORT_HEIGHT);
			}
			dialog.open();
		}
		return null;
	}
}
