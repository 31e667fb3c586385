// SPDX-License-Identifier: EPL-2.0
package org.netwright.app.internal.recent;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The network files that were open last, the latest first, kept from session to session. */
public final class RecentFiles {
	/** The most files that are remembered. */
	public static final int MOST = 10;

	private static final String KEY = "recentFiles"; //$NON-NLS-1$
	private static final String SEPARATOR = "\n"; //$NON-NLS-1$

	private final IEclipsePreferences preferences;

	/**
	 * Keeps the files in preferences.
	 *
	 * @param preferences where they are read and written
	 */
	public RecentFiles(IEclipsePreferences preferences) {
		this.preferences = preferences;
	}

	/** {@return those of this workspace} */
	public static RecentFiles preferences() {
		return new RecentFiles(InstanceScope.INSTANCE.getNode("org.netwright.app")); //$NON-NLS-1$
	}

	/** {@return the files, existing or not, the latest first} */
	public List<Path> files() {
		List<Path> files = new ArrayList<>();
		for (String line : preferences.get(KEY, "").split(SEPARATOR)) { //$NON-NLS-1$
			try {
				if (!line.isBlank()) {
					files.add(Path.of(line));
				}
			} catch (InvalidPathException e) {
				ILog.of(RecentFiles.class).warn("A recent file has a name that is none on this system: " + line, e); //$NON-NLS-1$
			}
		}
		return files;
	}

	/**
	 * Puts a file first.
	 *
	 * @param file an absolute path
	 */
	public void add(Path file) {
		List<Path> files = files();
		files.remove(file);
		files.addFirst(file);
		store(files.subList(0, Math.min(MOST, files.size())));
	}

	/**
	 * Forgets a file.
	 *
	 * @param file an absolute path
	 */
	public void remove(Path file) {
		List<Path> files = files();
		if (files.remove(file)) {
			store(files);
		}
	}

	/** Forgets all files. */
	public void clear() {
		store(List.of());
	}

	private void store(List<Path> files) {
		preferences.put(KEY, String.join(SEPARATOR, files.stream().map(Path::toString).toList()));
		try {
			preferences.flush();
		} catch (BackingStoreException e) {
			ILog.of(RecentFiles.class).error("The recent files could not be written to the workspace", e); //$NON-NLS-1$
		}
	}

	/**
	 * A path as people read it: the home folder as a tilde.
	 *
	 * @param path an absolute path
	 * @return a text
	 */
	public static String readable(Path path) {
		Path home = Path.of(System.getProperty("user.home")); //$NON-NLS-1$
		boolean inside = home.getNameCount() > 0 && path.startsWith(home) && !path.equals(home);
		return inside ? Path.of("~").resolve(home.relativize(path)).toString() : path.toString(); //$NON-NLS-1$
	}

	@Override
	public String toString() {
		return Arrays.toString(files().toArray());
	}
}
