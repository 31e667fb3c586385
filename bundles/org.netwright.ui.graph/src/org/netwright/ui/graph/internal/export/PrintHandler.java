// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal.export;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Display;
import org.netwright.diagram.canvas.Box;
import org.netwright.ui.graph.internal.NetworkEditor;

/** Prints the picture of the active diagram on one page, in light colours. */
public final class PrintHandler extends PictureHandler {

	@Override
	void execute(ExecutionEvent event, NetworkEditor editor, Picture picture) {
		PrintDialog dialog = new PrintDialog(editor.getSite().getShell());
		PrinterData proposal = new PrinterData();
		proposal.orientation = isWide(picture.bounds()) ? PrinterData.LANDSCAPE : PrinterData.PORTRAIT;
		dialog.setPrinterData(proposal);
		PrinterData chosen = dialog.open();
		if (chosen != null) {
			Display display = editor.getSite().getShell().getDisplay();
			IJobFunction printing = new Printing(display, picture.inColours(false), chosen)::run;
			Job job = Job.create(NLS.bind(Messages.Print_job, picture.name()), printing);
			job.setUser(true);
			job.schedule();
		}
	}

	private static boolean isWide(Box box) {
		return box.width() > box.height();
	}
}
