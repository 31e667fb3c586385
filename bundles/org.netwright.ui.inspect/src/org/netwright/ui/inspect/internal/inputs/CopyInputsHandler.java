// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.inputs;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.netwright.core.exhaustive.SurveyCsv;
import org.netwright.diagram.text.Numbers;

/** Copies the listed inputs as comma-separated values; it is also what the platform's copy command does while the view is active. */
public final class CopyInputsHandler extends AbstractHandler {
	/** More values than this take too long to copy, and few programs can paste them. */
	private static final long MOST_VALUES = 400_000;

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		InputsAnswer answer = InputsCommand.answer(event);
		if (answer == null) {
			return null;
		}
		long values = (long) answer.indices().length * (answer.survey().inputs().inputCount() + answer.survey().network().graph().outputCount());
		if (values > MOST_VALUES) {
			MessageDialog.openInformation(InputsCommand.shell(event), Messages.Csv_title, NLS.bind(Messages.Csv_tooMany, Numbers.count(answer.indices().length)));
			return null;
		}
		StringBuilder text = new StringBuilder();
		try {
			SurveyCsv.write(answer.survey(), answer.indices(), text);
		} catch (IOException e) {
			throw new UncheckedIOException("text in memory can be written", e); //$NON-NLS-1$
		}
		Clipboard clipboard = new Clipboard(InputsCommand.shell(event).getDisplay());
		clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
		return null;
	}
}
