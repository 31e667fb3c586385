// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.intro.IIntroManager;
import org.netwright.app.internal.ExampleInputs;
import org.netwright.app.internal.recent.RecentFiles;
import org.netwright.ui.document.NetworkEditorInput;
import org.netwright.ui.document.NetworkEditors;
import org.netwright.ui.document.NetworkSource;

/** Opens files and examples wherever people ask for it, and says in one dialog what could not be opened and why. UI thread only. */
public final class NetworkOpener {
	/** How the names of network files end. */
	public static final String EXTENSION = ".netwright"; //$NON-NLS-1$

	private final IWorkbenchPage page;
	private final List<String> problems = new ArrayList<>();

	private NetworkOpener(IWorkbenchPage page) {
		this.page = page;
	}

	/**
	 * Opens files that were chosen as networks, whatever they are called.
	 *
	 * @param page  where to open them
	 * @param files existing or not
	 */
	public static void open(IWorkbenchPage page, List<Path> files) {
		NetworkOpener opener = new NetworkOpener(page);
		files.forEach(opener::openFile);
		opener.tellProblems();
	}

	/**
	 * Opens files that came from outside, of which some may be no networks.
	 *
	 * @param page  where to open them
	 * @param files of any kind
	 */
	public static void openDropped(IWorkbenchPage page, List<Path> files) {
		NetworkOpener opener = new NetworkOpener(page);
		for (Path file : files) {
			if (Files.isRegularFile(file) && !file.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION)) {
				opener.problems.add(NLS.bind(Messages.Open_noNetwork, file.getFileName()));
			} else {
				opener.openFile(file);
			}
		}
		opener.tellProblems();
	}

	/**
	 * Opens an example.
	 *
	 * @param page where to open it
	 * @param id   of the example
	 */
	public static void openExample(IWorkbenchPage page, String id) {
		NetworkOpener opener = new NetworkOpener(page);
		opener.openInput(ExampleInputs.of(id));
		opener.tellProblems();
	}

	private void openFile(Path file) {
		Path absolute = file.toAbsolutePath().normalize();
		if (Files.isRegularFile(absolute)) {
			openInput(NetworkEditorInput.ofFile(absolute));
		} else if (Files.isDirectory(absolute)) {
			problems.add(NLS.bind(Messages.Open_folder, absolute));
		} else {
			RecentFiles.preferences().remove(absolute);
			problems.add(NLS.bind(Messages.Open_missing, absolute));
		}
	}

	private void openInput(NetworkSource input) {
		try {
			leaveWelcome();
			NetworkEditors.open(page, input);
		} catch (PartInitException e) {
			ILog.of(NetworkOpener.class).log(e.getStatus());
			problems.add(NLS.bind(Messages.Open_failed, input.getName(), e.getMessage()));
		}
	}

	/** Before the editor is made: an editor behind the welcome page would begin without a size. */
	static void leaveWelcome() {
		IIntroManager welcome = PlatformUI.getWorkbench().getIntroManager();
		if (welcome.getIntro() != null) {
			welcome.closeIntro(welcome.getIntro());
		}
	}

	private void tellProblems() {
		if (!problems.isEmpty() && PlatformUI.isWorkbenchRunning()) {
			MessageDialog.openError(page.getWorkbenchWindow().getShell(), Messages.Open_title, String.join("\n\n", problems)); //$NON-NLS-1$
		}
	}
}
