// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.inspect.internal.exchange;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.netwright.diagram.text.Numbers;
import org.netwright.ui.document.OpenNetwork;

/** Whether samples are copied into the document or stay in their file, which it refers to. */
final class KeepChoice {
	private static final int FEW = 20_000;

	private final OpenNetwork open;
	private final Button inside;
	private final Button stay;

	KeepChoice(FormRows form, OpenNetwork open, Runnable changed) {
		this.open = open;
		form.label(Messages.Import_keep);
		Composite row = form.row(2);
		inside = FormRows.button(row, SWT.RADIO, Messages.Import_inside, changed);
		stay = FormRows.button(row, SWT.RADIO, Messages.Import_stay, () -> { });
		inside.setSelection(true);
	}

	void setEnabled(boolean enabled) {
		inside.setEnabled(enabled);
		stay.setEnabled(enabled);
	}

	boolean stays() {
		return stay.getSelection();
	}

	Button stayButton() {
		return stay;
	}

	/** Few samples come into the document, many stay in their file where that is possible. */
	void suit(ImportChoice choice) {
		long values = choice.count() * inputs();
		boolean stays = values > FEW && choice.canStay() && folder(open).isPresent();
		stay.setSelection(stays);
		inside.setSelection(!stays);
	}

	private int inputs() {
		return open.snapshot().orElseThrow().graph().inputCount();
	}

	/** Why that cannot be; null if it can. */
	String refusal(ImportChoice choice, int inputs) {
		if (stays() && !choice.canStay()) {
			return Messages.Import_picturesInside;
		}
		if (stays()) {
			Optional<Path> folder = folder(open);
			if (folder.isEmpty()) {
				return Messages.Import_saveFirst;
			}
			if (ImportChoice.location(folder.get(), choice.source().path()).isEmpty()) {
				return NLS.bind(Messages.Import_otherDisk, folder.get());
			}
		}
		long most = stays() ? ImportChoice.MOST_BESIDE : ImportChoice.MOST_INSIDE;
		long values = choice.count() * inputs;
		return values <= most ? null
				: NLS.bind(stays() ? Messages.Import_tooManyBeside : Messages.Import_tooManyInside,
						new Object[] { Numbers.count(choice.count()), Numbers.count(values), Numbers.count(most), Numbers.count(Math.max(1, most / inputs)) });
	}

	/** The folder that locations in the document start from; empty while it has no file. */
	static Optional<Path> folder(OpenNetwork open) {
		URI location = open.location();
		if (location == null || !"file".equals(location.getScheme())) { //$NON-NLS-1$
			return Optional.empty();
		}
		Path file = Path.of(location);
		return Files.isRegularFile(file) ? Optional.ofNullable(file.toAbsolutePath().getParent()) : Optional.empty();
	}
}
