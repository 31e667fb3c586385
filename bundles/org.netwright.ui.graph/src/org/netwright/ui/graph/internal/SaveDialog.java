// SPDX-License-Identifier: EPL-2.0
package org.netwright.ui.graph.internal;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.netwright.model.file.NetworkFile;
import org.netwright.ui.document.NetworkSource;

/** Asks where a network shall be saved. */
final class SaveDialog {
	private static final String END = "." + NetworkFile.EXTENSION; //$NON-NLS-1$

	private SaveDialog() {
	}

	/** The file that a person chose, its name with our ending; empty if the dialog was cancelled. */
	static Optional<Path> ask(Shell shell, NetworkSource source) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Save_title);
		dialog.setOverwrite(true);
		dialog.setFilterExtensions(new String[] { "*" + END }); //$NON-NLS-1$
		dialog.setFilterNames(new String[] { Messages.Save_networks });
		Optional<Path> folder = source.file().map(Path::getParent);
		folder.or(() -> folderOf(source.location())).ifPresent(path -> dialog.setFilterPath(path.toString()));
		dialog.setFileName(withEnd(source.file().map(file -> file.getFileName().toString()).orElse(source.getName())));
		return Optional.ofNullable(dialog.open()).map(SaveDialog::withEnd).map(Path::of);
	}

	/** Where files are that a new network refers to. */
	private static Optional<Path> folderOf(URI location) {
		return Optional.of(location).filter(uri -> "file".equals(uri.getScheme()) && uri.getPath().endsWith("/")).map(Path::of); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String withEnd(String name) {
		return name.endsWith(END) ? name : name + END;
	}
}
